import { plainText } from '#shared/domain/text.ts';
import type { Block, Cell, Document, Emblem, Run, Signature } from './blocks.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { emblemSize } from './emblem.ts';
import { headingNumbers } from './heading-numbers.ts';
import { htmlStyle } from './html-style.ts';
import { registryLine } from './registry-line.ts';
import { type RichBlock, type RichCell, type RichTable, richText } from './rich-text.ts';
import { linesGiven, MOST_ROWS, WANTED_LINES } from './signature-company.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string) => text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');
const inline = (text: string) => escaped(cleanText(text)).replaceAll('\n', '<br>');
const attribute = (text: string) => escaped(cleanLine(text));

function runsOf(runs: Run[]): string {
  return runs
    .map(({ text, bold, italic }) => {
      const plain = inline(text);
      const slanted = italic ? `<em>${plain}</em>` : plain;
      return bold ? `<strong>${slanted}</strong>` : slanted;
    })
    .join('');
}

function list(ordered: boolean, items: string[], depth: number): string {
  const content = items.map((item) => `<li>${item}</li>`).join('');
  if (ordered) return `<ol>${content}</ol>`;
  return `<ul${depth % 2 === 0 ? '' : ' class="dash"'}>${content}</ul>`;
}

function richCell(cell: RichCell, inHead: boolean, depth: number): string {
  const content = richBlocks(cell.blocks, depth);
  if (inHead) return `<th scope="col">${content}</th>`;
  return cell.header && cell.blocks.length > 0 ? `<th scope="row">${content}</th>` : `<td>${content}</td>`;
}

function richTable(table: RichTable, depth: number): string {
  const rows = table.rows.map((row, index) => {
    const inHead = index < table.headRows;
    return `<tr>${row.map((cell) => richCell(cell, inHead, depth)).join('')}</tr>`;
  });
  const head = table.headRows > 0 ? `<thead>${rows.slice(0, table.headRows).join('')}</thead>` : '';
  return `<table class="rich">${head}<tbody>${rows.slice(table.headRows).join('')}</tbody></table>`;
}

/** `depth` counts the lists around: bullets and dashes take turns. */
function richBlocks(blocks: RichBlock[], depth: number): string {
  return blocks
    .map((block) => {
      if (block.type === 'paragraph') return `<p>${runsOf(block.runs)}</p>`;
      if (block.type === 'table') return richTable(block, depth);
      return list(
        block.ordered,
        block.items.map((item) => richBlocks(item, depth + 1)),
        depth,
      );
    })
    .join('\n');
}

function tableCell(cell: Cell | undefined): string {
  const align = cell?.align === undefined ? '' : ` class="${cell.align}"`;
  return `<td${align}>${runsOf(cell?.runs ?? [])}</td>`;
}

