import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate';

/** Title and description of a table. A title with the word `layout` says that the table only places text. */
export type TableNote = { title?: string; description?: string };

/** Zip times are local: this one is 1980-01-01 00:00, the format's first, in every time zone. */
const ZIP_TIME = new Date(1980, 0, 1);

/** The core properties say when Word's file was made; ours says the record's day, and its language. */
export function dateCore(xml: string, date: string): string {
  return xml
    .replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*/gu, (_, start: string) => `${start}${date}T00:00:00Z`)
    .replace('</cp:coreProperties>', '<dc:language>sq-AL</dc:language></cp:coreProperties>');
}

/** A file's parts by their paths, as `docx` makes them before it zips them. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/**
 * Makes of the parts from `docx` the one file that the record always gives: the date (`YYYY-MM-DD`) of the record for the
 * clock's, a fixed order of parts, fixed zip times.
 * fflate and not node:zlib: its bytes do not change with Node's version.
 */
export function finalizeDocx(parts: Parts, date: string): Uint8Array<ArrayBuffer> {
  const files = new Map<string, Uint8Array>();
  for (const [path, part] of parts) {
    const text = () => (typeof part === 'string' ? part : strFromU8(part));
    if (path === 'docProps/core.xml') files.set(path, strToU8(dateCore(text(), date)));
    else files.set(path, typeof part === 'string' ? strToU8(part) : part);
  }
  return zipped(files);
}

/** The one file of parts: in a fixed order, with fixed times. */
export function zipped(parts: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const first = ['[Content_Types].xml', '_rels/.rels'];
  const rest = [...parts.keys()].filter((path) => !first.includes(path));
  const files: Zippable = {};
  for (const path of [...first, ...rest.sort()]) {
    const part = parts.get(path);
    if (part) files[path] = part;
  }
  return zipSync(files, { mtime: ZIP_TIME, os: 0 });
}
