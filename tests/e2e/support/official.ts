/** What an official does with the minutes through the screens, by keyboard. */
import { expect, type Locator, type Page } from '@playwright/test';
import { press } from './keyboard.ts';

export const CODE = /[0-9A-F]{4}(?: [0-9A-F]{4}){3}/u;

export const button = (within: Page | Locator, name: string | RegExp) =>
  within.getByRole('button', { name, exact: typeof name === 'string' });
export const field = (within: Page | Locator, name: string) => within.getByRole('textbox', { name, exact: true });
export const screen = (page: Page, name: string) =>
  press(page, page.getByRole('navigation').getByRole('link', { name, exact: true }));

/** One of the steps of the record on its way into the archive. */
export const step = (page: Page, name: string) =>
  page
    .getByRole('list', { name: 'Rruga e procesverbalit' })
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^${name}`, 'u') });

const codeIn = async (place: Locator) => CODE.exec(await place.innerText())?.[0] ?? '';

/** From the dialog's button to what the minutes have become; gives the code. */
export async function finalise(page: Page, number: number, version: number): Promise<string> {
  await press(page, button(page, 'Përfundo procesverbalin'));
  const plan = page.getByRole('dialog', { name: 'Përfundimi i procesverbalit' });
  await expect(plan.getByText(`Mbledhja mban numrin ${number}.`)).toBeVisible();
  await press(page, button(plan, 'Përfundo procesverbalin'));
  const done = page.getByRole('dialog', { name: 'Procesverbali u përfundua' });
  await expect(done.getByText(`Procesverbali nr. ${number}, versioni ${version}.`)).toBeVisible();
  const code = await codeIn(done);
  await page.keyboard.press('Escape');
  await expect(done).toHaveCount(0);
  return code;
}

export async function sign(page: Page): Promise<void> {
  await press(page, button(step(page, 'Nënshkruar'), 'Shëno nënshkrimin'));
  const dialog = page.getByRole('dialog', { name: 'Nënshkrimi i procesverbalit' });
  await dialog.getByLabel('Dita e nënshkrimit').fill('12.10.2020');
  await press(page, button(dialog, 'Shëno si të nënshkruar'));
  await expect(dialog).toHaveCount(0);
  await expect(step(page, 'Nënshkruar')).toContainText('më 12.10.2020: Emër Prefekti, Emër Sekretarja');
}

export async function verifyCode(page: Page, code: string): Promise<void> {
  await screen(page, 'Verifiko');
  await expect(field(page, 'Kodi i verifikimit')).toBeFocused();
  await page.keyboard.type(code.toLowerCase().replaceAll(' ', ''));
  await page.keyboard.press('Enter');
}

type Chosen = { name: string; mimeType: string; buffer: Buffer };

/** By the button, as often as one likes, also a file of the same name. */
export async function choose(page: Page, opener: Locator, file: Chosen): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await press(page, opener);
  const chooser = await asked;
  expect(await chooser.element().inputValue()).toBe('');
  await chooser.setFiles(file);
}

export const verifyFile = (page: Page, name: string, bytes: Uint8Array) =>
  choose(page, button(page, 'Zgjidh skedarin DOCX'), { name, mimeType: '', buffer: Buffer.from(bytes) });

/** A sheet from the office's scanner. */
export async function scanned(page: Page): Promise<Buffer> {
  const sheet = await page.context().newPage();
  await sheet.setContent('<h1>PROCESVERBAL</h1>');
  const pdf = await sheet.pdf();
  await sheet.close();
  return pdf;
}
