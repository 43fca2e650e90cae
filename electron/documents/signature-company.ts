/** What stays on the page with a signature block: at least two lines of the text before it. */

export const WANTED_LINES = 2;

/** A line of the paper holds about so many characters; more than that is two lines at least. */
const LINE = 85;

/** Half a page. A longer paragraph is let go: what keeps it whole would tear the block from its closing sentence instead. */
const TOO_LONG = 1600;

/** A table up to so many rows stays with the signatures, or is kept whole where people sign in it. */
export const MOST_ROWS = 8;

/** How many of the wanted lines a text surely gives; none where it is too long to be kept. */
export function linesGiven(text: string): number {
  if (text.length > TOO_LONG) return 0;
  return text.length > LINE ? WANTED_LINES : 1;
}
