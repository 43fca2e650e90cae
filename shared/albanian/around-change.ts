/** What was and what is, short enough to be read side by side. */

/** Up to here a text is shown whole. */
const SHORT = 120;
/** Words before and after what changed. */
const CONTEXT = 6;
/** What changed itself is shown from both its ends. */
const LONG = 400;

/** Both texts cut around the words in which they differ; white space tells nothing apart. */
export function aroundChange(was: string, is: string): { was: string; is: string } {
  const [before, after] = [wordsOf(was), wordsOf(is)];
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const cut = (words: string[]) => shortened(words, start, end);
  return { was: cut(before), is: cut(after) };
}

const wordsOf = (text: string) => text.split(/\s+/u).filter((word) => word !== '');

function shortened(words: string[], start: number, end: number): string {
  const whole = words.join(' ');
  if (whole.length <= SHORT) return whole;
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(words.length, words.length - end + CONTEXT);
  const text = words.slice(from, to).join(' ');
  return `${from > 0 ? '… ' : ''}${bothEnds(text)}${to < words.length ? ' …' : ''}`;
}

function bothEnds(text: string): string {
  const signs = [...text];
  if (signs.length <= LONG) return text;
  return `${signs.slice(0, LONG / 2).join('')} … ${signs.slice(-LONG / 2).join('')}`;
}
