/** Cuts a document that lies in columns into one tree a page, each with what stands in its column. */
import { type Columns, columnOf, columnsOf, firstPast } from './columns.ts';

/** What goes on from the page before: it begins without a space, a list item without its mark. */
export const CONTINUED = 'continued';
/** What goes on on the next page in the middle of a paragraph: its last line here is a full one. */
export const UNFINISHED = 'unfinished';

const INLINE = new Set(['STRONG', 'EM', 'SPAN']);

type Span = [first: number, last: number];

export function cutIntoPages(body: HTMLElement, columns: Columns): HTMLElement[] {
  const boxes = [...body.children].flatMap((block) => [...block.getClientRects()]);
  const last = columnsOf(columns, boxes)?.[1] ?? 0;
  const cutter = new Cutter(columns);
  return Array.from({ length: last + 1 }, (_, column) => cutter.element(body, column, [0, last]));
}

class Cutter {
  readonly #columns: Columns;
  readonly #spans = new Map<Node, Span | undefined>();
  readonly #texts = new Map<Text, Map<number, string>>();

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  /** A copy of what stands of the element in the column. */
  element(element: HTMLElement, column: number, [first, last]: Span): HTMLElement {
    const copy = element.cloneNode(false) as HTMLElement;
    for (const child of element.childNodes) {
      const piece = this.#part(child, column);
      if (piece) copy.append(piece);
    }
    if (column > first) copy.classList.add(CONTINUED);
    if (column < last && endsWithinLine(element, copy)) copy.classList.add(UNFINISHED);
    if (copy instanceof HTMLOListElement) copy.start += this.#itemsBefore(element, column);
    return copy;
  }

  #part(node: Node, column: number): Node | undefined {
    if (isOfEachPart(node)) return node.cloneNode(true);
    const span = this.#spanOf(node);
    if (!span || !this.#reaches(node, column)) {
      if (isHead(node) && this.#isRepeated(node, column)) return node.cloneNode(true);
      return isCell(node) ? node.cloneNode(false) : undefined;
    }
    if (span[0] === span[1]) return node.cloneNode(true);
    if (node instanceof Text) return this.#text(node, column, span);
    if (!(node instanceof HTMLElement)) return undefined;
    const piece = this.element(node, column, span);
    // A box may reach into a column where nothing of it stands.
    return piece.hasChildNodes() || isCell(node) ? piece : undefined;
  }

  /** Whether the browser has left room for the head over the first row in the column: it does not repeat a very high one. */
  #isRepeated(head: HTMLTableSectionElement, column: number): boolean {
    const table = head.parentElement;
    const row = [...(table?.querySelectorAll(':scope > tbody > tr') ?? [])].find((each) => this.#reaches(each, column));
    const [top, rowTop] = [table, row].map((element) => this.#topOf(element, column));
    return top !== undefined && rowTop !== undefined && rowTop - top > head.offsetHeight / 2;
  }

  #topOf(element: Element | null | undefined, column: number): number | undefined {
    return [...(element?.getClientRects() ?? [])].find((box) => columnOf(this.#columns, box) === column)?.top;
  }

  #reaches(node: Node, column: number): boolean {
    const span = this.#spanOf(node);
    return span !== undefined && span[0] <= column && column <= span[1];
  }

  #spanOf(node: Node): Span | undefined {
    if (!this.#spans.has(node)) this.#spans.set(node, columnsOf(this.#columns, boxesOf(node)));
    return this.#spans.get(node);
  }

  #text(text: Text, column: number, span: Span): Text | undefined {
    const pieces = this.#texts.get(text) ?? piecesOf(text, span, this.#columns);
    this.#texts.set(text, pieces);
    const piece = pieces.get(column);
    return piece === undefined ? undefined : document.createTextNode(piece);
  }

  #itemsBefore(list: HTMLElement, column: number): number {
    return [...list.children].filter((item) => (this.#spanOf(item)?.[1] ?? column) < column).length;
  }
}

/** The widths of a table's columns are the same on each page. */
const isOfEachPart = (node: Node) => node instanceof HTMLElement && node.tagName === 'COLGROUP';

const isHead = (node: Node): node is HTMLTableSectionElement =>
  node instanceof HTMLTableSectionElement && node.tagName === 'THEAD';

const isCell = (node: Node) => node instanceof HTMLTableCellElement;

function boxesOf(node: Node): Iterable<DOMRect> {
  return node instanceof HTMLElement ? node.getClientRects() : rangeOver(node).getClientRects();
}

function rangeOver(node: Node): Range {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range;
}

function endsWithinLine(element: HTMLElement, copy: HTMLElement): boolean {
  let end = copy.lastChild;
  while (end instanceof HTMLElement && INLINE.has(end.tagName)) end = end.lastChild;
  return end instanceof Text && getComputedStyle(element).textAlign === 'justify';
}

/** What of a text stands in each column that it reaches. */
function piecesOf(text: Text, [first]: Span, columns: Columns): Map<number, string> {
  const pieces = new Map<number, string>();
  const range = rangeOver(text);
  const columnUpTo = (from: number, to: number) => {
    range.setStart(text, from);
    range.setEnd(text, to);
    return columnsOf(columns, range.getClientRects())?.[1] ?? -1;
  };
  let column = first;
  let from = 0;
  while (from < text.length) {
    const past = firstPast(from, text.length, (to) => columnUpTo(from, to) > column);
    const end = past === undefined ? text.length : startOfCharacter(text.data, past - 1);
    pieces.set(column, text.data.slice(from, end));
    if (past !== undefined) column = columnUpTo(end, past);
    from = end;
  }
  return pieces;
}

const startOfCharacter = (text: string, at: number) => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at);
