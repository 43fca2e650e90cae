import { expect, type Page } from '@playwright/test';
import type { AppClient } from '../../electron/rpc/wires.ts';
import { sampleMeeting } from '../support/sample.ts';
import { goToPart } from './support/enter-meeting.ts';
import { test } from './support/program.ts';
import { seed, seedChanged } from './support/seed.ts';

/** The meeting of 7 October 2020 as it was called: nobody has been noted yet. */
async function seedCalled(client: AppClient): Promise<void> {
  const id = await seedChanged(client, ({ meeting }) => {
    delete meeting.end;
    delete meeting.agendaApproval;
    meeting.agenda = meeting.agenda.map((item) => ({ ...item, discussion: [], decisions: [], tasks: [] }));
  });
  for (const row of (await client.meetings.get({ id })).content.meeting.attendance) {
    await client.attendance.clear({ meeting: id, person: row.person, revision: row.revision });
  }
}

const MEMBERS = sampleMeeting().members.length;

async function mark(page: Page, statuses: readonly RegExp[]): Promise<void> {
  const members = page.getByRole('radiogroup', { name: /^Prezenca: / });
  for (const [index, status] of statuses.entries()) await members.nth(index).getByText(status).click();
}

test('without a quorum the meeting is put off and called for the second time, with its own quorum', async ({
  folder,
  launch,
}) => {
  const { page } = await launch({ folder: await seed(folder, seedCalled) });
  await page.getByRole('link', { name: /07\.10\.2020/u }).click();
  await goToPart(page, /Prezenca/u);
  const postpone = page.getByRole('button', { name: 'Shtyj mbledhjen për mungesë kuorumi' });
  await mark(
    page,
    Array.from({ length: MEMBERS - 1 }, () => /^Me arsye$/u),
  );
  await expect(page.getByText('1 pa u shënuar')).toBeVisible();
  await expect(postpone).toHaveCount(0);
  await page
    .getByRole('radiogroup', { name: /^Prezenca: / })
    .last()
    .getByText('Me arsye', { exact: true })
    .click();
  await postpone.click();
  await expect(page.getByText('Mbledhja u shty për mungesë kuorumi.')).toBeVisible();
  await expect(postpone).toHaveCount(0);

  await goToPart(page, /Thirrja/u);
  await expect(
    page.getByText(/Arsyeja: Mungesa e kuorumit: të pranishëm 0 nga \d+ anëtarë me të drejtë vote/u),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Thirr mbledhjen për herë të dytë' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thirrja e dytë' });
  await dialog.getByLabel('Data').fill('1.10.2020');
  await dialog.getByLabel('Data').press('Tab');
  await expect(dialog.getByText('Thirrja e dytë nuk mund të jetë para së parës.')).toBeVisible();
  await dialog.getByLabel('Data').fill('14.10.2020');
  await dialog.getByLabel('Data').press('Tab');
  await dialog.getByRole('button', { name: 'Krijo thirrjen e dytë' }).click();

  await expect(page.getByText('Kjo është thirrja e dytë e mbledhjes së datës 07.10.2020.')).toBeVisible();
  await goToPart(page, /Rendi i ditës/u);
  await expect(page.getByRole('textbox', { name: 'Titulli i pikës 3' })).toHaveValue(/^Problematikat/u);
  await goToPart(page, /Prezenca/u);
  await mark(
    page,
    Array.from({ length: 3 }, () => /^(?:I pranishëm|E pranishme)$/u),
  );
  await expect(page.getByRole('status').filter({ hasText: 'kuorumi 3' })).toBeVisible();

  await goToPart(page, /Thirrja/u);
  await page.getByRole('link', { name: 'Hap thirrjen e parë' }).click();
  await expect(page.getByText('U thirr për herë të dytë më 14.10.2020.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Thirr mbledhjen për herë të dytë' })).toHaveCount(0);
});

test('the rules of a committee are confirmed, versioned by day, and a meeting keeps those of its day', async ({
  folder,
  launch,
}) => {
  const data = await seed(folder, (client) => seedChanged(client, ({ committee }) => delete committee.rules));
  const { page } = await launch({ folder: data });
  await page.getByRole('navigation').getByRole('link', { name: 'Organet' }).click();
  await page
    .getByRole('link', { name: /^Komiteti/u })
    .first()
    .click();
  await page.getByRole('button', { name: 'Konfirmo rregullat e parazgjedhura' }).click();
  const list = page.getByRole('list', { name: 'Rregullat sipas datës' });
  await expect(list.getByText('Njoftimi: 48 orë para mbledhjes.')).toBeVisible();

  await page.getByRole('button', { name: 'Shto rregulla të reja' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rregulla të reja' });
  await expect(dialog.getByText('Për këtë datë ka tashmë rregulla. Ndryshoni ato.')).toBeVisible();
  await dialog.getByLabel('Në fuqi nga data').fill('1.1.2020');
  await dialog.getByLabel('Në fuqi nga data').press('Tab');
  await dialog.getByLabel('Akti nga vijnë').fill('rregulloren e brendshme nr. 3, datë 12.12.2019');
  await dialog.getByLabel('Kuorumi në thirrjen e parë').selectOption({ label: 'Tjetër (shkruajeni)' });
  await dialog.getByLabel('Kuorumi me shifra').fill('shumë');
  await dialog.getByRole('button', { name: 'Vër në fuqi' }).click();
  await expect(dialog.getByText(/^Shkruani një numër anëtarësh ose një pjesë/u)).toBeVisible();
  await dialog.getByLabel('Kuorumi me shifra').fill('2/3');
  await expect(dialog.getByRole('status')).toContainText('kuorumi');
  await dialog.getByRole('button', { name: 'Vër në fuqi' }).click();
  await expect(list.getByText('rregulloren e brendshme nr. 3, datë 12.12.2019')).toBeVisible();

  await page.getByRole('navigation').getByRole('link', { name: 'Mbledhjet' }).click();
  await page.getByRole('link', { name: /07\.10\.2020/u }).click();
  await page.getByRole('button', { name: 'Merr rregullat në fuqi' }).click();
  await expect(page.getByText('Mbledhja mban tani rregullat në fuqi.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Merr rregullat në fuqi' })).toHaveCount(0);
});

test('where the chair is away, who may stand in by the rules is proposed, and the minutes say so', async ({
  folder,
  launch,
}) => {
  const data = await seed(folder, (client) =>
    seedChanged(client, ({ meeting }) => {
      const chair = meeting.attendance.find(({ person }) => person === meeting.chair);
      if (chair) Object.assign(chair, { status: 'excused', reason: 'me leje' });
      meeting.agenda = meeting.agenda.map((item) => ({ ...item, decisions: [], discussion: [] }));
    }),
  );
  const { page } = await launch({ folder: data });
  await page.getByRole('link', { name: /07\.10\.2020/u }).click();
  const section = page.getByRole('region', { name: 'Drejtimi' });
  await expect(section).toContainText('Kryetari i organit mungon.');
  await expect(section).toContainText('Këta kanë të njëjtën vjetërsi; zgjidhni njërin.');
  const first = section.getByRole('button', { name: /^Cakto: / }).first();
  await first.press('Enter');
  await expect(section.getByRole('button', { name: /^Cakto: / })).toHaveCount(0);
  await goToPart(page, /Dokumentet/u);
  const paper = page.frameLocator('iframe');
  await expect(paper.getByText(/Në mungesë të kryetar(?:it|es), mbledhja u drejtua nga/u).first()).toBeVisible();
});
