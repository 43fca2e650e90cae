import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const WANTED = resolve(import.meta.dirname, '../package.json');
const FOLDER = resolve(import.meta.dirname, '../../../.cache/bench');

/** What the papers are measured against, installed apart from the project; gives the file from which it can be loaded. */
export function installPackages(): string {
  const manifest = join(FOLDER, 'package.json');
  const isThere = existsSync(manifest) && readFileSync(manifest, 'utf8') === readFileSync(WANTED, 'utf8');
  if (!isThere || !existsSync(join(FOLDER, 'node_modules'))) {
    mkdirSync(FOLDER, { recursive: true });
    copyFileSync(WANTED, manifest);
    const words = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--loglevel=error'];
    execFileSync('npm', words, { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return manifest;
}
