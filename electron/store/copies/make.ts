/** Making a copy: staged and checked once, then encrypted to each place and read back from it. */
import { existsSync, lstatSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { AppError } from '#shared/domain/errors.ts';
import type { CopyReason } from '#shared/domain/safety.ts';
import { readAnchors } from '../anchors.ts';
import { syncFolder } from '../files.ts';
import { REGISTER_NAMES } from '../folder.ts';
import { asStorageError } from '../sqlite-errors.ts';
import { decryptFile, encryptFile } from './encrypt.ts';
import { type Keys, readKeys, registerName } from './keys.ts';
import { lockCopies } from './lock.ts';
import { copiesIn, type Manifest } from './manifest.ts';
import { copyName, isCopyName, manifestName } from './names.ts';
import { outdated } from './rotate.ts';
import { type Form, removeStage, requireSpace, type Staged, stageCopy, stageFile } from './stage.ts';
import { requireTarget } from './target.ts';
import { copyError, type Watch } from './watch.ts';

/** A folder gets a name of its own for each copy; a file is written once and never over another. */
export type CopyTarget = { folder: string } | { file: string };

export type CopyOrder = {
  folder: string;
  targets: readonly CopyTarget[];
  /** ISO 8601. */
  now: string;
  app: string;
  form: Form;
  /** Whether what is outdated in a folder goes. */
  rotates: boolean;
};

/** What became of one place: a verified copy, or the reason why there is none. */
export type CopyOutcome =
  | { target: string; file: string; manifest: Manifest; removed: number }
  | { target: string; reason: CopyReason; place?: string };

/**
 * One outcome a target: where one place fails the others still get their copy. Throws COPY where none can be made at all
 * (`busy`, `register-damaged`, `no-key`, no space to stage, `cancelled`).
 */
export async function makeCopies(order: CopyOrder, watch: Watch): Promise<CopyOutcome[]> {
  const { folder } = order;
  const lock = lockCopies(folder);
  try {
    const keys = keysOf(folder);
    const staged = await stageCopy(folder, order.form, { anchors: readAnchors(folder), at: order.now }, watch);
    const outcomes: CopyOutcome[] = [];
    for (const target of order.targets) outcomes.push(await copyTo(target, order, keys, staged, watch));
    return outcomes;
  } catch (error) {
    throw asCopyError(error, folder) ?? error;
  } finally {
    removeStage(folder);
    lock.release();
  }
}

function keysOf(folder: string): Keys {
  try {
    return readKeys(folder);
  } catch (error) {
    throw copyError('no-key', folder, error);
  }
}

async function copyTo(
  target: CopyTarget,
  order: CopyOrder,
  keys: Keys,
  staged: Staged,
  watch: Watch,
): Promise<CopyOutcome> {
  const named = 'folder' in target ? target.folder : target.file;
  try {
    const file = placeOf(target, order, staged);
    const manifest = await write(file, order, keys, staged, watch);
    const removed = 'folder' in target && order.rotates ? rotate(dirname(file), manifest) : 0;
    return { target: named, file, manifest, removed };
  } catch (error) {
    const failure = asCopyError(error, named);
    if (!failure || failure.data.reason === 'cancelled') throw error;
    return { target: named, ...failure.data };
  }
}

function placeOf(target: CopyTarget, { folder, now, form }: CopyOrder, { heads }: Staged): string {
  if ('file' in target) {
    const file = resolve(target.file);
    requireFree(file, folder);
    return file;
  }
  const place = resolve(target.folder);
  requireTarget(folder, place);
  removeParts(place);
  const file = join(place, copyName({ now: new Date(now), schema: form.newest, seal: heads.seal.seq }));
  requireFree(file, folder);
  return file;
}

/** No file, and no link to one, is ever written over; nor does a copy take one of the register's own names. */
function requireFree(file: string, folder: string): void {
  const parent = dirname(file);
  if (!existsSync(parent)) throw copyError('target-missing', parent);
  if (REGISTER_NAMES.test(basename(file)) && realpathSync(parent) === realpathSync(folder)) {
    throw copyError('target-own', file);
  }
  for (const path of [file, manifestName(file)]) {
    if (lstatSync(path, { throwIfNoEntry: false })) throw copyError('target-exists', path);
  }
}

async function write(
  file: string,
  { folder, now, app, form }: CopyOrder,
  { identity, recipients }: Keys,
  staged: Staged,
  watch: Watch,
): Promise<Manifest> {
  const part = `${file}.part`;
  const { size, sha256, heads, counts } = staged;
  requireSpace(dirname(file), size);
  rmSync(part, { force: true }); // what a killed copy of the same second left
  try {
    const cipher = await encryptFile(stageFile(folder), part, recipients, watch);
    const back = await decryptFile(part, undefined, [identity], watch);
    if (back.sha256 !== sha256 || back.size !== size) throw copyError('target-fault', file);
    const manifest: Manifest = {
      format: 'procesverbali.backup',
      version: 1,
      app,
      schema: form.newest,
      created: now,
      register: registerName(recipients[0] ?? ''),
      plain: { size, sha256 },
      cipher,
      heads,
      counts,
    };
    // The manifest first: a copy whose manifest is there is finished, a manifest without its copy is nothing.
    writeFileSync(manifestName(part), `${JSON.stringify(manifest, null, 2)}\n`, {
      flag: 'w',
      mode: 0o600,
      flush: true,
    });
    renameSync(manifestName(part), manifestName(file));
    renameSync(part, file);
    syncFolder(dirname(file));
    return manifest;
  } catch (error) {
    rmSync(part, { force: true });
    rmSync(manifestName(part), { force: true });
    if (!existsSync(file)) rmSync(manifestName(file), { force: true });
    throw asCopyError(error, dirname(file)) ?? error;
  }
}

/** Only copies of this register: several offices may keep theirs in one folder. */
function rotate(place: string, { register }: Manifest): number {
  const own = copiesIn(place).filter(({ manifest }) => manifest.register === register);
  const gone = outdated(own.map(({ name, manifest: { created, cipher } }) => ({ name, created, size: cipher.size })));
  for (const name of gone) {
    rmSync(join(place, name), { force: true });
    rmSync(manifestName(join(place, name)), { force: true });
  }
  return gone.length;
}

/** Removes what a copy that was cut off left in a place, unless one is being made just now. */
export function tidyTarget(folder: string, target: string): void {
  if (!existsSync(target)) return;
  try {
    const lock = lockCopies(folder);
    try {
      removeParts(target);
    } finally {
      lock.release();
    }
  } catch {
    // it is left to the next copy
  }
}

/** Removes what copies that were cut off left in a folder: `.part` files of our names. */
function removeParts(place: string): void {
  for (const name of readdirSync(place)) {
    const own = name.replace(/\.part(?:\.json)?$/u, '');
    if (own !== name && isCopyName(own)) rmSync(join(place, name), { force: true });
  }
}

const REASON = { full: 'no-space', permission: 'target-denied', 'read-only': 'target-denied' } as const;

/** What the disk says while a copy is written, as a reason of the copy. */
function asCopyError(error: unknown, place: string): AppError<'COPY'> | undefined {
  if (error instanceof AppError && error.code === 'COPY') return error as AppError<'COPY'>;
  const storage = asStorageError(error);
  if (storage) {
    const { reason } = storage.data;
    return copyError(reason in REASON ? REASON[reason as keyof typeof REASON] : 'target-fault', place, error);
  }
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENODEV' || code === 'ENXIO'
    ? copyError('target-missing', place, error)
    : undefined;
}
