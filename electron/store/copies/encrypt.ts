/** Files through age, in streams: a register of any size takes the same memory. */
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fsyncSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { Readable } from 'node:stream';
import { Decrypter, Encrypter } from 'age-encryption';
import type { LongStep } from '#shared/domain/safety.ts';
import { copyError, step, type Watch } from './watch.ts';

export type Measured = { size: number; sha256: string };

const MB = 1024 * 1024;
/** Between two requests to the disk to keep what was written: one at the end would hold up every other writer. */
const SYNC_EVERY = 16 * MB;
const READ_AT_ONCE = MB;

/** Writes a new file, which only its owner may read; fails where one is. */
export async function encryptFile(
  from: string,
  to: string,
  recipients: readonly string[],
  watch: Watch,
): Promise<Measured> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return drain(await encrypter.encrypt(reading(from, 'encrypt', watch)), to);
}

/**
 * Measures the plain text of a copy, and writes it where `to` is given. Throws COPY: `not-ours` for what is no age file,
 * `wrong-key`, `damaged` for what was changed or cut short.
 */
export async function decryptFile(
  from: string,
  to: string | undefined,
  identities: readonly string[],
  watch: Watch,
): Promise<Measured> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  const header = headerOf(from);
  try {
    await decrypter.decryptHeader(header);
  } catch (error) {
    throw copyError('wrong-key', from, error);
  }
  const source = reading(from, 'confirm', watch);
  try {
    return await drain(await decrypter.decrypt(source), to);
  } catch (error) {
    if (isOwn(error)) throw error;
    throw copyError('damaged', from, error);
  }
}

/** The disk's own errors and ours say what is wrong; what age says is that the file is not whole. */
const isOwn = (error: unknown) => error instanceof Error && 'code' in error;

const MAGIC = 'age-encryption.org/v1\n';
/** Far more than a few recipients take. */
const MOST_HEADER = 64 * 1024;

export function isAgeFile(file: string): boolean {
  return firstBytes(file, MAGIC.length).toString('latin1') === MAGIC;
}

function headerOf(file: string): Uint8Array {
  if (!isAgeFile(file)) throw copyError(statSync(file).size === 0 ? 'damaged' : 'not-ours', file);
  const bytes = firstBytes(file, MOST_HEADER);
  const mac = bytes.indexOf('\n--- ');
  const end = mac < 0 ? -1 : bytes.indexOf('\n', mac + 1);
  if (end < 0) throw copyError('damaged', file);
  return new Uint8Array(bytes.subarray(0, end + 1));
}

export function firstBytes(file: string, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  const opened = openSync(file, 'r');
  try {
    return bytes.subarray(0, readSync(opened, bytes, 0, length, 0));
  } finally {
    closeSync(opened);
  }
}

function reading(file: string, name: LongStep, watch: Watch): ReadableStream<Uint8Array> {
  const total = statSync(file).size;
  let done = 0;
  const chunks = async function* () {
    for await (const chunk of createReadStream(file, { highWaterMark: READ_AT_ONCE })) {
      step(watch, { step: name, done, total });
      done += chunk.length;
      yield chunk as Uint8Array;
    }
  };
  return Readable.toWeb(Readable.from(chunks())) as ReadableStream<Uint8Array>;
}

async function drain(stream: ReadableStream<Uint8Array>, to: string | undefined): Promise<Measured> {
  const hash = createHash('sha256');
  let size = 0;
  let unsynced = 0;
  const file = to === undefined ? undefined : openSync(to, 'wx', 0o600);
  try {
    for await (const chunk of stream) {
      hash.update(chunk);
      size += chunk.length;
      if (file === undefined) continue;
      writeAll(file, chunk);
      unsynced += chunk.length;
      if (unsynced < SYNC_EVERY) continue;
      fsyncSync(file);
      unsynced = 0;
    }
    if (file !== undefined) fsyncSync(file);
    return { size, sha256: hash.digest('hex') };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}
