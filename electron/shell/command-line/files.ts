import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { access, constants, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from './refusal.ts';

/** The file to read, which is read only when somebody asks for its bytes. */
export async function fileToRead(path: string): Promise<File> {
  try {
    if (!(await stat(path)).isFile()) throw new Refusal(2, `“${path}” nuk është skedar.`);
    await access(path, constants.R_OK); // a blob would fail only when it is read
    return new File([await openAsBlob(path)], basename(path));
  } catch (error) {
    throw asRefusal(error, path, 'lexohet');
  }
}

/** The register's own files: in whatever folder, no document or export takes one of these names. */
const REGISTER_FILE =
  /^(?:regjistri\.db(?:-wal|-shm|-journal)?|app\.lock(?:\.json)?|kopja\.(?:lock|part)|anchors\.jsonl|celesi\.txt|marresit\.txt|kopjet\.jsonl?)$/iu;

/** Writes a file whole or not at all: beside its place first, then into it by its name. One that is there is replaced. */
export async function writeWhole(path: string, file: Blob): Promise<void> {
  const part = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    if (REGISTER_FILE.test(basename(path)))
      throw new Refusal(2, `Emri “${basename(path)}” i takon regjistrit; zgjidhni një tjetër.`);
    const there = await stat(path).catch(() => undefined);
    if (there?.isDirectory()) throw new Refusal(2, `“${path}” është dosje; shkruani emrin e një skedari.`);
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (there && !there.isFile()) return await writeThrough(path, bytes); // a device or a pipe has no place beside it
    await writeThrough(part, bytes);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw asRefusal(error, path, 'shkruhet');
  }
}

async function writeThrough(path: string, bytes: Uint8Array) {
  const handle = await open(path, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync().catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EINVAL' && error.code !== 'ENOTSUP') throw error; // pipes and devices cannot be synced
    });
  } finally {
    await handle.close();
  }
}

export async function ensureFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw asRefusal(error, path, 'shkruhet');
  }
}

/** What the system says, in words; a name that leads nowhere is the caller's fault (2), the rest is not (1). */
function asRefusal(error: unknown, path: string, action: 'lexohet' | 'shkruhet'): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return new Refusal(2, action === 'lexohet' ? `Skedari “${path}” nuk u gjet.` : `Dosja e “${path}” nuk u gjet.`);
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENAMETOOLONG':
      return new Refusal(2, `“${path}” nuk mund të jetë emri i vendit ku ${action}.`);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new Refusal(1, `“${path}” nuk ${action}: mungon leja. Zgjidhni një vend tjetër ose kërkoni lejen.`);
    case 'ENOSPC':
    case 'EDQUOT':
      return new Refusal(1, `Disku është plot: “${path}” nuk u shkrua. Lironi vend në disk dhe provoni përsëri.`);
    default:
      return typeof code === 'string' && code.startsWith('E')
        ? new Refusal(1, `“${path}” nuk ${action} (${code}). Provoni përsëri ose zgjidhni një vend tjetër.`)
        : error;
  }
}
