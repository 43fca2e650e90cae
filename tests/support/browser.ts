/** The Chromium in which the tests see the window. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type LaunchOptions } from '@playwright/test';
import { findChromium, thisMachine } from '../../electron/shell/browser/browsers.ts';

const PACKED = resolve(fileURLToPath(import.meta.resolve('@sparticuz/chromium')), '../../bin');
const { version } = JSON.parse(readFileSync(join(PACKED, '../package.json'), 'utf8'));
const UNPACKED = resolve(import.meta.dirname, `../../.cache/chromium-${version}`);

/** A path in PROCESVERBALI_CHROMIUM, else the computer's own, else Playwright's, else the one in the development packages. */
export async function chromiumForTests(): Promise<LaunchOptions> {
  const named = process.env.PROCESVERBALI_CHROMIUM;
  const found = named || findChromium(thisMachine());
  if (found) return { executablePath: found };
  if (existsSync(chromium.executablePath())) return {};
  return unpacked();
}

/** Unpacks it where no other test run can find half of it. */
async function unpacked(): Promise<LaunchOptions> {
  if (!existsSync(UNPACKED)) {
    mkdirSync(dirname(UNPACKED), { recursive: true });
    const part = mkdtempSync(`${UNPACKED}-`);
    await unpack('chromium.br', join(part, 'chromium'));
    chmodSync(join(part, 'chromium'), 0o755);
    for (const archive of ['swiftshader.tar', 'al2023.tar']) {
      await unpack(`${archive}.br`, join(part, archive));
      execFileSync('tar', ['-xf', archive], { cwd: part });
      rmSync(join(part, archive));
    }
    try {
      renameSync(part, UNPACKED);
    } catch {
      rmSync(part, { recursive: true }); // another run was first
    }
  }
  const executablePath = join(UNPACKED, 'chromium');
  return starts(executablePath) ? { executablePath } : { executablePath, env: withLibraries() };
}

function starts(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The libraries that come with it, where the computer has not all of its own. */
function withLibraries(): Record<string, string> {
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(own), LD_LIBRARY_PATH: join(UNPACKED, 'lib') };
}

const unpack = (name: string, to: string) =>
  pipeline(createReadStream(join(PACKED, name)), createBrotliDecompress(), createWriteStream(to));
