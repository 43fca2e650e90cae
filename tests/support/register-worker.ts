/** The other process of the tests: does one job on a register of notes and tells by messages how far it is. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import Database from 'better-sqlite3';
import { AppError } from '../../shared/domain/errors.ts';
import { addNote, BATCH_SIZE, noteBodies, openNotes } from './notes.ts';

export type Job = {
  /**
   * `hold`: opens, says `open`, closes at a message. `write`: adds batches of notes for ever, tells each note and each
   * commit. `try`: opens, reads, adds a note if it may, tells the outcome.
   */
  task: 'hold' | 'write' | 'try';
  folder: string;
  mode: 'write' | 'read';
  version?: number;
  /** Kills itself before its step of this number that could leave a trace on the disk. */
  dieAt?: number;
};

const job: Job = JSON.parse(process.argv[2] ?? '');
const tell = (message: unknown) => new Promise<void>((resolve) => process.send?.(message, () => resolve()));

if (job.dieAt !== undefined) dieAt(job.dieAt);
try {
  await perform(job);
} catch (error) {
  await tell(error instanceof AppError ? { code: error.code, ...error.data } : String(error));
}
process.disconnect();

async function perform({ task, folder, mode, version }: Job): Promise<void> {
  const register = openNotes(folder, mode, version);
  if (task === 'hold') {
    const closing = new Promise((resolve) => process.once('message', resolve));
    await tell('open');
    await closing;
  } else if (task === 'try') {
    if (mode === 'write') await addNote(register.db, 'provë');
    await tell({ notes: await noteBodies(register.db) });
  } else {
    for (let batch = 1; ; batch += 1) {
      await register.transaction(async (tx) => {
        for (let row = 0; row < BATCH_SIZE; row += 1) {
          await addNote(tx, `${batch}/${row}`, batch);
          await tell({ written: batch });
        }
      });
      await tell({ committed: batch });
    }
  }
  await register.close();
}

/** Every step of the program that could leave something half done, counted; between them the disk does not change. */
function dieAt(last: number): void {
  let step = 0;
  const counted = (target: object, name: string, counts: (argument: unknown) => boolean) => {
    const original = Reflect.get(target, name);
    Reflect.set(target, name, function (this: unknown, ...given: unknown[]) {
      if (counts(given[0]) && ++step === last) process.kill(process.pid, 'SIGKILL');
      return Reflect.apply(original, this, given);
    });
  };
  for (const name of ['mkdirSync', 'openSync', 'writeFileSync', 'fsyncSync', 'renameSync', 'rmSync']) {
    counted(fs, name, () => true);
  }
  syncBuiltinESMExports();
  counted(Database.prototype, 'prepare', (sql) => /^(?:CREATE|INSERT|VACUUM)/u.test(String(sql)));
  const writing = /^(?:application_id =|user_version =|journal_mode =|optimize|wal_checkpoint)/u;
  counted(Database.prototype, 'pragma', (sql) => writing.test(String(sql)));
  counted(Database.prototype, 'close', () => true);
}
