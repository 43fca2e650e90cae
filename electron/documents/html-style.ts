import type { Document } from './blocks.ts';
import { cleanLine } from './clean-text.ts';

/** A CSS string: whatever is no letter, digit or space is written as its code point, so that nothing ends the string or the sheet. */
function cssString(text: string): string {
  const escaped = cleanLine(text).replace(
    /[^\p{L}\p{N} ]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}

const SHEET = `
body { margin: 0; color: #000; background: #fff; font: 12pt/1.32 "Times New Roman", "Liberation Serif", Tinos, serif; text-align: justify; orphans: 2; widows: 2; }
p, li, td, th { overflow-wrap: anywhere; }
p { margin: 0 0 6pt; }
h1, h2 { margin: 14pt 0 6pt; font-size: 12pt; text-align: left; break-after: avoid; break-inside: avoid; }
h2 { margin-top: 10pt; margin-bottom: 4pt; }
.letterhead { margin: 0; font-weight: bold; text-align: center; line-height: 1.15; }
.registry { display: flex; justify-content: space-between; gap: 1cm; margin: 12pt 0 0; line-height: 1.15; }
.registry + p:not([class]) { margin-top: 8pt; }
.endorsement { margin: 12pt 0 0; padding: 4pt 8pt; border: 0.5pt solid #000; font-weight: bold; text-align: center; line-height: 1.15; break-inside: avoid; }
.page-break { break-after: page; }
.title { margin: 18pt 0 3pt; font-size: 16pt; font-weight: bold; text-align: center; break-after: avoid; }
.subtitle { margin: 0; text-align: center; break-inside: avoid; }
.subtitle + :not(.subtitle) { margin-top: 10pt; }
.subtitle.strong { margin: 10pt 0; font-weight: bold; break-after: avoid; }
.keep { break-after: avoid; }
.together { break-inside: avoid; }
ol, ul { margin: 0 0 3pt; padding-left: 0.75cm; }
ul { list-style-type: "•  "; }
ul.dash { list-style-type: "–  "; }
li { margin-bottom: 3pt; }
li > p { margin-bottom: 3pt; }
table { width: 100%; margin: 4pt 0 8pt; border-collapse: collapse; table-layout: fixed; font-size: 11pt; line-height: 1.15; text-align: left; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 2pt 4pt; border: 0.5pt solid #000; vertical-align: middle; }
thead th { background: #f2f2f2; text-align: center; print-color-adjust: exact; }
table.signed tbody tr:last-child { break-before: avoid; }
.rich td, .rich th { vertical-align: top; }
td p, th p { margin: 1pt 0; }
td table, th table { margin: 1pt 0; }
.left { text-align: left; } .center { text-align: center; } .right { text-align: right; } .justify { text-align: justify; }
.signatures { display: flex; justify-content: space-between; gap: 0.7cm; margin-top: 18pt; break-inside: avoid; }
.signatures.single { justify-content: flex-end; }
.signatures > div { flex: 0 1 6.9cm; text-align: center; line-height: 1.15; }
.signatures p { margin: 0; }
.signatures .role { font-weight: bold; }
.signatures .name { margin-top: 16mm; padding-top: 3pt; border-top: 0.5pt solid #000; }
.signatures .note { font-size: 10pt; }
.draft { margin: 0 0 12pt; font-weight: bold; letter-spacing: 3pt; text-align: center; }
@media screen { body { box-sizing: border-box; max-width: 21cm; margin: 0 auto; padding: 2cm 2cm 2cm 2.5cm; } body.landscape { max-width: 29.7cm; } }
@media print { .draft { display: none; } }
`;

/** The seal over the title; a title that is too long for the line goes on under itself. */
function footer({ seal, shortTitle }: Document): string {
  return seal === undefined ? cssString(shortTitle) : `${cssString(seal)} "\\a " ${cssString(shortTitle)}`;
}

/** The page's style sheet: on paper the header and the footer are the page's margin boxes, which can count pages. */
export function htmlStyle(document: Document): string {
  const size = document.orientation === 'landscape' ? 'A4 landscape' : 'A4';
  const font = '"Times New Roman", "Liberation Serif", Tinos, serif';
  const header = `@top-center { content: "PROJEKT"; font: bold 12pt ${font}; letter-spacing: 3pt; }`;
  return `@page { size: ${size}; margin: 2cm 2cm 2cm 2.5cm;
${document.draft ? header : ''}
@bottom-left { content: ${footer(document)}; font: 10pt/1.15 ${font}; text-align: left; white-space: pre-line; }
@bottom-right { content: ${document.seal === undefined ? '' : '"\\a0 \\a " '}"Faqja " counter(page) " nga " counter(pages); font: 10pt/1.15 ${font}; white-space: pre; }
}${SHEET}`;
}
