import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { withBody } from '../support/edited-docx.ts';
import { goToPart } from './support/enter-meeting.ts';
import { press } from './support/keyboard.ts';
import {
  button,
  CODE,
  choose,
  field,
  finalise,
  scanned,
  screen,
  sign,
  step,
  verifyCode,
  verifyFile,
} from './support/official.ts';
import { noteSheets, pagesOf, sheetsOf } from './support/printing.ts';
import { test } from './support/program.ts';
import { seed, seedFinalised, seedUnended } from './support/seed.ts';

const CORRECTED = /^U korrigjua me procesverbalin korrigjues nr\. 1, datë/u;
const EDITABLE = 'input:enabled, textarea:enabled, select:enabled, [contenteditable="true"]';

test('from the check to the archive: finalised, printed, signed, scanned, and proved from its paper', async ({
  folder,
  launch,
  shell,
}) => {
  test.skip(shell === 'electron', 'Electron prints from a window of its own, see tests/shell/electron');
  test.slow();
  const { page, save } = await launch({ folder: await seed(folder, seedUnended) });
  await noteSheets(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Mbledhjet' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByPlaceholder(/^Kërkoni/u)).toBeFocused();
  await page.keyboard.type('komiteti 07.10');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Mbledhja koordinuese nr. 4' })).toBeVisible();

  // What is in the way, and its place.
  await press(page, button(page, 'Përfundo procesverbalin'));
  const plan = page.getByRole('dialog', { name: 'Përfundimi i procesverbalit' });
  await expect(plan.getByText('Procesverbali nuk përfundohet dot ende')).toBeVisible();
  await button(plan, 'Përfundo procesverbalin').click({ force: true });
  await expect(plan).toBeVisible();
  await press(page, plan.getByRole('link', { name: 'Mungon ora e mbylljes' }));
  await expect(plan).toHaveCount(0);
  await expect(field(page, 'Ora e mbylljes')).toBeFocused();
  await expect(page.getByRole('main').locator(EDITABLE)).not.toHaveCount(0);
  await page.keyboard.type('1130');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('complementary', { name: 'Kontrolli' })).toContainText(/gati për përfundim/iu);

  const code = await finalise(page, 4, 1);
  expect(code).toMatch(CODE);

  // As pages, as PDF, as DOCX; and noted that it came on paper.
  await page.keyboard.press('Alt+6');
  await expect(page.getByText('Procesverbali nr. 4, versioni 1', { exact: true })).toBeVisible();
  const pages = page.frameLocator('iframe').getByRole('article');
  const mark = `Procesverbal nr. 4, versioni 1 · Kodi: ${code}`;
  await expect(pages.first()).toContainText(mark);
  await page.keyboard.press('Control+p');
  await expect.poll(async () => (await sheetsOf(page)).length).toBe(1);
  const [sheet] = await sheetsOf(page);
  const printed = await pagesOf(page, sheet);
  expect(printed).toHaveLength(await pages.count());
  for (const text of printed) {
    expect(text).toContain(mark);
    expect(text).not.toContain('PROJEKT');
  }
  await press(page, button(page, 'Shëno printimin'));
  await expect(step(page, 'Printuar')).toContainText('u krye');
  await expect(step(page, 'Printuar')).toContainText(/\d kopje/u);
  const files = await save(1, () => press(page, button(page, 'Ruaj si DOCX')));
  const [[name, path] = ['', '']] = files;
  const docx = readFileSync(path);

  await sign(page);

  // The scan: what it is, not what it is called.
  const scans = step(page, 'Skanuar');
  const attach = (buffer: Buffer) =>
    choose(page, button(scans, 'Shto kopjen e skanuar'), { name: 'letra.pdf', mimeType: 'application/pdf', buffer });
  await attach(Buffer.concat([Buffer.from('MZ\x90\0\x03', 'latin1'), Buffer.alloc(600)]));
  const refusal = '“letra.pdf” nuk u ruajt. Kopja e skanuar duhet të jetë PDF, JPEG, PNG ose TIFF.';
  await expect(page.getByText(refusal, { exact: true })).toBeVisible();
  await expect(button(scans, /^Shiko/u)).toHaveCount(0);
  await expect(scans).toContainText('hapi tjetër');
  await attach(await scanned(page));
  await expect(page.getByText(refusal, { exact: true })).toHaveCount(0);
  await press(page, button(scans, 'Shiko kopjen e skanuar “letra.pdf”'));
  const scan = page.getByRole('dialog', { name: 'Kopja e skanuar: letra.pdf' });
  await expect.poll(() => scan.locator('canvas').evaluate(hasInk)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(scan).toHaveCount(0);

  await press(page, button(step(page, 'Arkivuar'), 'Arkivo'));
  const archive = page.getByRole('dialog', { name: 'Arkivimi i procesverbalit' });
  await expect(field(archive, 'Numri i arkivit')).toBeFocused();
  await page.keyboard.type('2020/17');
  await page.keyboard.press('Enter');
  await expect(step(page, 'Arkivuar')).toContainText('nr. 2020/17');
  await expect(button(scans, 'Shto kopjen e skanuar')).toHaveCount(0);
  await expect(button(scans, /^Shiko/u)).toBeVisible();

  // Nothing can be written any more.
  for (const part of [/Thirrja/u, /Rendi i ditës/u, /Prezenca/u, /Procesverbali/u, /Vendime e detyra/u]) {
    await goToPart(page, part);
    await expect(page.getByRole('note').getByText(/^Procesverbali është arkivuar\./u)).toBeVisible();
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expect(page.getByRole('main').locator(EDITABLE)).toHaveCount(0);
  }
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Procesverbali është përfunduar: përmbajtja nuk ndryshohet.')).toBeVisible();

  // Years later.
  await verifyCode(page, code);
  await expect(page.getByRole('status').getByText('Kodi gjendet në regjistër')).toBeVisible();
  await verifyFile(page, name, docx);
  await expect(page.getByText(`I pandryshuar: ${name}`)).toBeVisible();
  const forged = withBody(docx, (xml) => xml.replace('gjatë gjithë muajit tetor dhe', 'deri në dhjetor dhe'));
  await verifyFile(page, 'i-ndryshuar.docx', forged);
  await expect(page.getByText('I ndryshuar: i-ndryshuar.docx')).toBeVisible();
  const change = page.getByRole('region', { name: 'Vendet e ndryshuara' }).getByRole('listitem');
  await expect(change).toHaveCount(1);
  await expect(change).toContainText('III. ZHVILLIMI I MBLEDHJES, 1. Nisja e fushatës');
  await expect(change.locator('del')).toContainText('gjatë gjithë muajit tetor');
  await expect(change.locator('ins')).toContainText('deri në dhjetor');

  await screen(page, 'Vendimet');
  const act = page.getByRole('row', { name: /Angazhimi i anëtarëve në fushatën e muajit tetor/u });
  await expect(act.getByRole('cell').first()).toHaveText('1');
  await expect(act).toContainText('procesverbali i arkivuar');
});

test('opened again with a reason it becomes version 2, and signed it is only corrected', async ({ folder, launch }) => {
  test.slow();
  let first = '';
  const data = await seed(folder, async (client) => {
    first = (await seedFinalised(client)).code;
  });
  const { page } = await launch({ folder: data });
  await page.getByRole('link', { name: /07\.10\.2020/u }).click();
  await page.keyboard.press('Alt+1');
  // The activities of the campaign have places too.
  const place = field(page, 'Vendi').first();
  await expect(place).toBeDisabled();

  await press(page, button(page, 'Rihape'));
  const reopening = page.getByRole('dialog', { name: 'Rihapja e procesverbalit' });
  await expect(field(reopening, 'Arsyeja')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(reopening.getByText('Shkruani arsyen e rihapjes.')).toBeVisible();
  await page.keyboard.type('Vendi ishte i gabuar.');
  await page.keyboard.press('Enter');
  await expect(reopening).toHaveCount(0);
  await place.fill('sallën e Bashkisë Durrës');
  await page.keyboard.press('Tab');
  const second = await finalise(page, 4, 2);
  expect(second).not.toBe(first);

  // What changed, in words; and the paper of the first version is known for what it is.
  await page.keyboard.press('Alt+6');
  const versions = page.getByRole('region', { name: 'Versionet' });
  await expect(versions).toContainText('Vendi ishte i gabuar.');
  await press(page, button(versions, 'Çfarë ndryshoi nga versioni 1 te versioni 2'));
  const changes = versions.getByRole('region', { name: 'Nga versioni 1 te versioni 2' }).getByRole('listitem');
  await expect(changes).toHaveCount(1);
  await expect(changes.locator('del')).toHaveText('ambientet e Institucionit të Prefektit të Qarkut Durrës');
  await expect(changes.locator('ins')).toHaveText('sallën e Bashkisë Durrës');
  await verifyCode(page, first);
  await expect(page.getByText(/Më i riu është versioni 2\./u)).toBeVisible();
  await press(page, page.getByRole('link', { name: 'Hap versionin më të ri (2)' }));

  await sign(page);
  await expect(button(page, 'Rihape')).toHaveCount(0);
  const corrections = page.getByRole('region', { name: 'Korrigjimet' });
  await press(page, button(corrections, 'Korrigjim i ri'));
  await field(corrections, 'Arsyeja').fill('Emri i sallës u shkrua gabim.');
  await field(corrections, 'Vendi').fill('Fjalia e parë');
  await field(corrections, 'Ishte shkruar').fill('sallën e Bashkisë Durrës');
  await field(corrections, 'Bëhet').fill('sallën e Këshillit të Qarkut');
  await press(page, button(corrections, 'Ruaj korrigjimin'));
  const correction = corrections.getByRole('article', { name: 'Procesverbal korrigjues nr. 1' });
  await press(page, button(correction, 'Përfundo korrigjimin nr. 1'));
  await press(page, button(page.getByRole('dialog'), 'Përfundo korrigjimin'));
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(correction.getByText(CODE)).toBeVisible();

  // Each names the other, as pages and to who holds the paper.
  const paper = page.frameLocator('iframe').getByRole('article').first();
  await press(page, correction.getByRole('link', { name: 'Printo' }));
  await expect(paper).toContainText('PROCESVERBAL KORRIGJUES');
  await expect(paper).toContainText(second);
  await page.getByRole('radio', { name: /^Procesverbal nr\. 4/u }).check();
  await expect(paper).toContainText('i mbledhjes koordinuese');
  await expect(paper).toContainText('është korrigjuar me procesverbalin korrigjues nr. 1');
  await expect(page.getByRole('region', { name: 'Procesverbali zyrtar' }).getByText(CORRECTED)).toBeVisible();
  await page.keyboard.press('Alt+4');
  await expect(page.getByRole('note').getByText(CORRECTED)).toBeVisible();
  await verifyCode(page, second);
  await expect(
    page.getByRole('status').getByText(/është korrigjuar me procesverbalin korrigjues nr\. 1,/u),
  ).toBeVisible();
});

/** Whether anything but white paper is on it. */
function hasInk(element: SVGElement | HTMLElement): boolean {
  if (!(element instanceof HTMLCanvasElement) || element.width === 0) return false;
  const pixels = element.getContext('2d')?.getImageData(0, 0, element.width, element.height).data;
  return pixels?.some((value, index) => index % 4 === 0 && value < 100 && pixels[index + 3] === 255) ?? false;
}
