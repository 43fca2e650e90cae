/** The characters that no record may hold: a document with one of them cannot be opened, or would not say what was written. */

const ILLEGAL_IN_LINE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;
const ILLEGAL_IN_TEXT = /\r(?!\n)|[\p{Cs}\uFFFE\uFFFF]|(?![\n\t\r])\p{Cc}/u;
const QUOTED_LENGTH = 60;

/**
 * The first character that may not be there, as `U+0007`. A `line` is any string of the record, a `text` may also hold
 * `\n`, `\t` and `\r\n`. Lone surrogates count as characters.
 */
export function illegalCharacter(value: string, kind: 'line' | 'text'): string | undefined {
  const found = (kind === 'line' ? ILLEGAL_IN_LINE : ILLEGAL_IN_TEXT).exec(value)?.[0].codePointAt(0);
  return found === undefined ? undefined : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The one form in which strings are stored and compared: NFC, `\r\n` as `\n`. */
export function normaliseString(value: string): string {
  return value.normalize('NFC').replaceAll('\r\n', '\n');
}

/** A value as a message names it: in quotes, shortened. */
export function quoted(value: string): string {
  return `"${value.length > QUOTED_LENGTH ? `${value.slice(0, QUOTED_LENGTH).replace(/\p{Cs}$/u, '')}…` : value}"`;
}
