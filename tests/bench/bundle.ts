import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { markdownTable } from './statistics.ts';

type Sizes = { files: number; raw: number; packed: number };

const KINDS: Readonly<Record<string, string>> = {
  '.js': 'scripts',
  '.css': 'styles',
  '.woff': 'fonts',
  '.woff2': 'fonts',
};
/** What weighs less is not told apart. */
const NAMED_FROM = 20 * 1024;

/** What the window's built files weigh: those that the first page asks for, each large one that comes later, and the rest. */
export function bundleTable(folder: string): string {
  const first = filesNamedIn(readFileSync(join(folder, 'index.html'), 'utf8'));
  const parts = new Map<string, Sizes>();
  const add = (name: string, { files, raw, packed }: Sizes) => {
    const before = parts.get(name) ?? { files: 0, raw: 0, packed: 0 };
    parts.set(name, { files: before.files + files, raw: before.raw + raw, packed: before.packed + packed });
  };
  for (const file of readdirSync(join(folder, 'assets')).sort()) {
    const bytes = readFileSync(join(folder, 'assets', file));
    const sizes = { files: 1, raw: bytes.length, packed: gzipSync(bytes).length };
    add(partOf(file, first.has(file), bytes.length), sizes);
    add('all', sizes);
  }
  const rows = [...parts]
    .sort(([, a], [, b]) => b.raw - a.raw)
    .map(([name, { files, raw, packed }]) => [name, String(files), kilobytes(raw), kilobytes(packed)]);
  return markdownTable(['part', 'files', 'raw', 'gzip'], rows);
}

const filesNamedIn = (page: string) => new Set([...page.matchAll(/assets\/([^"']+)/gu)].map(([, name]) => name ?? ''));

function partOf(file: string, isFirst: boolean, bytes: number): string {
  const kind = KINDS[extname(file)] ?? 'other files';
  if (isFirst) return `first page: ${kind}`;
  if (kind !== 'scripts') return `later: ${kind}`;
  return bytes >= NAMED_FROM ? `later: ${file.replace(/-[\w-]{8}(?=\.\w+$)/u, '')}` : 'later: small scripts';
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
