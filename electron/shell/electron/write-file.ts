import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from '#shared/domain/errors.ts';
import { text } from './text.ts';

/** Writes a file whole or not at all, and replaces one of its name. What the disk refuses comes back in words. */
export async function writeFile(path: string, bytes: Uint8Array): Promise<void> {
  const part = join(dirname(path), `.${randomUUID()}.part`);
  try {
    const handle = await open(part, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    const wording = text.notWritten[codeOf(error)];
    if (!wording) throw error;
    throw new AppError('RULE_BROKEN', { message: wording(basename(path), dirname(path)) }, error);
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');
