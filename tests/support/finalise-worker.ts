/**
 * `finalise-worker.ts DATA MEETING [N]`: finalises a meeting as the program does, and kills itself before the N-th
 * statement that this takes. Says `begun` as it begins and, if it lives, how many statements there were.
 */
import Database from 'better-sqlite3';
import { startProgram } from '../../electron/app.ts';
import { inProcess } from '../../electron/rpc/wires.ts';

const [folder = '', meeting = '0', last] = process.argv.slice(2);
const { router, close } = startProgram({ folder });
const client = inProcess(router);
const id = Number(meeting);
const { revision } = await client.meetings.get({ id });

let statements = 0;
const { prepare } = Database.prototype;
Database.prototype.prepare = function counted(this: Database.Database, sql: string) {
  statements += 1;
  if (statements === Number(last)) process.kill(process.pid, 'SIGKILL');
  return Reflect.apply(prepare, this, [sql]);
} as typeof prepare;

process.send?.('begun');
await client.records.finalise({ id, revision });
process.send?.(statements);
await close();
process.disconnect();
