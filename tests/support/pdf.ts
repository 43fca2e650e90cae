import { inflateSync } from 'node:zlib';

const OBJECT = /(?<=^|\n)(\d+) 0 obj\n/gu;

/** The text of each page of a PDF as Chromium writes it, in the order in which it is painted. */
export function pdfPages(pdf: Uint8Array): string[] {
  const objects = objectsOf(Buffer.from(pdf).toString('latin1'));
  const fonts = new Map<string, Map<string, string>>();
  const fontOf = (object: string) => {
    const known = fonts.get(object) ?? unicodeOf(streamOf(objects.get(reference(objects.get(object), 'ToUnicode'))));
    fonts.set(object, known);
    return known;
  };
  return [...objects.values()]
    .filter((body) => body.startsWith('<</Type /Page\n'))
    .map((page) => {
      const names = new Map(
        [...page.matchAll(/\/(F\d+) (\d+) 0 R/gu)].map(([, name = '', object = '']) => [name, object]),
      );
      const content = streamOf(objects.get(reference(page, 'Contents')));
      return painted(content, (name) => fontOf(names.get(name) ?? ''));
    });
}

function objectsOf(text: string): Map<string, string> {
  const starts = [...text.matchAll(OBJECT)];
  return new Map(
    starts.map((match, index) => [match[1] ?? '', text.slice(match.index + match[0].length, starts[index + 1]?.index)]),
  );
}

const reference = (body: string | undefined, key: string) =>
  new RegExp(`/${key} (\\d+) 0 R`, 'u').exec(body ?? '')?.[1] ?? '';

function streamOf(body = ''): string {
  const start = body.indexOf('stream\n') + 'stream\n'.length;
  const length = Number(/\/Length (\d+)/u.exec(body)?.[1]);
  return inflateSync(Buffer.from(body.slice(start, start + length), 'latin1')).toString('latin1');
}

/** What each glyph of a font means, by its number as it is written. */
function unicodeOf(map: string): Map<string, string> {
  const meanings = new Map<string, string>();
  const sections = (kind: string) =>
    [...map.matchAll(new RegExp(`beginbf${kind}\\n(.*?)endbf${kind}`, 'gsu'))].flatMap(([, lines = '']) =>
      lines
        .trim()
        .split('\n')
        .map((line) => [...line.matchAll(/<([0-9A-F]+)>/gu)].map(([, hex = '']) => hex)),
    );
  for (const [glyph = '', to = ''] of sections('char')) meanings.set(glyph, utf16(to));
  for (const [first = '', last = '', to = ''] of sections('range')) {
    for (let step = 0; step <= Number.parseInt(last, 16) - Number.parseInt(first, 16); step += 1) {
      meanings.set(hex4(Number.parseInt(first, 16) + step), String.fromCharCode(Number.parseInt(to, 16) + step));
    }
  }
  return meanings;
}

const hex4 = (number: number) => number.toString(16).toUpperCase().padStart(4, '0');
const utf16 = (hex: string) =>
  (hex.match(/.{4}/gu) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

function painted(content: string, fontOf: (name: string) => Map<string, string>): string {
  let font = new Map<string, string>();
  let text = '';
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|((?:<[0-9A-F]+>|\[[^\]]*\]) T[jJ])/gu)) {
    if (name !== undefined) font = fontOf(name);
    for (const [, glyphs = ''] of shown?.matchAll(/<([0-9A-F]+)>/gu) ?? []) {
      text += (glyphs.match(/.{4}/gu) ?? []).map((glyph) => font.get(glyph) ?? '').join('');
    }
  }
  return text;
}
