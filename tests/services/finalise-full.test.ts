import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Register } from '../../electron/store/register.ts';
import { checked } from '../support/checked.ts';
import { clockedProgram } from '../support/clocked.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function office() {
  const { client, register } = clockedProgram(temporaryFolder());
  const sample = sampleMeeting();
  delete sample.meeting.number;
  const file = new File([JSON.stringify(sample)], 'm.json');
  const { meeting } = await client.exchange.import({ file, replace: false });
  const finalise = async () => {
    const { revision } = await client.meetings.get({ id: meeting });
    return client.records.finalise({ id: meeting, revision });
  };
  return { client, register, meeting, finalise };
}

/** Leaves so many pages of room in the register's file, as a full disk does. */
async function leaveRoom({ db }: Register, pages: number): Promise<void> {
  const { rows } = await sql<{ page_count: number }>`PRAGMA page_count`.execute(db);
  await sql`PRAGMA max_page_count = ${sql.raw(String((rows[0]?.page_count ?? 0) + pages))}`.execute(db);
}

const full = { code: 'STORAGE', data: { reason: 'full' } };

describe('a disk that is full', () => {
  it.each([0, 3, 8, 20])(
    'and has %i pages left keeps nothing of the minutes that were being finalised, and the next try does it',
    async (pages) => {
      const { client, register, meeting, finalise } = await office();
      await leaveRoom(register, pages);
      await expect(finalise()).rejects.toMatchObject(full);
      const { minutesState, content } = await client.meetings.get({ id: meeting });
      expect([minutesState, content.meeting.number]).toEqual(['draft', undefined]);
      expect((await client.records.get({ meeting })).versions).toEqual([]);

      await leaveRoom(register, 1_000_000);
      const item = content.meeting.agenda[0]?.id ?? 0;
      await client.statements.add({ item, text: 'Vazhdon pas lirimit të diskut.' });
      expect(await finalise()).toMatchObject({ number: 1, version: 1 });
      expect((await checked(register.folder)).findings).toEqual([]);
    },
  );

  it('takes no part of a scan, and the next try attaches it whole', async () => {
    const { client, register, meeting, finalise } = await office();
    await finalise();
    const [{ id: record = 0 } = {}] = (await client.records.get({ meeting })).versions;
    await client.records.sign({ record, on: '2020-10-08', names: ['Emër Prefekti', 'Emër Sekretarja'] });
    const bytes = `%PDF-1.7\n${'0'.repeat(200_000)}\n%%EOF`;
    const attach = () => client.records.attachScan({ record, file: new File([bytes], 'skanim.pdf') });
    await leaveRoom(register, 10);
    await expect(attach()).rejects.toMatchObject(full);
    expect((await client.records.get({ meeting })).versions[0]?.scans).toEqual([]);
    await leaveRoom(register, 1_000_000);
    await attach();
    const scans = (await client.records.get({ meeting })).versions[0]?.scans ?? [];
    expect(scans).toMatchObject([{ name: 'skanim.pdf', size: bytes.length }]);
    expect((await checked(register.folder)).findings).toEqual([]);
  });
});
