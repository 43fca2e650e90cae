import { expect, type Locator, type Page } from '@playwright/test';
import type { AppClient } from '../../electron/rpc/wires.ts';
import { writeExchange } from '../../shared/contract/exchange/write.ts';
import { sampleMeeting } from '../support/sample.ts';
import { goToPart } from './support/enter-meeting.ts';
import { press, tabTo } from './support/keyboard.ts';
import { test } from './support/program.ts';
import { seed, seedChanged } from './support/seed.ts';

/** Two meetings of one committee; the first gave three tasks, the second is to be put in order. */
async function seedTwo(client: AppClient): Promise<void> {
  await seedChanged(client, ({ meeting }) => {
    meeting.agenda.forEach((item, index) => {
      item.tasks =
        index === 0
          ? [
              { text: 'Të raportojë për shkollat', responsible: 'Bashkia Durrës', due: '2020-10-31' },
              { text: 'Të hapë telefonin falas', responsible: 'Drejtoria e Shëndetësisë' },
              { text: 'Të botojë njoftimin', responsible: 'Bashkia Durrës' },
            ]
          : [];
    });
  });
  const next = sampleMeeting();
  next.meeting.date = '2020-11-04';
  delete next.meeting.notice;
  delete next.meeting.number;
  next.meeting.agenda.forEach((item, index) => {
    item.tasks = [];
    item.decisions = [];
    item.discussion =
      index === 0
        ? [
            { text: 'Pjesa e parë. Pjesa e dytë.', at: '10:10' },
            { text: 'Fundi.', at: '10:20' },
          ]
        : [];
  });
  await client.exchange.import({ file: new File([writeExchange(next)], 'nentor.json'), replace: false });
}

const FIRST = 'Pjesa e parë. ';

const previous = (page: Page) => page.getByRole('region', { name: 'Herën e kaluar' });
const outcome = (page: Page, task: string) => page.getByRole('radiogroup', { name: `Gjendja: ${task}` });
const statements = (page: Page, item: number): Locator =>
  page.getByRole('list', { name: `Fjalët për pikën ${item}` }).getByRole('listitem');

test('the last meeting’s tasks are marked by one key each, and the minutes have the table', async ({
  folder,
  launch,
}) => {
  const { page } = await launch({ folder: await seed(folder, seedTwo) });
  await page.getByRole('link', { name: /04\.11\.2020/u }).click();
  await goToPart(page, /Procesverbali/u);
  await expect(previous(page)).toContainText('3 detyra pa u shënuar');
  await tabTo(page, outcome(page, 'Të raportojë për shkollat').getByRole('radio').first());
  await page.keyboard.press('r');
  await expect(outcome(page, 'Të raportojë për shkollat').getByRole('radio', { name: /^u raportua/u })).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('k');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('n');
  await expect(previous(page)).toContainText('të gjitha të shënuara');
  await tabTo(page, page.getByRole('textbox', { name: 'Shënim për detyrën: Të raportojë për shkollat' }));
  await page.keyboard.type('shtatë shkolla');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(previous(page)).toContainText('1 detyrë pa u shënuar');
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+Shift+z');
  await expect(previous(page)).toContainText('të gjitha të shënuara');

  await goToPart(page, /Dokumentet/u);
  const paper = page.frameLocator('iframe').first();
  await expect(paper.getByText('Zbatimi i detyrave të mbledhjeve të kaluara:')).toBeVisible();
  await expect(paper.getByText('u raportua (shtatë shkolla)')).toBeVisible();
  await expect(paper.getByText('u krye')).toBeVisible();
});

test('the text is put in order afterwards: split, joined, put under another item, and the times stay', async ({
  folder,
  launch,
}) => {
  const { page } = await launch({ folder: await seed(folder, seedTwo) });
  await page.getByRole('link', { name: /04\.11\.2020/u }).click();
  await goToPart(page, /Procesverbali/u);
  await tabTo(page, statements(page, 1).first().getByRole('textbox'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Teksti i fjalës' })).toBeFocused();
  // The editor puts the caret where it was opened shortly after it has the focus.
  await expect
    .poll(async () => {
      await page.keyboard.press('Home');
      for (let letters = 0; letters < FIRST.length; letters += 1) await page.keyboard.press('ArrowRight');
      return page.evaluate(() => getSelection()?.anchorOffset);
    })
    .toBe(FIRST.length);
  await press(page, page.getByRole('button', { name: 'Ndaje te kursori' }));
  await expect(statements(page, 1)).toHaveCount(3);
  await expect(statements(page, 1).nth(1)).toContainText('Pjesa e dytë.');
  await expect(statements(page, 1).nth(1)).toContainText('10:10');

  await page.keyboard.press('Escape');
  await tabTo(page, statements(page, 1).nth(2).getByRole('textbox'));
  await page.keyboard.press('Enter');
  await press(page, page.getByRole('button', { name: 'Bashko me atë përpara' }));
  await expect(statements(page, 1)).toHaveCount(2);
  await expect(statements(page, 1).nth(1)).toContainText('Fundi.');

  await tabTo(page, statements(page, 1).nth(1).getByRole('textbox'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('combobox', { name: 'Zhvendos te pika…' }));
  await page.keyboard.press('ArrowDown');
  await expect(statements(page, 2)).toHaveCount(1);
  await expect(statements(page, 2).first()).toContainText('10:10');
  await page.getByRole('button', { name: 'Zhbëj' }).last().click();
  await expect(statements(page, 1)).toHaveCount(2);
});
