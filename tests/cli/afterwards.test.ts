import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hasValidator, paragraphTexts, validationErrors } from '../support/docx.ts';
import { run } from '../support/program.ts';
import { SAMPLE_FILE, sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const COMMITTEE = sampleMeeting().committee.name;
const CAMPAIGN = sampleMeeting().campaign?.name ?? '';

async function office() {
  const base = temporaryFolder();
  const cli = (...words: string[]) => run(...words, '--data', join(base, 'regjistri'));
  await cli('import', fileURLToPath(SAMPLE_FILE));
  return { base, cli };
}

describe('the papers about many meetings', () => {
  it.each([
    ['report', ['--committee', COMMITTEE, '--from', '2020-01-01', '--to', '2020-12-31'], 'RAPORT PERIODIK'],
    ['register', ['--committee', COMMITTEE, '--year', '2020'], 'REGJISTRI I MBLEDHJEVE'],
    ['calendar', ['--campaign', CAMPAIGN], 'KALENDARI I AKTIVITETEVE'],
  ])('%s is written, valid and the same each time', async (verb, words, title) => {
    const { base, cli } = await office();
    const write = async (name: string) => {
      const out = join(base, name);
      expect((await cli(verb, ...words, '--out', out)).code).toBe(0);
      return new Uint8Array(readFileSync(out));
    };
    const bytes = await write('a.docx');
    expect(paragraphTexts(bytes)).toContain(title);
    expect(await write('b.docx')).toEqual(bytes);
    if (hasValidator) expect(await validationErrors(bytes)).toEqual([]);
  });

  it.each([
    ['report', ['--committee', 'Nuk ka', '--from', '2020-01-01', '--to', '2020-12-31']],
    ['report', ['--committee', COMMITTEE, '--from', '2020-02-30', '--to', '2020-12-31']],
    ['report', ['--committee', COMMITTEE, '--from', '2020-12-31', '--to', '2020-01-01']],
    ['register', ['--committee', COMMITTEE, '--year', 'dymijë']],
    ['calendar', ['--campaign', 'Nuk ka']],
    ['report', ['--committee', COMMITTEE]],
  ])('%s %j is wrong, and writes nothing', async (verb, words) => {
    const { base, cli } = await office();
    const { code, err } = await cli(verb, ...words, '--out', join(base, 'x.docx'));
    expect([code, err.trim() !== '', existsSync(join(base, 'x.docx'))]).toEqual([2, true, false]);
  });
});

describe('search', () => {
  it('tells where the words stand, and nothing found is no failure', async () => {
    const { cli } = await office();
    const { code, out } = await cli('search', 'NDERGJEGJESIM', '--json');
    const { hits } = JSON.parse(out);
    expect(code).toBe(0);
    expect(hits.length).toBeGreaterThan(0);
    expect(Object.keys(hits[0]).toSorted()).toEqual(['meeting', 'text', 'where']);
    expect(hits.some(({ meeting }: { meeting: number | null }) => meeting === 1)).toBe(true);
    for (const words of ['', '   ', '"', 'NEAR(', 'xyzxyz']) {
      expect(await cli('search', words, '--json')).toMatchObject({ code: 0, out: '{"hits":[]}\n' });
    }
    expect((await cli('search', 'xyzxyz')).out).toBe('Nuk u gjet asgjë.\n');
  });
});
