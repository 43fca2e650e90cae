import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the fuses of a real Electron stand: after this word, a version and how many there are (electronjs.org, "Electron Fuses"). */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** As Electron comes: none of them is set as this program wants it. */
const FUSES = '101100011';

/** A folder with the files of an Electron as far as packing looks at them; its program is none, but carries the fuses. */
export function standInElectron(folder: string, platform: 'linux' | 'win32'): string {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'));
  for (const locale of ['sq', 'en-US', 'de']) writeFileSync(join(folder, 'locales', `${locale}.pak`), locale);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version']) writeFileSync(join(folder, name), '45.4.1');
  const fuses = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, FUSES.length]), Buffer.from(FUSES)]);
  const program = platform === 'linux' ? Buffer.alloc(4096) : windowsProgram();
  const name = platform === 'linux' ? 'electron' : 'electron.exe';
  writeFileSync(join(folder, name), Buffer.concat([program, fuses]), { mode: 0o755 });
  return folder;
}

/** Some program of Windows with a version in it, into which the archive's hash can be written. */
function windowsProgram(): Buffer {
  const require = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'));
  return readFileSync(join(dirname(require.resolve('electron-winstaller/package.json')), 'vendor', 'rcedit.exe'));
}
