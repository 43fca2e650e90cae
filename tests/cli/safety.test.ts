import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { registerFile } from '../../electron/store/folder.ts';
import { program, run } from '../support/program.ts';
import { SAMPLE_FILE } from '../support/sample.ts';
import { tamper } from '../support/tamper.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function office() {
  const base = temporaryFolder();
  const data = join(base, 'regjistri');
  const cli = (...words: string[]) => run(...words, '--data', data);
  expect((await cli('import', fileURLToPath(SAMPLE_FILE))).code).toBe(0);
  return { base, data, cli };
}

describe('backup', () => {
  it('takes a folder that is one or ends in a slash, else a new file', async () => {
    const { base, cli } = await office();
    const into = async (out: string) => {
      const { code, out: text } = await cli('backup', '--out', out, '--json');
      expect(code).toBe(0);
      return JSON.parse(text);
    };
    const made = await into(`${join(base, 'e re')}/`);
    expect(made.file).toMatch(/e re\/regjistri_\d{8}T\d{6}Z_v\d+_s0000\.db\.age$/u);
    expect(made.manifest).toBe(`${made.file}.json`);
    expect(existsSync(made.manifest)).toBe(true);
    const named = await into(join(base, 'kopja.age'));
    expect(named.file).toBe(join(base, 'kopja.age'));
    expect(readdirSync(base).toSorted()).toEqual(['e re', 'kopja.age', 'kopja.age.json', 'regjistri']);
  });

  it('exits with 2 for a place that is wrong, and writes over nothing', async () => {
    const { base, data, cli } = await office();
    writeFileSync(join(base, 'skedar'), 'x');
    for (const out of [join(base, 'skedar'), registerFile(data), join(base, 'nuk', 'ka'), data]) {
      const { code, err } = await cli('backup', '--out', out);
      expect([code, err.trim().length > 20], out).toEqual([2, true]);
    }
    expect(readFileSync(join(base, 'skedar'), 'utf8')).toBe('x');
    expect((await cli('backup')).code).toBe(2);
  });

  it('works beside a running program', async () => {
    const { base, data, cli } = await office();
    const { client } = program(data);
    await client.institutions.create({ name: 'Bashkia Krujë' });
    expect((await cli('backup', '--out', join(base, 'kopja.age'))).code).toBe(0);
    expect((await cli('check')).code).toBe(0);
    expect((await cli('finalise', '1')).code).toBe(1); // that one needs the register for itself
  });
});

describe('check', () => {
  it('is 0 only for what is whole, and names what is not', async () => {
    const { base, data, cli } = await office();
    await cli('finalise', '1');
    await cli('backup', '--out', join(base, 'kopja.age'));
    expect(JSON.parse((await cli('check', '--json')).out)).toEqual({ whole: true, findings: [] });
    expect((await cli('check', join(base, 'kopja.age'))).code).toBe(0);
    expect(
      (await run('check', join(base, 'kopja.age'), '--key', join(data, 'celesi.txt'), '--data', join(base, 'bosh')))
        .code,
    ).toBe(0);
    expect((await run('check', join(base, 'kopja.age'), '--data', join(base, 'bosh2'))).code).toBe(2);
    tamper(registerFile(data), "UPDATE record SET code = 'X'");
    const { code, out } = await cli('check');
    expect(code).toBe(1);
    expect(out).toContain('nr. 4');
    expect((await cli('backup', '--out', join(base, 'tjetër.age'))).code).toBe(1);
  });

  it('of a file that is none of ours is 2', async () => {
    const { base, cli } = await office();
    writeFileSync(join(base, 'letra.docx'), 'PK');
    expect((await cli('check', join(base, 'letra.docx'))).code).toBe(2);
    expect((await cli('check', join(base, 'nuk ka'))).code).toBe(2);
  });
});

describe('restore', () => {
  it('asks for --yes only where sealed facts would go, and keeps what was there', async () => {
    const { base, data, cli } = await office();
    const copy = join(base, 'kopja.age');
    await cli('backup', '--out', copy);
    await cli('finalise', '1');
    const asked = await cli('restore', copy);
    expect(asked.code).toBe(2);
    expect(asked.err).toMatch(/përfundimi i procesverbalit nr\. 4[\s\S]*--yes/u);
    expect((await cli('restore', copy, '--yes')).code).toBe(0);
    expect(readdirSync(data).filter((name) => name.startsWith('para-rikthimit-'))).toHaveLength(1);
    expect(JSON.parse((await cli('meetings', '--json')).out).meetings).toHaveLength(1);
    expect((await cli('check')).code).toBe(0);
    expect((await cli('restore', copy)).code).toBe(0); // no record was sealed since
  });

  it('brings the register to a folder that never held one, and where it is missing', async () => {
    const { base, data, cli } = await office();
    const copy = join(base, 'kopja.age');
    await cli('backup', '--out', copy);
    const fresh = join(base, 'tjetër');
    expect((await run('restore', copy, '--data', fresh)).code).toBe(2);
    expect((await run('restore', copy, '--key', join(data, 'celesi.txt'), '--data', fresh)).code).toBe(0);
    expect((await run('meetings', '--data', fresh)).out).toContain('07.10.2020');
    rmSync(registerFile(data));
    expect((await cli('meetings')).code).toBe(1);
    expect((await cli('restore', copy)).code).toBe(0);
    expect((await cli('meetings')).code).toBe(0);
  });

  it('is refused while a program has the register open', async () => {
    const { base, data, cli } = await office();
    const copy = join(base, 'kopja.age');
    await cli('backup', '--out', copy);
    const { client } = program(data);
    await client.meetings.list({});
    const { code, err } = await cli('restore', copy);
    expect([code, err.includes('është i hapur')]).toEqual([1, true]);
    expect(readdirSync(data).join(' ')).not.toMatch(/restore-tmp|para-rikthimit/u);
  });
});
