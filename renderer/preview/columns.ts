/** Columns side by side, all of one width, each of them one page. */
export type Columns = {
  /** Where the first begins. */
  left: number;
  /** From the beginning of one to the beginning of the next. */
  stride: number;
  /** How far what stands out of a column to the left still belongs to it. */
  tolerance: number;
};

/** About three lines. */
const NEAR = 256;

type Box = { left: number };

export function columnOf({ left, stride, tolerance }: Columns, box: Box): number {
  return Math.max(0, Math.floor((box.left - left + tolerance) / stride));
}

/** The first and the last column in which one of the boxes lies; undefined without boxes. */
export function columnsOf(columns: Columns, boxes: Iterable<Box>): [first: number, last: number] | undefined {
  let span: [number, number] | undefined;
  for (const box of boxes) {
    const column = columnOf(columns, box);
    span = span ? [Math.min(span[0], column), Math.max(span[1], column)] : [column, column];
  }
  return span;
}

/**
 * The smallest number over `from` and up to `end` for which `isPast` holds, undefined where there is none. It holds for
 * all that follow one for which it holds. Asks near `from` first: what is far costs more to ask.
 */
export function firstPast(from: number, end: number, isPast: (at: number) => boolean): number | undefined {
  let before = from;
  let at = Math.min(end, from + NEAR);
  while (!isPast(at)) {
    if (at === end) return undefined;
    const step = 2 * (at - from);
    before = at;
    at = Math.min(end, from + step);
  }
  while (at - before > 1) {
    const middle = Math.floor((before + at) / 2);
    if (isPast(middle)) at = middle;
    else before = middle;
  }
  return at;
}
