/** `import-worker.ts DATA FILE N`: imports a file and kills itself before the transaction's N-th statement. */
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { openApp } from '../../electron/app.ts';
import { inProcess } from '../../electron/rpc/wires.ts';

const [data = '', file = '', last = '0'] = process.argv.slice(2);
const app = openApp({ folder: data, mode: 'write' });

let statements = 0;
const { prepare } = Database.prototype;
Database.prototype.prepare = function counted(this: Database.Database, sql: string) {
  statements += 1;
  if (statements === Number(last)) process.kill(process.pid, 'SIGKILL');
  return Reflect.apply(prepare, this, [sql]);
} as typeof prepare;

await inProcess(app.router).exchange.import({ file: new File([readFileSync(file)], 'mbledhja.json'), replace: false });
process.send?.('done');
process.disconnect();
