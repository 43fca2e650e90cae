/** `npm run bench -- documents`, `… -- live`, `… -- safety`, `… -- ui` */
import { benchDocuments } from './documents.ts';
import { benchLive } from './live.ts';
import { benchSafety } from './safety.ts';
import { benchUi } from './ui.ts';

const BENCHES: Readonly<Record<string, () => Promise<string>>> = {
  documents: benchDocuments,
  live: benchLive,
  safety: benchSafety,
  ui: benchUi,
};

const bench = BENCHES[process.argv[2] ?? ''];
if (bench) {
  process.stdout.write(`${await bench()}\n`);
} else {
  process.stderr.write(`npm run bench -- ${Object.keys(BENCHES).join(' | ')}\n`);
  process.exitCode = 2;
}
