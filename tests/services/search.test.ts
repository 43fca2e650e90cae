import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchQuery } from '#shared/domain/search-words.ts';
import { program } from '../support/program.ts';
import { bring } from '../support/records-office.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const HOSTILE = [
  '',
  ' ',
  '"',
  '""',
  "'",
  '*',
  '**',
  '-',
  '--',
  '-a',
  'a -b',
  '+',
  '^',
  '^a',
  'a^2',
  ':',
  'a:',
  'a:b',
  'title:a',
  'text:a',
  'col:a',
  '(',
  ')',
  '()',
  '(((',
  ')))',
  '((a)',
  '{',
  '}',
  '{a b}:c',
  'AND',
  'OR',
  'NOT',
  'NEAR',
  'NEAR(',
  'NEAR(a b, 3)',
  'a AND',
  'OR b',
  'NOT a',
  'a NOT',
  'e-mail',
  '12/2026',
  "s'është",
  'C++',
  'C#',
  '.NET',
  '100%',
  '%',
  '_',
  '\\',
  '\\"',
  '/',
  '//',
  '<b>',
  '&amp;',
  '&',
  '|',
  '||',
  '~',
  '`',
  '$',
  '@',
  '#',
  '!',
  '?',
  '[a]',
  '[',
  ';',
  '; DROP TABLE search',
  '\u0000',
  'a\u0000b',
  '\uD800',
  '\u202E',
  '👩‍👧',
  'ß',
  'ﬁ',
  'İ',
  'e\u0308',
  '"a',
  'a"',
  '"a" "b',
  '('.repeat(100),
  'a '.repeat(5000),
];

async function office() {
  const { client } = program(temporaryFolder());
  const meeting = await bring(client, (sample) => {
    const [item] = sample.meeting.agenda;
    if (item) item.discussion = [{ text: 'Çështja e parë u shqyrtua nga të pranishmit.' }];
  });
  const find = async (words: string, more = {}) => client.search.list({ words, ...more });
  return { client, meeting, find };
}

describe('search', () => {
  it.each(['ceshtja', 'ÇËSHTJA', 'çësht', 'Cesht', 'C\u0327e\u0308shtja'])('finds çështja for %s', async (words) => {
    const { find, meeting } = await office();
    const [hit] = await find(words, { kinds: ['statement'] });
    expect(hit).toMatchObject({ kind: 'statement', meeting: { id: meeting, date: '2020-10-07' } });
    expect(hit?.parts[1]?.toLocaleLowerCase('sq')).toBe('çështja');
    expect(hit?.parts.join('')).toContain('u shqyrtua nga');
  });

  it('finds everything that a register holds, each by its kind', async () => {
    const { find } = await office();
    const kinds = async (words: string) => [...new Set((await find(words)).map(({ kind }) => kind))];
    expect(await kinds('antitrafik')).toEqual(expect.arrayContaining(['committee', 'meeting']));
    expect(await kinds('Prefekti')).toContain('person');
    expect(await kinds('Nishtulla')).toContain('activity');
    expect(await kinds('07.10.2020')).toContain('meeting');
    expect(await kinds('xyzxyz')).toEqual([]);
  });

  it('knows what was changed, undone and removed', async () => {
    const { client, meeting, find } = await office();
    const { content } = await client.meetings.get({ id: meeting });
    const item = content.meeting.agenda[0]?.id ?? 0;
    const { id, revision } = await client.statements.add({ item, text: 'Fjalë e rrallë: kumbulla.' });
    expect(await find('kumbulla')).toHaveLength(1);
    await client.statements.update({ id, revision, text: 'Fjalë e rrallë: dardha.' });
    expect([await find('kumbulla'), (await find('dardha')).length]).toEqual([[], 1]);
    await client.meetings.undo({ id: meeting });
    expect([await find('dardha'), (await find('kumbulla')).length]).toEqual([[], 1]);
    const { revision: now } = await client.meetings.get({ id: meeting });
    await client.meetings.remove({ id: meeting, revision: now });
    expect(await find('kumbulla')).toEqual([]);
    await client.meetings.restore({ id: meeting });
    expect(await find('kumbulla')).toHaveLength(1);
  });

  it('keeps to a committee, a year and a kind, newest first where that is asked', async () => {
    const { client, find } = await office();
    const later = await bring(client, (sample) => {
      sample.meeting.date = '2021-10-06';
      delete sample.meeting.number;
      delete sample.meeting.notice;
      for (const one of sample.meeting.agenda) {
        one.tasks = [];
        for (const decision of one.decisions) delete decision.number;
      }
    });
    const [committee] = await client.committees.list();
    const days = async (more: object) => [...new Set((await find('fushat', more)).map(({ meeting }) => meeting?.date))];
    expect(await days({ order: 'newest', kinds: ['agendaItem', 'statement'] })).toEqual(['2021-10-06', '2020-10-07']);
    expect(await days({ year: 2021 })).toEqual(['2021-10-06']);
    expect(await days({ committee: committee?.id, year: 2020 })).toEqual(['2020-10-07']);
    expect(await days({ committee: 999 })).toEqual([]);
    expect(later).toBeGreaterThan(1);
  });

  it(`fails on none of ${HOSTILE.length} hostile questions`, async () => {
    const { find } = await office();
    for (const words of HOSTILE) expect(Array.isArray(await find(words)), words).toBe(true);
  });

  it('fails on no question at all', async () => {
    const { find } = await office();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (words) => Array.isArray(await find(words))),
      { numRuns: Number(process.env.KILLS ?? 5) * 100 },
    );
  }, 120_000);
});

describe('a question', () => {
  it('is made of words alone, the last one a beginning', () => {
    expect(searchQuery('fushata e tetor')).toBe('"fushata" "e" "tetor"*');
    expect(searchQuery('a')).toBe('"a"');
    expect(searchQuery(' -- ')).toBeUndefined();
    expect(searchQuery('NEAR(a b)')).toBe('"NEAR" "a" "b"');
  });
});
