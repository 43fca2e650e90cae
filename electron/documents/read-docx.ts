/** Reading the words of a DOCX that somebody brings, to hold them against a record. */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { STYLES, TEMPLATE_PREFIX } from './docx-styles.ts';
import { numbersOf } from './read-docx-numbers.ts';
import { hasMacro, type Link, linksOf, mainPart, xmlOf } from './read-docx-parts.ts';
import { type Around, fillOf, stylesOf } from './read-docx-styles.ts';
import { CELL, isBound, type Mark, type Piece, type Reader, rowMark, wordsOf } from './read-docx-words.ts';
import { child, children, descendants, isOn, type Node, val } from './read-docx-xml.ts';
import { docxFault, readZip, type ZipParts } from './read-docx-zip.ts';

/** Where a paragraph or a row stands: below which headings, as which of its kind, counted from 1. */
export type Place = {
  headings: string[];
  style: string;
  paragraph?: number;
  /** `row` 0 is the head; `name` is the table's alternative text. */
  table?: { name: string; number: number; row: number };
};

export type Passage = { pieces: Piece[]; place: Place };
export type Margin = { kind: 'header' | 'footer'; on: 'default' | 'first' | 'even'; pieces: Piece[] };

export type ReadDocx = {
  /** Paragraphs and rows of the body in their order, but those with nothing in them. */
  body: Passage[];
  /** What stands over and under the pages: one for each kind of page that there is. */
  margins: Margin[];
  /** Notes and comments. */
  notes: Piece[][];
  hasMacro: boolean;
};

/** INVALID_INPUT for what is no DOCX, is locked, damaged, or made to harm who reads it; nothing else is ever thrown. */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocx> {
  const zip = readZip(bytes);
  const main = await mainPart(zip);
  const root = await xmlOf(zip, main);
  const body = child(root, 'w:body');
  if (root?.name !== 'w:document' || !body) throw docxFault('skedari nuk është DOCX');
  const links = await linksOf(zip, main);
  const [stylesPart, numberingPart, settings] = await Promise.all(
    ['styles', 'numbering', 'settings'].map((type) => xmlOf(zip, links.find((link) => link.type === type)?.target)),
  );
  const styles = stylesOf(stylesPart);
  const numbers = numbersOf(numberingPart);
  const readerOf = async (part: string): Promise<Reader> => ({
    styles,
    numbers,
    pictures: await picturesOf(zip, await linksOf(zip, part)),
    fields: [],
  });
  const margins = await Promise.all(
    marginParts(body, settings).map(async ({ id, ...margin }): Promise<Margin> => {
      const target = links.find((link) => link.id === id)?.target;
      const part = target === undefined ? undefined : await xmlOf(zip, target);
      const reader = part && target !== undefined ? await readerOf(target) : undefined;
      return { ...margin, pieces: part && reader ? flat(part, reader) : [] };
    }),
  );
  const notes = await Promise.all(
    links
      .filter(({ type }) => ['footnotes', 'endnotes', 'comments'].includes(type))
      .map(async ({ target }) => noteTexts(await xmlOf(zip, target), await readerOf(target))),
  );
  return {
    body: await passagesOf(body, await readerOf(main)),
    margins,
    notes: notes.flat().filter(saysSomething),
    hasMacro: await hasMacro(zip),
  };
}

const saysSomething = (pieces: Piece[]): boolean =>
  pieces.some(({ text, mark }) => text.trim() !== '' || mark === 'object');

async function picturesOf(zip: ZipParts, links: Link[]): Promise<Map<string, string>> {
  const pictures = new Map<string, string>();
  for (const { id, type, target, isOutside } of links) {
    const bytes = type === 'image' && !isOutside ? await zip.read(target) : undefined;
    if (bytes) pictures.set(id, createHash('sha256').update(bytes).digest('hex'));
  }
  return pictures;
}

/** Of each section what its pages show, also where that is nothing: first and even pages only where they have their own. */
function marginParts(body: Node, settings: Node | undefined): (Omit<Margin, 'pieces'> & { id?: string })[] {
  const hasEven = isOn(child(settings, 'w:evenAndOddHeaders'));
  const before = new Map<string, string>();
  return descendants(body, 'w:sectPr').flatMap((section) =>
    (['default', 'first', 'even'] as const).flatMap((on) => {
      if ((on === 'first' && !isOn(child(section, 'w:titlePg'))) || (on === 'even' && !hasEven)) return [];
      return (['header', 'footer'] as const).map((kind) => {
        const own = children(section, `w:${kind}Reference`).find(({ attributes }) => attributes['w:type'] === on);
        // A section that has none goes on with that of the one before.
        const id = own?.attributes['r:id'] ?? before.get(`${kind} ${on}`);
        if (id !== undefined) before.set(`${kind} ${on}`, id);
        return { kind, on, ...(id !== undefined && { id }) };
      });
    }),
  );
}

