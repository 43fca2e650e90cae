import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { paragraphTexts } from '../support/docx.ts';
import { program, run } from '../support/program.ts';
import { SAMPLE_FILE, sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SAMPLE = fileURLToPath(SAMPLE_FILE);

/** The sample in a register of its own, and where its papers go. */
async function setup(change?: (sample: ReturnType<typeof sampleMeeting>) => void) {
  const folder = temporaryFolder();
  const data = join(folder, 'regjistri');
  const file = (name: string) => join(folder, name);
  const sample = sampleMeeting();
  change?.(sample);
  writeFileSync(file('m.json'), JSON.stringify(sample));
  const cli = (...words: string[]) => run(...words, '--data', data);
  expect((await cli('import', file('m.json'))).code).toBe(0);
  return { data, file, cli };
}

async function finalised(change?: Parameters<typeof setup>[0]) {
  const made = await setup(change);
  const { code, out } = await made.cli('finalise', '1', '--json');
  expect(code).toBe(0);
  return { ...made, answer: JSON.parse(out) };
}

describe('finalise', () => {
  it('closes the minutes and gives number, version and code', async () => {
    const { answer, file, cli } = await finalised();
    const code = expect.stringMatching(/^[0-9A-F]{4}(?: [0-9A-F]{4}){3}$/u);
    expect(answer).toEqual({ meeting: 1, number: 4, version: 1, code });
    await cli('document', '1', 'minutes', '--out', file('p.docx'));
    const parts = unzipSync(readFileSync(file('p.docx')));
    const footer = strFromU8(parts['word/footer1.xml'] ?? new Uint8Array());
    expect(footer).toContain(`Procesverbal nr. 4, versioni 1 · Kodi: ${answer.code}`);
  });

  it('refuses the second time, and says so', async () => {
    const { cli } = await finalised();
    const again = await cli('finalise', '1', '--json');
    expect([again.code, JSON.parse(again.out).errors.length]).toEqual([2, 1]);
    expect(again.err).toContain('përfund');
  });

  it('names all that is in the way, and closes nothing', async () => {
    const { cli } = await setup(({ meeting }) => {
      meeting.end = undefined;
      meeting.agenda.push({ title: 'Të ndryshme', materials: [], discussion: [], decisions: [], tasks: [] });
    });
    const refused = await cli('finalise', '1', '--json');
    expect(refused.code).toBe(2);
    expect(JSON.parse(refused.out).errors.length).toBeGreaterThan(0);
    expect(JSON.parse((await cli('meetings', '--json')).out).meetings).toHaveLength(1);
    expect((await cli('document', '1', 'extract', '--n', '1', '--out', 'e.docx')).code).toBe(2);
  });

  it('needs a meeting that is there, and the register for itself', async () => {
    const { data, cli } = await setup();
    expect((await cli('finalise', '9')).code).toBe(2);
    program(data);
    expect((await cli('finalise', '1')).code).toBe(1);
  });
});

describe('the papers of finalised minutes', () => {
  it.each([
    [['invitation'], 'Lënda: Njoftim për mbledhje'],
    [['minutes'], 'PROCESVERBAL'],
    [['attendance'], 'LISTA E PREZENCËS'],
    [['tasks'], 'LISTA E DETYRAVE'],
    [['press-release'], 'NJOFTIM PËR SHTYP'],
    [['decision'], 'VENDIM'],
    [['decision', '--n', '1'], 'VENDIM'],
    [['extract', '--n', '3'], 'EKSTRAKT I PROCESVERBALIT'],
  ])('are written: %s', async (words, said) => {
    const { cli, file } = await finalised();
    expect((await cli('document', '1', ...words, '--out', file('d.docx'))).code).toBe(0);
    const bytes = readFileSync(file('d.docx'));
    expect(paragraphTexts(bytes)).toContain(said);
    expect(Object.values(unzipSync(bytes)).some((part) => strFromU8(part).includes('PROJEKT'))).toBe(false);
  });

  it('are all written at once, in the order of the file', async () => {
    const { cli, file } = await finalised();
    const { code, out } = await cli('documents', '1', '--out', file('d'), '--json');
    const { files } = JSON.parse(out);
    expect(code).toBe(0);
    expect(files.filter((name: string) => !name.startsWith('vendim-'))).toEqual([
      'njoftim-mbledhje-4-2020.docx',
      'procesverbal-4-2020.docx',
      'lista-e-prezencës-4-2020.docx',
      'ekstrakt-4-2020-pika-1.docx',
      'ekstrakt-4-2020-pika-2.docx',
      'ekstrakt-4-2020-pika-3.docx',
      'detyrat-4-2020.docx',
      'njoftim-shtyp-4-2020.docx',
    ]);
    expect(files.filter((name: string) => /^vendim-\d+-2020\.docx$/u.test(name))).toHaveLength(1);
    expect(readdirSync(file('d')).toSorted()).toEqual(files.toSorted());
  });

  it('are told apart by --n, which is needed where there are several', async () => {
    const { cli, file } = await finalised(({ meeting }) => {
      const decisions = meeting.agenda.flatMap((item) => item.decisions);
      const [one] = decisions;
      if (one) meeting.agenda[0]?.decisions.push({ ...structuredClone(one), title: 'Miratimi i buxhetit' });
    });
    const make = (...words: string[]) => cli('document', '1', ...words, '--out', file('d.docx'));
    const which = await make('decision');
    expect([which.code, existsSync(file('d.docx'))]).toEqual([2, false]);
    expect(which.err).toMatch(/--n 1 {2}Vendim nr\. \d+\n {2}--n 2 {2}Vendim nr\. \d+/u);
    expect((await make('decision', '--n', '1')).code).toBe(0);
    expect(paragraphTexts(readFileSync(file('d.docx')))).toContain('PËR MIRATIMIN E BUXHETIT');
    const none = await make('extract', '--n', '4');
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('--n 3  Ekstrakt: pika 3')]);
  });
});

