import { expect } from '@playwright/test';
import type { AppClient } from '../../electron/rpc/wires.ts';
import { expectAccessible } from './support/axe.ts';
import { goToPart } from './support/enter-meeting.ts';
import { test } from './support/program.ts';
import { seed, seedChanged } from './support/seed.ts';

const TABLE = 'Tryeza Teknike Antitrafik Durrës';

/** The committee’s meeting, and a second committee of its members. */
async function seedTwoCommittees(client: AppClient): Promise<void> {
  await seedChanged(client, ({ meeting }) => {
    delete meeting.number;
    for (const { decisions } of meeting.agenda) for (const decision of decisions) delete decision.number;
  });
  const [{ institutionId } = { institutionId: 0 }] = await client.committees.list();
  const table = await client.committees.create({ institutionId, name: TABLE });
  const people = await client.people.list();
  const seats = ['chair', 'member', 'member', 'secretary'] as const;
  for (const [index, role] of seats.entries()) {
    const person = people[index + 1]?.id ?? 0;
    await client.memberships.add({
      committee: table.id,
      person,
      role,
      voting: role !== 'secretary',
      from: '2020-01-01',
    });
  }
}

test('a joint meeting: one text, two rosters, two quorums, two numbers, two records', async ({ folder, launch }) => {
  test.slow();
  const { page } = await launch({ folder: await seed(folder, seedTwoCommittees) });
  await page.getByRole('link', { name: /07\.10\.2020/u }).click();
  const section = page.getByRole('region', { name: 'Mbledhje e përbashkët' });
  await section.getByRole('button', { name: 'Bëje mbledhje të përbashkët' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox', { name: 'Organi tjetër' })).toHaveValue(TABLE);
  await dialog.getByRole('button', { name: 'Bëje mbledhje të përbashkët' }).press('Enter');
  await expect(section).toContainText(`E përbashkët me organin “${TABLE}”. Teksti shkruhet këtu.`);
  await expectAccessible(page, 'mbledhje e përbashkët');

  // The other committee's own meeting: its people, its quorum, its vote; the text is read there.
  await section.getByRole('link', { name: `Hap mbledhjen e organit “${TABLE}”` }).press('Enter');
  await expect(page.getByText(`${TABLE} · e mërkurë`)).toBeVisible();
  await goToPart(page, /Procesverbali/u);
  await expect(page.getByRole('note')).toContainText('Teksti i përbashkët shkruhet te mbledhja e organit');
  await expect(page.getByRole('button', { name: 'Fjalë e re' })).toHaveCount(0);
  await goToPart(page, /Prezenca/u);
  await page.getByRole('button', { name: 'Të gjithë të pranishëm' }).press('Enter');
  await expect(page.getByText('kuorumi 2')).toBeVisible();
  await goToPart(page, /Vendime e detyra/u);
  await page
    .getByRole('button', { name: /^Ndrysho/u })
    .first()
    .press('Enter');
  await expect(page.getByRole('textbox', { name: 'Titulli' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Hidh në votim' }).press('Enter');
  await expect(
    page.getByText('U miratua njëzëri, me 3 vota pro nga 3 anëtarë të pranishëm që mund të votonin.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Mbyll', exact: true }).first().press('Enter');

  // One confirmation closes both, each under its own number.
  await page
    .getByRole('button', { name: /^Përfundo procesverbalin/u })
    .first()
    .press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Njëherësh përfundohet edhe procesverbali i organit');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Përfundo/u })
    .press('Enter');
  await expect(page.getByRole('dialog', { name: 'Procesverbali u përfundua' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Mbledhjet', exact: true }).press('Enter');
  await expect(page.getByRole('row', { name: /i përfunduar/u })).toHaveCount(2);
  await page.getByRole('link', { name: /Komiteti Rajonal.*07\.10\.2020/u }).press('Enter');
  await goToPart(page, /Dokumentet/u);
  const paper = page.frameLocator('iframe');
  await expect(
    paper.getByText('Mbledhja u zhvillua e përbashkët, me pjesëmarrjen e anëtarëve të Tryezës Teknike').first(),
  ).toBeVisible();
  await expect(paper.getByText('Nga 3 anëtarë me të drejtë vote, janë të pranishëm 3.').first()).toBeVisible();
});
