import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { openApp } from '../../electron/app.ts';
import { type AppClient, inProcess } from '../../electron/rpc/wires.ts';
import { openConnection } from '../../electron/store/connection.ts';
import { migrations } from '../../electron/store/migrations/index.ts';
import { fullMeeting } from './full-meeting.ts';
import { png } from './pictures.ts';

/** A meeting for each state of minutes, with rows in all that a meeting is made of. */
export const REOPENED = 1;
/** Its first correction is final, its second is not. */
export const SIGNED = 2;
export const DRAFT = 3;
export const ARCHIVED = 4;
export const FINALISED = 5;

const DAY = '2021-03-01';

async function bring(client: AppClient, month: string): Promise<number> {
  const { meeting, ...content } = fullMeeting();
  delete meeting.number;
  for (const { decisions } of meeting.agenda) for (const decision of decisions) delete decision.number;
  const day = { date: `${month}-07`, endDate: `${month}-08`, notice: undefined };
  const file = new File([JSON.stringify({ ...content, meeting: { ...meeting, ...day } })], 'm.json');
  return (await client.exchange.import({ file, replace: false })).meeting;
}

async function enter(client: AppClient): Promise<void> {
  const office = { name: 'Institucioni i Prefektit', county: 'Durrës', city: 'Durrës', letterhead: ['PREFEKTI'] };
  await client.office.set({ ...office, revision: 0 });
  await client.office.setEmblem({ file: png() });
  for (const month of ['2020-10', '2020-11', '2020-12', '2021-01', '2021-02']) {
    const meeting = await bring(client, month);
    if (meeting === REOPENED) continue;
    await client.agenda.addApproval({ meeting });
    const { content } = await client.meetings.get({ id: meeting });
    const { id = 0, revision = 0 } = content.meeting.agenda.flatMap(({ materials }) => materials)[0] ?? {};
    await client.materials.attach({ id, revision, file: new File([`Shënime ${meeting}`], 'a.txt') });
  }
}

async function close(client: AppClient): Promise<void> {
  const revision = async (id: number) => (await client.meetings.get({ id })).revision;
  const finalise = async (id: number) => {
    await client.records.finalise({ id, revision: await revision(id) });
    return (await client.records.get({ meeting: id })).versions[0]?.id ?? 0;
  };
  const sign = async (id: number) => {
    const record = await finalise(id);
    await client.records.sign({ record, on: DAY, names: ['Emër Mbiemri'] });
    return record;
  };
  await finalise(REOPENED);
  await client.records.reopen({ id: REOPENED, revision: await revision(REOPENED), reason: 'Gabim' });
  const signed = await sign(SIGNED);
  await client.records.notePrinting({ record: signed, copies: 2 });
  await client.records.handOver({ record: signed, copy: 1, recipient: 'Bashkia', on: DAY });
  await client.records.attachScan({ record: signed, file: new File(['%PDF-1.7\n%%EOF'], 's.pdf') });
  const entries = [{ place: 'Pika 1', was: 'a', becomes: 'b' }];
  const correction = { meeting: SIGNED, date: DAY, reason: 'Gabim', entries };
  await client.corrections.finalise(
    await client.corrections.create(correction).then(({ id, revision }) => ({ id, revision })),
  );
  await client.corrections.create(correction);
  await client.records.archive({ record: await sign(ARCHIVED), number: '7', on: DAY });
  await finalise(FINALISED);
}

/** One register for a test file; `open` gives the program's own kind of connection, whose work is rolled back. */
export function finalRegister(): { open: () => Database.Database } {
  let folder = '';
  const file = () => join(folder, 'regjistri.db');
  const session = async (work: (client: AppClient) => Promise<void>) => {
    const app = openApp({ folder, mode: 'write' });
    await work(inProcess(app.router));
    await app.close();
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'procesverbali-'));
    await session(enter);
    // The only rows that the full meeting has none of.
    const database = openConnection(file(), 'write', migrations.length);
    database.exec(`INSERT INTO vote_recused SELECT vote.id, 0, guest.meeting_person_id FROM guest
      JOIN agenda_item USING (meeting_id) JOIN decision ON decision.agenda_item_id = agenda_item.id
      JOIN vote ON vote.decision_id = decision.id AND vote.ordinal = 0;
    INSERT INTO task_report SELECT meeting_id, task.id, 'reported', NULL, task.text, responsible, due, '2020-09-01', 3
      FROM task JOIN agenda_item ON agenda_item.id = task.agenda_item_id`);
    database.close();
    await session(close);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    open: () => {
      const database = openConnection(file(), 'write', migrations.length);
      // So that a row may go before the rows that name it.
      database.exec('BEGIN; PRAGMA defer_foreign_keys = ON');
      onTestFinished(() => {
        if (database.inTransaction) database.exec('ROLLBACK');
        database.close();
      });
      return database;
    },
  };
}

export const hashOf = (letter: string) => letter.repeat(64);
export const HEAD = '(SELECT max(seq) FROM seal)';

/** An entry at the chain's end; only `checkSeals` tells that its hash is none. */
export function sealed(database: Database.Database, fact: string, letter: string): void {
  database.exec(`INSERT INTO seal SELECT max(seq) + 1, '{"fact":"${fact}"}', x'7b7d', '${hashOf(letter)}',
    (SELECT hash FROM seal ORDER BY seq DESC LIMIT 1), '${hashOf(letter)}' FROM seal`);
}
