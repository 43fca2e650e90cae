/** The parts of a DOCX that somebody brings: nothing of it is trusted, and none of it is unpacked before it is asked for. */
import { setImmediate } from 'node:timers/promises';
import { Inflate } from 'fflate';
import { AppError } from '#shared/domain/errors.ts';

/** A file's parts, found without regard to case, as Word does. */
export type ZipParts = { names: string[]; read(name: string): Promise<Uint8Array | undefined> };

const MEGABYTE = 1024 * 1024;
/** Unpacked, all parts together: the largest record that was tried, 211 pages, has 2 MB. */
const MOST_BYTES = 60 * MEGABYTE;
const MOST_PARTS = 2000;
/** What is unpacked in one go; deflate makes at most a thousand times as much of it. */
const CHUNK = 16 * 1024;

export const docxFault = (message: string) => new AppError('INVALID_INPUT', { faults: [{ path: 'file', message }] });

const noDocx = () => docxFault('skedari nuk është DOCX');
const damaged = () => docxFault('skedari DOCX është i dëmtuar dhe nuk lexohet');
const tooLarge = () => docxFault('përmbajtja e skedarit, kur hapet, është shumë më e madhe se ajo e një dokumenti');

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
/** A compound file: what Word made before 2007, and what it makes today of a document with a password. */
const COMPOUND = 0xe011cfd0;

type Entry = { name: string; at: number; method: number; packed: number; size: number };

/** Reads only the directory at the file's end, which is the one that Word goes by. INVALID_INPUT where that is no whole zip, or one that is made to burst. */
export function readZip(bytes: Uint8Array): ZipParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = bytes.length >= 4 ? view.getUint32(0, true) : 0;
  if (magic === COMPOUND) {
    throw docxFault(
      'skedari është i mbrojtur me fjalëkalim, ose është ruajtur në formatin e vjetër DOC; ruajeni si DOCX pa fjalëkalim',
    );
  }
  if (magic !== LOCAL) throw noDocx();
  const entries = guarded(() => directory(view));
  const sizes = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
  if (entries.size > MOST_PARTS || sizes > MOST_BYTES) throw tooLarge();
  return {
    names: Array.from(entries.values(), ({ name }) => name),
    read: async (name) => {
      const entry = entries.get(name.toLowerCase());
      return entry && unpack(bytes, view, entry);
    },
  };
}

/** Whatever else goes wrong while an untrusted file is read says only that it is damaged. */
export function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof AppError ? error : damaged();
  }
}

function directory(view: DataView): Map<string, Entry> {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let left = count; left > 0; left -= 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw damaged();
    const flags = view.getUint16(at + 8, true);
    if ((flags & 1) === 1)
      throw docxFault('skedari është i mbrojtur me fjalëkalim; hiqeni fjalëkalimin dhe provoni përsëri');
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, length));
    // Two parts of one name: each program would read another one.
    if (entries.has(name.toLowerCase())) throw damaged();
    entries.set(name.toLowerCase(), {
      name,
      at: view.getUint32(at + 42, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end stands last, but for a comment of up to 64 KB. */
function endOf(view: DataView): number {
  const from = view.byteLength - END_SIZE;
  for (let at = from; at >= Math.max(0, from - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged();
}

async function unpack(bytes: Uint8Array, view: DataView, { at, method, packed, size }: Entry): Promise<Uint8Array> {
  const from = guarded(() => {
    if (view.getUint32(at, true) !== LOCAL) throw damaged();
    return at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  });
  if (from + packed > bytes.length || (method !== 0 && method !== 8)) throw damaged();
  const data = bytes.subarray(from, from + packed);
  if (method === 0) {
    if (packed !== size) throw damaged();
    return data;
  }
  return inflated(data, size);
}

/** Bit by bit, so that the windows are answered meanwhile; no more than the directory said. */
async function inflated(data: Uint8Array, size: number): Promise<Uint8Array> {
  const out = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw tooLarge();
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let from = 0; from < data.length; from += CHUNK) {
    if (from > 0) await setImmediate();
    guarded(() => inflate.push(data.subarray(from, from + CHUNK), from + CHUNK >= data.length));
  }
  if (length !== size) throw damaged();
  return out;
}
