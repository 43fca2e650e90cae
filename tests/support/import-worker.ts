/** `import-worker.ts DATA FILE N`: imports a file and kills itself before the transaction's N-th statement. */
import { readFileSync } from 'node:fs';
import { openApp } from '../../electron/app.ts';
import { inProcess } from '../../electron/rpc/wires.ts';
import { dieBefore } from './die-before.ts';

const [data = '', file = '', last] = process.argv.slice(2);
const app = openApp({ folder: data, mode: 'write' });

dieBefore(last);

await inProcess(app.router).exchange.import({ file: new File([readFileSync(file)], 'mbledhja.json'), replace: false });
process.send?.('done');
process.disconnect();
