/** Where a text stops being JSON. The engine's own message says it only at times, and in words that change. */

type State = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'next' | 'done';
type Scan = { state: State; open: ('{' | '[')[] };

const SPACE = /[ \t\n\r]*/uy;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/uy;
/** Seven characters are never one: the end of the text came first. */
const CUT_OFF_ESCAPE = /^\\(?:u[0-9a-fA-F]{0,3})?$/u;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PRINTABLE = 0x20;

/** The offset of the first character that breaks the grammar; the length of the text where it ends too early. */
export function jsonErrorAt(text: string): number {
  const scan: Scan = { state: 'value', open: [] };
  let at = skip(SPACE, text, 0);
  while (at < text.length) {
    const end = step(scan, text, at);
    if (end <= at) return -end;
    at = skip(SPACE, text, end);
  }
  return at;
}

/** Line and column of an offset, from 1. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The end of the token at `at`; where it may not stand there, the place of the error as a negative number. */
function step(scan: Scan, text: string, at: number): number {
  const { state } = scan;
  const sign = text[at];
  if (state === 'colon') return sign === ':' ? move(scan, 'value', at + 1) : -at;
  if (state === 'next') {
    const inObject = scan.open.at(-1) === '{';
    if (sign === ',') return move(scan, inObject ? 'key' : 'value', at + 1);
    return sign === (inObject ? '}' : ']') ? close(scan, at + 1) : -at;
  }
  if (state === 'done') return -at;
  if (sign === '"') {
    const end = stringEnd(text, at + 1);
    return end < 0 ? end : move(scan, state === 'key' || state === 'keyOrEnd' ? 'colon' : afterValue(scan), end);
  }
  if (state === 'keyOrEnd' && sign === '}') return close(scan, at + 1);
  if (state === 'key' || state === 'keyOrEnd') return -at;
  if (state === 'valueOrEnd' && sign === ']') return close(scan, at + 1);
  if (sign === '{' || sign === '[') {
    scan.open.push(sign);
    return move(scan, sign === '{' ? 'keyOrEnd' : 'valueOrEnd', at + 1);
  }
  const end = skip(LITERAL, text, at);
  return end === at ? -literalEnd(text, at) : move(scan, afterValue(scan), end);
}

function move(scan: Scan, state: State, end: number): number {
  scan.state = state;
  return end;
}

function close(scan: Scan, end: number): number {
  scan.open.pop();
  return move(scan, afterValue(scan), end);
}

const afterValue = ({ open }: Scan): State => (open.length > 0 ? 'next' : 'done');

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Walked by hand: an expression would keep its way back through megabytes of words. */
function stringEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code < FIRST_PRINTABLE) return -at;
    const end = code === BACKSLASH ? skip(ESCAPE, text, at) : at + 1;
    if (end === at) return -(CUT_OFF_ESCAPE.test(text.slice(at, at + 7)) ? text.length : at);
    at = end;
  }
  return -at;
}

/** A word that was cut off at the end of the file is an early end, not a wrong word. */
function literalEnd(text: string, at: number): number {
  const rest = text.slice(at, at + 6);
  const isCutOff = at + rest.length === text.length && ['true', 'false', 'null'].some((word) => word.startsWith(rest));
  return isCutOff || rest === '-' ? text.length : at;
}
