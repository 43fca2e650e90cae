/** What stands beside a copy and can be read without its key. No personal data. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ChainHeads } from '#shared/domain/safety.ts';
import { isCopyName, manifestName } from './names.ts';

export type Manifest = {
  format: 'procesverbali.backup';
  version: 1;
  app: string;
  schema: number;
  /** UTC, ISO 8601. */
  created: string;
  /** Whose copy it is: see `registerName`. */
  register: string;
  plain: Measured;
  cipher: Measured;
  heads: ChainHeads;
  counts: Counts;
};

export type Counts = { meetings: number; records: number; files: number };
type Measured = { size: number; sha256: string };

export type FoundCopy = { file: string; name: string; manifest: Manifest };

/** The finished copies of a folder, the newest first; what has no manifest was never finished. */
export function copiesIn(folder: string): FoundCopy[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder)
    .filter(isCopyName)
    .flatMap((name) => {
      const manifest = readManifest(join(folder, name));
      return manifest ? [{ file: join(folder, name), name, manifest }] : [];
    })
    .sort((a, b) => (a.manifest.created < b.manifest.created ? 1 : -1));
}

/** The manifest beside a copy; undefined where there is none, or it is not one of ours. */
export function readManifest(copy: string): Manifest | undefined {
  try {
    const value: Manifest = JSON.parse(readFileSync(manifestName(copy), 'utf8'));
    return value.format === 'procesverbali.backup' && value.version === 1 ? value : undefined;
  } catch {
    return undefined;
  }
}
