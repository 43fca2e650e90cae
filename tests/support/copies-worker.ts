/** Copies or restores in a process of its own: `FOLDER copy PLACE` or `FOLDER restore COPY`, and before which work on a file it dies. */
import { openApp } from '../../electron/app.ts';
import { inProcess } from '../../electron/rpc/wires.ts';
import { dieBeforeFile } from './die-before-file.ts';

const [folder = '', work, path = '', last] = process.argv.slice(2);
const app = openApp({ folder, mode: 'folder' });
const { safety } = inProcess(app.router);
process.send?.('begun');
const count = dieBeforeFile(last);
if (work === 'copy') await safety.copy({ to: { folder: path } });
else {
  const { lost } = await safety.examine({ file: path });
  await safety.restore({ file: path, lost: lost.length });
}
const done = count();
await app.close();
process.send?.(done);
process.disconnect?.();
