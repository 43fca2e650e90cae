import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { paragraphTexts, validationErrors } from '../support/docx.ts';
import { renamed, sampleMeeting } from '../support/sample.ts';
import { runCli } from './support/cli.ts';
import {
  createMeeting,
  enterAgenda,
  enterAttendance,
  enterCall,
  enterCampaign,
  enterMinutes,
  goToPart,
} from './support/enter-meeting.ts';
import { setUp } from './support/first-start.ts';
import { test } from './support/program.ts';

test('the meeting of 7 October 2020, from an empty machine to its documents and its exchange file', async ({
  folder,
  launch,
}) => {
  test.slow();
  const data = join(folder, 'regjistri');
  const { page, save } = await launch({ folder: data });
  await setUp(page);
  await page.getByRole('button', { name: 'Përfundo' }).click();
  await createMeeting(page);
  await enterCall(page);
  await enterCampaign(page);
  await enterAgenda(page);
  await enterAttendance(page);
  await enterMinutes(page);
  await expect(page.getByText(/gati për përfundim/iu)).toBeVisible();

  await goToPart(page, /Dokumentet/u);
  const paper = page.frameLocator('iframe').getByRole('article', { name: 'Faqja 1 nga 2' });
  await expect(paper.getByText('i mbledhjes koordinuese të Komitetit Rajonal Antitrafik Durrës')).toBeVisible();
  const files = await save(6, async () => {
    await page.getByRole('button', { name: 'Ruaj të gjitha' }).click();
    await expect(page.getByText(/^U ruajtën/u)).toBeVisible();
  });
  expect([...files.keys()].toSorted()).toEqual([
    'detyrat-4-2020.docx',
    'lista-e-prezencës-4-2020.docx',
    'njoftim-mbledhje-4-2020.docx',
    'njoftim-shtyp-4-2020.docx',
    'procesverbal-4-2020.docx',
    'projektvendim-4-2020-1.docx',
  ]);
  const minutes = readFileSync(files.get('procesverbal-4-2020.docx') ?? '');
  expect(paragraphTexts(minutes)).toEqual(
    expect.arrayContaining([
      'PROCESVERBAL',
      'REPUBLIKA E SHQIPËRISË',
      'INSTITUCIONI I PREFEKTIT TË QARKUT DURRËS',
      'Rezultati i votimit: pro 4, kundër 0, abstenime 0. Votim i hapur.',
    ]),
  );
  for (const path of files.values()) expect(await validationErrors(readFileSync(path))).toEqual([]);

  const out = join(folder, 'mbledhja.json');
  runCli('export', '1', '--data', data, '--out', out);
  expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(renamed(sampleMeeting()));
});
