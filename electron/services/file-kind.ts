/** What kind of file an office may bring to a meeting, told by its content and never by its name alone. */
import { fileTypeFromBuffer } from 'file-type';
import { fileFault } from './files.ts';

export type FileKind = { type: string; extensions: readonly [string, ...string[]] };

const openXml = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

const kind = (type: string, ...extensions: FileKind['extensions']): FileKind => ({ type, extensions });

/** By the extension under which `file-type` knows the content. */
const KINDS: Readonly<Record<string, FileKind>> = {
  pdf: kind('application/pdf', 'pdf'),
  rtf: kind('application/rtf', 'rtf'),
  docx: kind(`${openXml}.wordprocessingml.document`, 'docx'),
  xlsx: kind(`${openXml}.spreadsheetml.sheet`, 'xlsx'),
  pptx: kind(`${openXml}.presentationml.presentation`, 'pptx'),
  ppsx: kind(`${openXml}.presentationml.slideshow`, 'ppsx'),
  odt: kind(`${openDocument}.text`, 'odt'),
  ods: kind(`${openDocument}.spreadsheet`, 'ods'),
  odp: kind(`${openDocument}.presentation`, 'odp'),
  png: kind('image/png', 'png'),
  jpg: kind('image/jpeg', 'jpg', 'jpeg'),
  gif: kind('image/gif', 'gif'),
  webp: kind('image/webp', 'webp'),
  tif: kind('image/tiff', 'tif', 'tiff'),
  heic: kind('image/heic', 'heic', 'heif'),
  mp4: kind('video/mp4', 'mp4', 'm4v'),
  m4v: kind('video/mp4', 'mp4', 'm4v'),
  mov: kind('video/quicktime', 'mov'),
  avi: kind('video/vnd.avi', 'avi'),
  mkv: kind('video/matroska', 'mkv'),
  webm: kind('video/webm', 'webm'),
  mp3: kind('audio/mpeg', 'mp3'),
  wav: kind('audio/wav', 'wav'),
  m4a: kind('audio/mp4', 'm4a'),
  zip: kind('application/zip', 'zip'),
};

/** Of what is text through and through, only these; programs and pages are text too. */
const WRITTEN_AS_TEXT: Readonly<Record<string, FileKind | undefined>> = { pdf: KINDS.pdf, rtf: KINDS.rtf };
const COMMANDS: readonly string[] = ['xml', 'reg', 'ps', 'eps'];
const PLAIN: Readonly<Record<string, FileKind>> = {
  '': kind('text/plain', 'txt'),
  txt: kind('text/plain', 'txt'),
  csv: kind('text/csv', 'csv'),
};

/** The kind of a file; INVALID_INPUT for a program or a script, whatever its name, and for what no office brings. */
export async function fileKind(bytes: Uint8Array, name: string): Promise<FileKind> {
  const allowed = await foundKind(bytes, name);
  if (allowed) return allowed;
  throw fileFault(
    'ky lloj skedari nuk pranohet; pranohen PDF, dokumente të zyrës, tekst, figura, video, audio dhe ZIP, kurse programet jo',
  );
}

/** The same; undefined for what no office brings. */
export async function foundKind(bytes: Uint8Array, name: string): Promise<FileKind | undefined> {
  const detected = (await fileTypeFromBuffer(bytes))?.ext ?? '';
  return isText(bytes) ? textKind(bytes, detected, extensionOf(name)) : binaryKind(bytes, detected);
}

/** In small letters; none where what stands after the dot is a number (`Raport 12.10.2020`) or no word. */
export function extensionOf(name: string): string {
  const extension = /\.([a-z0-9]{1,8})$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  return /^\d+$/u.test(extension) ? '' : extension;
}

function binaryKind(bytes: Uint8Array, detected: string): FileKind | undefined {
  return detected === 'cfb' ? oldOfficeKind(bytes) : KINDS[detected];
}

/** How pages, scripts and commands begin. */
const NO_PLAIN_TEXT = /^\s*(?:<|#!|@echo\b|Windows Registry Editor|REGEDIT\d)/iu;

function textKind(bytes: Uint8Array, detected: string, extension: string): FileKind | undefined {
  if (COMMANDS.includes(detected)) return undefined;
  const head = new TextDecoder(isUtf16(bytes) ? 'utf-16' : 'utf-8').decode(bytes.subarray(0, 1000));
  return WRITTEN_AS_TEXT[detected] ?? (NO_PLAIN_TEXT.test(head) ? undefined : PLAIN[extension]);
}

const isUtf16 = ([first, second]: Uint8Array) => first === 0xff && second === 0xfe;

/** No control characters but tab, line ends and form feed: in whatever code page, a program always has others. */
function isText(bytes: Uint8Array): boolean {
  const step = isUtf16(bytes) ? 2 : 1;
  for (let at = step === 2 ? 2 : 0; at < bytes.length; at += step) {
    const code = (bytes[at] ?? 0) + (step === 2 ? (bytes[at + 1] ?? 0) * 256 : 0);
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d) return false;
  }
  return true;
}

/** The streams by which Word, Excel and PowerPoint up to 2003 tell their files; installers and mails are kept in the same form. */
const OLD_OFFICE: readonly [stream: string, FileKind][] = [
  ['WordDocument', kind('application/msword', 'doc')],
  ['Workbook', kind('application/vnd.ms-excel', 'xls')],
  ['Book', kind('application/vnd.ms-excel', 'xls')],
  ['PowerPoint Document', kind('application/vnd.ms-powerpoint', 'ppt', 'pps')],
];

function oldOfficeKind(bytes: Uint8Array): FileKind | undefined {
  const names = streamNames(bytes);
  return OLD_OFFICE.find(([stream]) => names.includes(stream))?.[1];
}

/**
 * The names that stand in the root of a compound file ([MS-CFB]): its directory is a chain of sectors of entries of 128
 * bytes. A document within another one keeps its streams in a storage of its own, which the directory does not tell apart:
 * so an installer that holds one is known by its class, of which all begin with 000C10.
 */
function streamNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 2 ** view.getUint16(30, true);
  const names: string[] = [];
  const seen = new Set<number>();
  for (let sector = view.getUint32(48, true); !seen.has(sector); sector = nextSector(view, size, sector)) {
    seen.add(sector);
    const from = (sector + 1) * size;
    if (size < 512 || from + size > bytes.length) break;
    for (let entry = from; entry < from + size; entry += 128) {
      const length = Math.min(view.getUint16(entry + 64, true), 64);
      if (length >= 2) names.push(new TextDecoder('utf-16le').decode(bytes.subarray(entry, entry + length - 2)));
      const isInstaller = view.getUint32(entry + 80, true) >>> 8 === 0x000c10;
      if (names.length === 1 && isInstaller) return [];
    }
  }
  return names;
}

/** From the file allocation table, whose first 109 sectors the header lists: enough for 6.8 MB at least, and a directory stands early. */
function nextSector(view: DataView, size: number, sector: number): number {
  const perSector = size / 4;
  const list = Math.floor(sector / perSector);
  if (list >= 109) return sector;
  const at = (view.getUint32(76 + list * 4, true) + 1) * size + (sector % perSector) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : sector;
}
