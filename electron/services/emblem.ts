import { fileTypeFromBuffer } from 'file-type';
import type { Emblem } from '#shared/domain/stored.ts';
import { fileFault } from './files.ts';

/** Tells an emblem's kind and its size in pixels by its content; INVALID_INPUT where it is no PNG or JPEG, or broken. */
export async function readEmblem(bytes: Uint8Array): Promise<Emblem> {
  const kind = await fileTypeFromBuffer(bytes);
  if (kind?.mime !== 'image/png' && kind?.mime !== 'image/jpeg') {
    throw fileFault('emblema duhet të jetë figurë PNG ose JPEG');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = kind.mime === 'image/png' ? pngSize(view) : jpegSize(view);
  if (!size || size.width === 0 || size.height === 0) throw fileFault('figura është e dëmtuar');
  return { type: kind.mime, ...size };
}

type Size = { width: number; height: number };

/** The head (IHDR) is the first chunk, and the end (IEND) the last. */
function pngSize(view: DataView): Size | undefined {
  const [ihdr, iend] = [0x49484452, 0x49454e44];
  const isWhole = view.byteLength >= 45 && view.getUint32(12) === ihdr && view.getUint32(view.byteLength - 8) === iend;
  return isWhole ? { width: view.getUint32(16), height: view.getUint32(20) } : undefined;
}

/** Segments follow each other until the frame's head (SOF0 to SOF15; C4, C8 and CC are tables). */
function jpegSize(view: DataView): Size | undefined {
  for (let at = 2; at + 9 <= view.byteLength && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // A marker may be preceded by any number of filling FFs.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}
