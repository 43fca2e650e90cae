import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Host, Printed } from '../../../../renderer/api/host.ts';
import { paperCommands } from '../../../../renderer/features/documents/paper-commands.ts';
import { ofVersion, type ShownPaper } from '../../../../renderer/features/documents/shown-papers.ts';
import { SAMPLE } from '../../../e2e/support/sample.ts';
import { program } from '../../../support/program.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** The sample's papers in a shell whose clerk answers so, and what that shell and the clerk were told. */
async function setup(answers: Printed[] = [], kind: Host['kind'] = 'electron') {
  const { client } = program(temporaryFolder());
  const file = new File([readFileSync(SAMPLE)], 'takim.json');
  const { meeting } = await client.exchange.import({ file, replace: false });
  const told: string[] = [];
  const offers: (() => Promise<unknown>)[] = [];
  const printed: string[] = [];
  const saved: string[][] = [];
  const save = async (files: { name: string }[]) => {
    saved.push(files.map(({ name }) => name));
    return true;
  };
  const host: Host = {
    kind,
    saveFile: (one) => save([one]),
    saveFiles: save,
    print: async ({ html, name, copies }) => {
      printed.push(`${name} ×${copies}`);
      expect(html).toContain('<!doctype html>');
      return answers.shift() ?? 'printed';
    },
    ...(kind === 'electron' && { openFile: (one: File) => save([one]), savePdf: save }),
  };
  const words = {
    done: (message: string) => told.push(message),
    hint: (message: string, offer?: { run: () => Promise<unknown> }) => {
      told.push(message);
      if (offer) offers.push(offer.run);
      return () => told.push('(mbyllur)');
    },
  };
  const papers = async () => (await client.documents.list({ meeting })) as ShownPaper[];
  const paper = async (wanted: ShownPaper['kind']) => {
    const found = (await papers()).find((one) => one.kind === wanted);
    if (!found) throw new Error(`No ${wanted}`);
    return found;
  };
  const finalise = async () => {
    const { revision } = await client.meetings.get({ id: meeting });
    await client.records.finalise({ id: meeting, revision });
  };
  const noted = async () =>
    (await client.records.get({ meeting })).versions.flatMap(({ printings }) => printings.map(({ copies }) => copies));
  const commands = paperCommands({ client, host, meeting, words });
  return { commands, papers, paper, finalise, noted, told, offers, printed, saved };
}

describe('printing papers', () => {
  it('goes one after another, each with its copies, and tells what was sent', async () => {
    const { commands, paper, printed, told } = await setup();
    await commands.print([
      { paper: await paper('minutes'), copies: 2 },
      { paper: await paper('attendance'), copies: 1 },
    ]);
    expect(printed).toEqual(['procesverbal-4-2020 ×2', 'lista-e-prezencës-4-2020 ×1']);
    expect(told).toEqual(['U dërguan te printeri: Procesverbal nr. 4, Lista e prezencës']);
  });

  it('ends where the clerk changes their mind', async () => {
    const { commands, paper, printed, told } = await setup(['cancelled']);
    const [minutes, attendance] = [await paper('minutes'), await paper('attendance')];
    await commands.print([minutes, attendance].map((one) => ({ paper: one, copies: 1 })));
    expect([printed, told]).toEqual([['procesverbal-4-2020 ×1'], []]);
  });

  it('says in a browser what its dialog cannot be told, while it is open', async () => {
    const { commands, paper, told } = await setup(['unknown', 'unknown', 'unknown'], 'browser');
    const minutes = await paper('minutes');
    await commands.print([{ paper: minutes, copies: 3 }]);
    await commands.savePdf([minutes]);
    expect(told).toEqual([
      'Procesverbal nr. 4: te dritarja e printimit zgjidhni 3 kopje.',
      '(mbyllur)',
      expect.stringContaining('zgjidhni “Ruaj si PDF”'),
      '(mbyllur)',
    ]);
    told.splice(0);
    await commands.print([{ paper: minutes, copies: 1 }]);
    expect(told).toEqual([]);
  });
});

describe('that a record was printed', () => {
  it('is noted of the finalised minutes, with the copies', async () => {
    const { commands, paper, finalise, noted } = await setup();
    await commands.print([{ paper: await paper('minutes'), copies: 2 }]);
    expect(await noted()).toEqual([]);
    await finalise();
    await commands.print([
      { paper: await paper('minutes'), copies: 3 },
      { paper: await paper('attendance'), copies: 1 },
    ]);
    expect(await noted()).toEqual([3]);
  });

  it('is not noted where nothing was printed, or an older version', async () => {
    const { commands, papers, paper, finalise, noted } = await setup(['cancelled']);
    await finalise();
    await commands.print([{ paper: await paper('minutes'), copies: 1 }]);
    const [older] = ofVersion(await papers(), 1);
    await commands.print([{ paper: older ?? (await paper('minutes')), copies: 1 }]);
    expect(await noted()).toEqual([]);
  });

  it('is left to the clerk where the browser does not tell', async () => {
    const { commands, paper, finalise, noted, offers } = await setup(['unknown'], 'browser');
    await finalise();
    await commands.print([{ paper: await paper('minutes'), copies: 2 }]);
    expect([await noted(), offers.length]).toEqual([[], 1]);
    await offers[0]?.();
    expect(await noted()).toEqual([2]);
  });
});

describe('saving papers', () => {
  it('is done file by file or all in one folder', async () => {
    const { commands, papers, paper, saved } = await setup();
    await commands.saveDocx([await paper('minutes')]);
    await commands.saveDocx(await papers());
    await commands.savePdf([await paper('minutes')]);
    await commands.openDocx?.(await paper('attendance'));
    await commands.saveText(await paper('press-release'));
    expect(saved).toEqual([
      ['procesverbal-4-2020.docx'],
      (await papers()).map(({ name }) => name),
      ['procesverbal-4-2020'],
      ['lista-e-prezencës-4-2020.docx'],
      ['njoftim-shtyp-4-2020.txt'],
    ]);
  });
});
