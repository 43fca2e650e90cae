/**
 * `finalise-worker.ts DATA MEETING [N]`: finalises a meeting as the program does, and kills itself before the N-th
 * statement that this takes. Says `begun` as it begins and, if it lives, how many statements there were.
 */
import { startProgram } from '../../electron/app.ts';
import { inProcess } from '../../electron/rpc/wires.ts';
import { dieBefore } from './die-before.ts';

const [folder = '', meeting = '0', last] = process.argv.slice(2);
const { router, close } = startProgram({ folder });
const client = inProcess(router);
const id = Number(meeting);
const { revision } = await client.meetings.get({ id });

const statements = dieBefore(last);

process.send?.('begun');
await client.records.finalise({ id, revision });
process.send?.(statements());
await close();
process.disconnect();
