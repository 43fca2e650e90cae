import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate';

/** Title and description of a table, which `docx` cannot write. A title with the word `layout` says that the table only places text. */
export type TableNote = { title?: string; description?: string };

/** Zip times are local: this one is 1980-01-01 00:00, the format's first, in every time zone. */
const ZIP_TIME = new Date(1980, 0, 1);

function attribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Tables in the order in which they begin, which is that of their properties. */
function noteTables(xml: string, notes: TableNote[]): string {
  let next = 0;
  return xml.replaceAll('</w:tblPr>', (end) => {
    const { title, description } = notes[next++] ?? {};
    const caption = title === undefined ? '' : `<w:tblCaption w:val="${attribute(title)}"/>`;
    const text = description === undefined ? '' : `<w:tblDescription w:val="${attribute(description)}"/>`;
    return caption + text + end;
  });
}

/** The core properties say when Word's file was made; ours says the record's day, and its language. */
function dateCore(xml: string, date: string): string {
  return xml
    .replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*/gu, (_, start: string) => `${start}${date}T00:00:00Z`)
    .replace('</cp:coreProperties>', '<dc:language>sq-AL</dc:language></cp:coreProperties>');
}

/** A file's parts by their paths, as `docx` makes them before it zips them. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/**
 * Makes of the parts from `docx` the one file that the record always gives: the date (`YYYY-MM-DD`) of the record for the
 * clock's, a fixed order of parts, fixed zip times. `tables` holds one note a table of the body.
 * fflate and not node:zlib: its bytes do not change with Node's version.
 */
export function finalizeDocx(parts: Parts, date: string, tables: TableNote[]): Uint8Array<ArrayBuffer> {
  const first = ['[Content_Types].xml', '_rels/.rels'];
  const rest = [...parts.keys()].filter((path) => !first.includes(path));
  const files: Zippable = {};
  for (const path of [...first, ...rest.sort()]) {
    const part = parts.get(path);
    if (part === undefined) continue;
    const text = () => (typeof part === 'string' ? part : strFromU8(part));
    if (path === 'word/document.xml') files[path] = strToU8(noteTables(text(), tables));
    else if (path === 'docProps/core.xml') files[path] = strToU8(dateCore(text(), date));
    else files[path] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(files, { mtime: ZIP_TIME, os: 0 });
}
