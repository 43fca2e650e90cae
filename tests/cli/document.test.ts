import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { paragraphTexts } from '../support/docx.ts';
import { run } from '../support/program.ts';
import { SAMPLE_FILE, sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SAMPLE = fileURLToPath(SAMPLE_FILE);

function setup() {
  const folder = temporaryFolder();
  const data = join(folder, 'regjistri');
  const file = (name: string) => join(folder, name);
  const write = (name: string, content: unknown) => {
    writeFileSync(file(name), typeof content === 'string' ? content : JSON.stringify(content));
    return file(name);
  };
  return { data, file, write };
}

describe('document', () => {
  it.each([
    [['invitation'], 'Lënda: Njoftim për mbledhje'],
    [['minutes'], 'PROCESVERBAL'],
    [['attendance'], 'LISTA E PREZENCËS'],
    [['attendance', '--blank'], 'LISTA E PREZENCËS'],
    [['tasks'], 'LISTA E DETYRAVE'],
    [['press-release'], 'NJOFTIM PËR SHTYP'],
  ])('writes %s', async (words, said) => {
    const { data, file } = setup();
    await run('import', SAMPLE, '--data', data);
    const { code } = await run('document', '1', ...words, '--out', file('d.docx'), '--data', data);
    expect(code).toBe(0);
    expect(paragraphTexts(readFileSync(file('d.docx')))).toContain(said);
  });

  it('writes the press release as plain text where the file is a .txt', async () => {
    const { data, file } = setup();
    await run('import', SAMPLE, '--data', data);
    const { code } = await run('document', '1', 'press-release', '--out', file('N.TXT'), '--data', data);
    expect([code, readFileSync(file('N.TXT'), 'utf8').startsWith('NJOFTIM PËR SHTYP\n')]).toEqual([0, true]);
    await run('document', '1', 'minutes', '--out', file('p.txt'), '--data', data);
    expect(readFileSync(file('p.txt')).subarray(0, 2).toString()).toBe('PK');
  });

  it.each([
    ['an unknown kind', ['1', 'poem'], 'invitation, attendance, minutes, tasks, press-release, decision, extract'],
    ['a kind that has no blank sheet', ['1', 'minutes', '--blank'], '--blank'],
    ['a kind of which there is one only', ['1', 'minutes', '--n', '1'], '--n'],
    ['a word that is no number', ['një', 'minutes'], 'një'],
    ['a meeting that is not there', ['7', 'minutes'], '7'],
    ['a decision of a draft', ['1', 'decision'], 'Përfundojeni më parë me komandën “finalise 1”'],
    ['an extract of a draft', ['1', 'extract', '--n', '1'], 'Përfundojeni më parë me komandën “finalise 1”'],
    ['what counts nothing', ['1', 'extract', '--n', '0'], '“0” nuk është numër rendor'],
  ])('refuses %s', async (_, words, said) => {
    const { data, file } = setup();
    await run('import', SAMPLE, '--data', data);
    const { code, err } = await run('document', ...words, '--out', file('d.docx'), '--data', data);
    expect([code, err, existsSync(file('d.docx'))]).toEqual([2, expect.stringContaining(said), false]);
  });

  it('never takes the name of one of the register’s own files', async () => {
    const { data } = setup();
    await run('import', SAMPLE, '--data', data);
    for (const name of ['regjistri.db', 'Regjistri.DB', 'regjistri.db-wal', 'app.lock', 'anchors.jsonl']) {
      const { code, err } = await run('export', '1', '--out', join(data, name), '--data', data);
      expect([code, err]).toEqual([2, expect.stringContaining('i takon regjistrit')]);
    }
    expect((await run('export', '1', '--out', join(data, 'mbledhja.json'), '--data', data)).code).toBe(0);
  });

  it('leaves nothing behind where it cannot write', async () => {
    const { data, file } = setup();
    await run('import', SAMPLE, '--data', data);
    mkdirSync(file('dosje'));
    const folder = await run('document', '1', 'minutes', '--out', file('dosje'), '--data', data);
    const nowhere = await run('document', '1', 'minutes', '--out', file('askund/d.docx'), '--data', data);
    const full = await run('document', '1', 'minutes', '--out', '/dev/full', '--data', data);
    expect([folder.code, nowhere.code, full.code]).toEqual([2, 2, 1]);
    expect(full.err).toContain('Disku është plot');
    expect(readdirSync(file('')).toSorted()).toEqual(['dosje', 'regjistri']);
  });
});

describe('documents', () => {
  it('writes all that a held meeting has', async () => {
    const { data, file } = setup();
    await run('import', SAMPLE, '--data', data);
    const { code, out } = await run('documents', '1', '--out', file('d'), '--data', data, '--json');
    // A decision is handed out of finalised minutes only.
    const names = [
      'njoftim-mbledhje-4-2020.docx',
      'procesverbal-4-2020.docx',
      'lista-e-prezencës-4-2020.docx',
      'detyrat-4-2020.docx',
      'njoftim-shtyp-4-2020.docx',
    ];
    expect([code, JSON.parse(out)]).toEqual([0, { files: names }]);
    expect(readdirSync(file('d')).toSorted()).toEqual(names.toSorted());
  });

  it('writes only the invitation and the sheet to sign before the meeting', async () => {
    const { data, file, write } = setup();
    const { meeting, ...rest } = sampleMeeting();
    const { end: _, number: __, ...planned } = meeting;
    await run('import', write('plan.json', { ...rest, meeting: planned }), '--data', data);
    const { out } = await run('documents', '1', '--out', file('d'), '--data', data, '--json');
    const names = ['njoftim-mbledhje-2020-10-07.docx', 'lista-e-prezencës-për-nënshkrim-2020-10-07.docx'];
    expect(JSON.parse(out)).toEqual({ files: names });
  });
});