/** All words of a part in one row. */
const flat = (part: Node, reader: Reader): Piece[] =>
  blocksIn(part).flatMap((block) => [
    ...(block.name === 'w:tbl'
      ? [...rowsOf(block, reader)].flatMap(({ pieces }) => pieces)
      : wordsOf(block, reader, {})),
    { text: ' ' },
  ]);

function noteTexts(part: Node | undefined, reader: Reader): Piece[][] {
  return children(part)
    .filter(({ attributes }) => !/separator|continuation/iu.test(attributes['w:type'] ?? ''))
    .map((note) => flat(note, reader));
}

/** In an office's letterhead our styles have names of their own. */
const ownStyle = (id = '') => id.replace(TEMPLATE_PREFIX, '');

type Block = Node & { mark?: Mark };

/** Paragraphs and tables, out of whatever wraps them. */
function blocksIn(parent: Node, mark?: Mark): Block[] {
  return children(parent).flatMap((node): Block[] => {
    const own = mark ? { mark } : {};
    if (node.name === 'w:p' || node.name === 'w:tbl') return [{ ...node, ...own }];
    if (node.name === 'w:altChunk') return [{ ...node, mark: 'object' }];
    if (node.name === 'w:del' || node.name === 'w:moveFrom') return blocksIn(node, 'deleted');
    if (node.name === 'w:sdt') return blocksIn(node, mark ?? (isBound(node) ? 'field' : undefined));
    if (['w:sectPr', 'w:tcPr', 'w:sdtPr', 'w:sdtEndPr'].includes(node.name)) return [];
    return blocksIn(node, mark);
  });
}

/** So many passages are read before the windows are answered. */
const AT_ONCE = 100;

async function passagesOf(body: Node, reader: Reader): Promise<Passage[]> {
  const passages: Passage[] = [];
  const add = async (passage: Passage) => {
    passages.push(passage);
    if (passages.length % AT_ONCE === 0) await setImmediate();
  };
  const headings: string[] = [];
  let paragraph = 0;
  let tables = 0;
  for (const block of blocksIn(body)) {
    if (block.name === 'w:tbl') {
      tables += 1;
      const name = val(child(child(block, 'w:tblPr'), 'w:tblDescription')) ?? '';
      for (const { pieces, style, row } of rowsOf(block, reader)) {
        await add({ pieces, place: { headings: [...headings], style, table: { name, number: tables, row } } });
      }
      continue;
    }
    const pieces = block.mark === 'object' ? [{ text: '', mark: block.mark }] : wordsOf(block, reader, {}, block.mark);
    if (!saysSomething(pieces)) continue;
    const style = ownStyle(val(child(child(block, 'w:pPr'), 'w:pStyle')));
    const level = [STYLES.heading1, STYLES.heading2].indexOf(style);
    if (level >= 0) {
      headings.splice(level, headings.length, plain(pieces));
      paragraph = 0;
      await add({ pieces, place: { headings: headings.slice(0, level), style } });
    } else {
      paragraph += 1;
      await add({ pieces, place: { headings: [...headings], style, paragraph } });
    }
  }
  return passages;
}

export const plain = (pieces: Piece[]): string =>
  pieces
    .map(({ text, mark }) => (mark ? '' : text))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();

/** A row is one passage, its cells parted by a bar; heads are row 0. */
function* rowsOf(table: Block, reader: Reader): Generator<{ pieces: Piece[]; style: string; row: number }> {
  const tableStyle = val(child(child(table, 'w:tblPr'), 'w:tblStyle'));
  let row = 0;
  for (const node of inner(table, 'w:tr')) {
    const properties = child(node, 'w:trPr');
    const mark = table.mark ?? rowMark(properties);
    const isHead = isOn(child(properties, 'w:tblHeader'));
    if (!isHead) row += 1;
    const cells = inner(node, 'w:tc').map((cell) => ofCell(cell, reader, tableStyle, mark));
    const style = ownStyle(descendants(node, 'w:pStyle').map(val)[0]);
    const pieces = cells.flatMap((cell, index) => [...(index > 0 ? [{ text: CELL }] : []), ...cell]);
    yield { pieces, style, row: isHead ? 0 : row };
  }
}

/** Rows and cells, out of whatever wraps them. */
function inner(parent: Node, name: 'w:tr' | 'w:tc'): Node[] {
  return children(parent).flatMap((node) => (node.name === name ? [node] : inner(node, name)));
}

function ofCell(cell: Node, reader: Reader, tableStyle: string | undefined, mark: Mark | undefined): Piece[] {
  const properties = child(cell, 'w:tcPr');
  const fill = fillOf(properties);
  const around: Around = {
    ...(tableStyle !== undefined && { tableStyle }),
    ...(fill !== undefined && { cellFill: fill }),
  };
  const own = child(properties, 'w:cellDel') ? 'deleted' : mark;
  return blocksIn(cell).flatMap((block) => [
    ...(block.name === 'w:tbl'
      ? [...rowsOf(own ? { ...block, mark: own } : block, reader)].flatMap(({ pieces }) => pieces)
      : wordsOf(block, reader, around, block.mark ?? own)),
    { text: ' ' },
  ]);
}
