/** `opening-worker.ts FOLDER [N]`: opens a register to write, which migrates it, and dies before the N-th statement. */
import { openApp } from '../../electron/app.ts';
import { dieBefore } from './die-before.ts';

const [folder = '', last] = process.argv.slice(2);
const statements = dieBefore(last);
process.send?.('begun');
const app = openApp({ folder, mode: 'write' });
const count = statements();
await app.close();
process.send?.(count);
process.disconnect();
