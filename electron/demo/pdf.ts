/** A page of PDF with a few lines on it: a file that any viewer opens, without a library. */

const MARGIN = 72;
const PAGE = { width: 595, height: 842 };
const LINE = /.{1,70}(?:\s|$)/gu;
/** Outside Latin-1 the encoding of PDF's own fonts has other places for what an office writes. */
const WIN_ANSI: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96 };

/** The first line is the title. */
export function pdfOf([title = '', ...lines]: readonly string[]): Uint8Array<ArrayBuffer> {
  const content = [
    `BT /F2 15 Tf 20 TL ${MARGIN} ${PAGE.height - 2 * MARGIN} Td`,
    ...wrapped(title).map(shown),
    '/F1 11 Tf 17 TL T*',
    ...lines.flatMap(wrapped).map(shown),
    'ET',
  ].join('\n');
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    font('Helvetica'),
    font('Helvetica-Bold'),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return bytesOf(file + table + trailer);
}

const shown = (line: string) => `(${line.replaceAll(/[\\()]/gu, '\\$&')}) Tj T*`;

const wrapped = (text: string): string[] => text.match(LINE) ?? [];

/** A byte a character, so that the places of the objects are counted in characters. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => WIN_ANSI[character] ?? character.charCodeAt(0));
}