function table(block: Extract<Block, { type: 'table' }>): string {
  const total = block.widths.reduce((sum, width) => sum + width, 0);
  const columns = block.widths.map((width) => `<col style="width: ${((width / total) * 100).toFixed(2)}%">`).join('');
  const head = block.head.map((text) => `<th scope="col">${inline(text)}</th>`).join('');
  const height = block.rowHeight === undefined ? '' : ` style="height: ${block.rowHeight}mm"`;
  const rows = block.rows.map(
    (row) => `<tr${height}>${block.widths.map((_, column) => tableCell(row[column])).join('')}</tr>`,
  );
  return `<table${block.signed ? ' class="signed"' : ''} aria-label="${attribute(block.description)}"><colgroup>${columns}</colgroup>
<thead><tr>${head}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
}

/** Within the page, which loads nothing. */
function picture(emblem: Emblem): string {
  const { width, height } = emblemSize(emblem);
  const bytes = Buffer.from(emblem.bytes).toString('base64');
  return `<img src="data:${emblem.type};base64,${bytes}" alt="${attribute(emblem.alt)}" style="width: ${width.toFixed(2)}mm; height: ${height.toFixed(2)}mm">`;
}

function signature({ role, name, note }: Signature): string {
  return `<div><p class="role">${inline(role)}</p><p class="name">${inline(name)}</p><p class="note">${inline(note)}</p></div>`;
}

function draw(block: Block, number: string): string {
  switch (block.type) {
    case 'letterhead':
      return [
        ...(block.emblem ? [`<p class="letterhead">${picture(block.emblem)}</p>`] : []),
        ...block.lines.map((line) => `<p class="letterhead">${inline(line)}</p>`),
      ].join('\n');
    case 'registry':
      return `<p class="registry"><span>${inline(registryLine(block.number))}</span><span>${inline(block.place)}</span></p>`;
    case 'endorsement':
      return `<p class="endorsement">${inline(block.text)}</p>`;
    case 'pageBreak':
      return '<div class="page-break"></div>';
    case 'title':
      return `<p class="title">${inline(block.text)}</p>`;
    case 'subtitle':
      return `<p class="subtitle${block.strong ? ' strong' : ''}">${inline(block.text)}</p>`;
    case 'heading':
      return `<h${block.level}>${number} ${inline(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p${block.keepWithNext ? ' class="keep"' : ''}>${runsOf(block.runs)}</p>`;
    case 'richText':
      return richBlocks(richText(block.content, block.lead), 0);
    case 'list':
      return list(block.ordered, block.items.map(runsOf), 0);
    case 'table':
      return table(block);
    case 'signatures':
      return `<div class="signatures${block.columns.length === 1 ? ' single' : ''}">${block.columns.map(signature).join('')}</div>`;
  }
}

/** Chromium forgets a chain of breaks to avoid that it cannot keep; one box, smaller than a page, it does not tear. */
function body(blocks: Block[]): string {
  const numbers = headingNumbers(blocks);
  const drawn = blocks.map((block) => draw(block, numbers.get(block) ?? ''));
  const signatures = blocks.findIndex(isSigned);
  if (signatures < 0) return drawn.join('\n');
  const from = togetherFrom(blocks, signatures);
  const together = `<div class="together">${drawn.slice(from, signatures + 1).join('\n')}</div>`;
  return [...drawn.slice(0, from), together, ...drawn.slice(signatures + 1)].join('\n');
}

/** A longer table goes on from page to page. */
function isSigned(block: Block): boolean {
  return block.type === 'signatures' || (block.type === 'table' && block.signed === true && isShort(block));
}

const isShort = ({ rows }: { rows: readonly unknown[] }) => rows.length <= MOST_ROWS;

/** The first of the blocks that stay with the signatures. */
function togetherFrom(blocks: Block[], signatures: number): number {
  let wanted = WANTED_LINES;
  let from = signatures;
  while (wanted > 0 && from > 0) {
    const lines = companyOf(blocks[from - 1]);
    if (lines === 0) break;
    wanted -= lines;
    from -= 1;
  }
  return from;
}

function companyOf(block: Block | undefined): number {
  switch (block?.type) {
    case 'paragraph':
      return linesGiven(block.runs.map(({ text }) => text).join(''));
    case 'richText':
      return linesGiven(plainText({ type: 'doc', content: block.content }));
    case 'table':
      return isShort(block) ? WANTED_LINES : 0;
    default:
      return 0;
  }
}

/** The document as one self-contained page, for the preview, the printer and PDF. It has no script and loads nothing. */
export function renderHtml(document: Document): string {
  const landscape = document.orientation === 'landscape' ? ' class="landscape"' : '';
  return `<!doctype html>
<html lang="sq">
<head>
<meta charset="utf-8">
<title>${attribute(document.title)}</title>
<meta name="author" content="${attribute(document.author)}">
<meta name="description" content="${attribute(document.subject)}">
<style>
${htmlStyle(document)}</style>
</head>
<body${landscape} data-footer="${attribute(document.shortTitle)}"${document.seal === undefined ? '' : ` data-seal="${attribute(document.seal)}"`}>
${document.draft ? '<p class="draft">PROJEKT</p>\n' : ''}${body(document.blocks)}
</body>
</html>
`;
}
