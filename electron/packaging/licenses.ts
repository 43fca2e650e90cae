/** `node electron/packaging/licenses.ts`: writes `out/LICENCAT.txt`, the licences of all that the installed program is made of. */
import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Manifest = { dependencies?: Record<string, string>; devDependencies?: Record<string, string> };
type Locked = { version?: string; license?: string; dependencies?: Record<string, string> };

const root = join(import.meta.dirname, '../..');
const read = <T>(file: string): T => JSON.parse(readFileSync(join(root, file), 'utf8'));

const { dependencies = {}, devDependencies = {} } = read<Manifest>('package.json');
const { packages } = read<{ packages: Record<string, Locked> }>('package-lock.json');

/** What the window is bundled of stands among the development packages. */
const windowText = globSync('renderer/**/*.{ts,tsx,css}', { cwd: root })
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');
const bundled = Object.keys(devDependencies).filter((name) =>
  new RegExp(`['"]${name}(?:/[^'"]*)?['"]`, 'u').test(windowText),
);

const seen = new Map<string, Locked>();

/** The package as `from` finds it: beside it, or further up. */
function visit(name: string, from: string): void {
  const parts = from.split('node_modules/');
  const places = parts.map(
    (_, index) => `${parts.slice(0, parts.length - index).join('node_modules/')}node_modules/${name}`,
  );
  const path = [...places, `node_modules/${name}`]
    .map((place) => place.replace(/^(?!node_modules)\/*/u, ''))
    .find((place) => packages[place]);
  const found = path === undefined ? undefined : packages[path];
  if (path === undefined || !found || seen.has(path)) return;
  seen.set(path, found);
  for (const dependency of Object.keys(found.dependencies ?? {})) visit(dependency, `${path}/`);
}

for (const name of [...Object.keys(dependencies), ...bundled, 'electron']) visit(name, '');

function licenceText(path: string): string {
  const folder = join(root, path);
  const file = existsSync(folder)
    ? readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)/iu.test(name))
    : undefined;
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}

const entries = [...seen]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, { version, license }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return [`${name} ${version} (${license ?? 'shih tekstin'})`, licenceText(path)]
      .filter((text) => text !== '')
      .join('\n\n');
  });
const line = `\n\n${'-'.repeat(80)}\n\n`;
writeFileSync(
  join(root, 'out/LICENCAT.txt'),
  `Procesverbali përdor programet e mëposhtme, secilin me licencën e vet.${line}${entries.join(line)}\n`,
);