/** The file with something else in its body, as another program would save it. */
function edited(path: string, from: string, to: string): Uint8Array {
  const parts = unzipSync(readFileSync(path));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain(from);
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml.replace(from, to)) });
}

describe('verify', () => {
  it('says 0 of what is ours and whole, each of the papers', async () => {
    const { cli, file } = await finalised();
    await cli('documents', '1', '--out', file('d'));
    for (const name of ['procesverbal-4-2020.docx', 'lista-e-prezencës-4-2020.docx', 'ekstrakt-4-2020-pika-2.docx']) {
      const { code, out } = await cli('verify', join(file('d'), name), '--json');
      const answer = { verdict: 'unchanged', meeting: 1, version: 1, changes: [] };
      expect([name, code, JSON.parse(out)]).toEqual([name, 0, answer]);
    }
    const { out, code } = await cli('verify', join(file('d'), 'procesverbal-4-2020.docx'));
    expect([code, out]).toEqual([0, expect.stringMatching(/^I pandryshuar:.*\n.*procesverbali nr\. 4.*versioni 1/u)]);
  });

  it('says 1 of what was changed, and where', async () => {
    const { cli, file } = await finalised();
    await cli('document', '1', 'minutes', '--out', file('p.docx'));
    writeFileSync(file('p.docx'), edited(file('p.docx'), 'ora 10:00', 'ora 11:00'));
    const { code, out } = await cli('verify', file('p.docx'), '--json');
    const answer = JSON.parse(out);
    expect([code, answer.verdict, answer.meeting, answer.version]).toEqual([1, 'changed', 1, 1]);
    expect(answer.changes).toEqual([
      { where: expect.any(String), was: expect.stringContaining('10:00'), is: expect.stringContaining('11:00') },
    ]);
    const told = await cli('verify', file('p.docx'));
    expect([told.code, told.out]).toEqual([1, expect.stringContaining(answer.changes[0].where)]);
  });

  it('says 1 of a paper that is no record of ours, and 2 of what is no DOCX or is not there', async () => {
    const { cli, file } = await finalised();
    await cli('document', '1', 'press-release', '--out', file('n.docx'));
    const foreign = await cli('verify', file('n.docx'), '--json');
    const answer = { verdict: 'unknown', meeting: null, version: null, changes: [] };
    expect([foreign.code, JSON.parse(foreign.out)]).toEqual([1, answer]);
    const none = await cli('verify', SAMPLE, '--json');
    expect([none.code, JSON.parse(none.out).errors.length]).toEqual([2, 1]);
    expect((await cli('verify', file('askund.docx'))).code).toBe(2);
  });

  it('says 0 of an older version that is whole, and that it is older', async () => {
    const { cli, data, file } = await finalised();
    await cli('document', '1', 'minutes', '--out', file('p.docx'));
    const { app, client } = program(data);
    const { revision } = await client.meetings.get({ id: 1 });
    const row = await client.records.reopen({ id: 1, revision, reason: 'gabim në orë' });
    const { content, ...meeting } = await client.meetings.get({ id: 1 });
    const item = content.meeting.agenda[0]?.id ?? 0;
    await client.statements.add({ item, text: 'U shtua një fjalë.' });
    const { revision: now } = await client.meetings.get({ id: 1 });
    await client.records.finalise({ id: 1, revision: now });
    await app.close();
    expect([row.id, meeting.minutesState]).toEqual([1, 'draft']);
    const { code, out } = await cli('verify', file('p.docx'), '--json');
    expect([code, JSON.parse(out)]).toEqual([0, { verdict: 'older', meeting: 1, version: 1, changes: [] }]);
    expect((await cli('verify', file('p.docx'))).out).toContain('versioni 2');
  });
});
