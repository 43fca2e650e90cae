import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { registerFile } from '../../electron/store/folder.ts';
import { checked } from '../support/checked.ts';
import { clockedProgram } from '../support/clocked.ts';
import { bring, finalise } from '../support/records-office.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('what is sealed', () => {
  it.each([
    ['decomposed letters', 'C\u0327e\u0308shtje'.normalize('NFD')],
    ['signs of every plane', '👩‍👧 — ∀x ∈ ℝ, 𐍈, \u202E, ﬁ'],
    ['a megabyte', 'Fjala që nuk mbaron. '.repeat(50_000)],
    ['breaks and quotes', 'rresht\nrresht\n\n"thonjëza" \\ \u2028 \t fund'],
  ])('holds after a new start: %s', async (_, text) => {
    const folder = temporaryFolder();
    const { client, close } = clockedProgram(folder);
    const meeting = await bring(client, (sample) => {
      const [item] = sample.meeting.agenda;
      if (item) item.discussion = [{ text }];
    });
    await finalise(client, meeting);
    await close();
    const again = clockedProgram(folder);
    expect((await again.client.meetings.get({ id: meeting })).minutesState).toBe('finalised');
    expect((await checked(folder)).findings).toEqual([]);
  });

  it.each(['a\u0000b', 'a\uD800b', 'a\uFFFEb'])(
    'is nothing that has no one form: %j is refused as it is entered',
    async (text) => {
      const { client } = clockedProgram(temporaryFolder());
      const meeting = await bring(client);
      const { content } = await client.meetings.get({ id: meeting });
      const item = content.meeting.agenda[0]?.id ?? 0;
      await expect(client.statements.add({ item, text })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    },
  );

  it('is one seal, where two finalise at once, and one clear refusal', async () => {
    const folder = temporaryFolder();
    const { client } = clockedProgram(folder);
    const meeting = await bring(client);
    const { revision } = await client.meetings.get({ id: meeting });
    const outcomes = await Promise.allSettled([1, 2].map(() => client.records.finalise({ id: meeting, revision })));
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const [refused] = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(['CONFLICT', 'RULE_BROKEN']).toContain(refused?.reason.code);
    expect((await checked(folder)).parts.find(({ part }) => part === 'seal')?.checked).toBe(1);
  });

  it('keeps its order when the computer’s clock is set back, and says that it was', async () => {
    const folder = temporaryFolder();
    const { client, clock } = clockedProgram(folder);
    const meeting = await bring(client);
    await finalise(client, meeting);
    clock.pass({ days: -1 });
    const [{ id: record = 0 } = {}] = (await client.records.get({ meeting })).versions;
    await client.records.sign({ record, on: '2020-10-12', names: ['Emër Prefekti', 'Emër Sekretarja'] });
    clock.pass({ days: 2 });
    await client.records.archive({ record, number: '1', on: '2020-10-13' });
    const database = new Database(registerFile(folder), { readonly: true });
    const back = database.prepare(`SELECT meta ->> '$.clockBack' FROM seal ORDER BY seq`).pluck().all();
    database.close();
    expect(back).toEqual([null, 1, null]);
    expect((await checked(folder)).findings).toEqual([]);
  });
});
