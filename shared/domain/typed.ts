/** What is typed or pasted on a screen, cleaned of what a record cannot hold (EXCHANGE.md, "Strict"). */

/** For one line: line breaks, tabs and unusual spaces become a space, control and forbidden characters go; ends stay as typed. */
export function cleanLine(typed: string): string {
  return typed
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\r\n\t\u00A0\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Cc}\uFFFD\uFFFE\uFFFF]/gu, '');
}

/** For a text of several lines: these and tabs stay. */
export function cleanText(typed: string): string {
  return typed
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replaceAll('\u00A0', ' ')
    .replace(/(?![\n\t])\p{Cc}|[\uFFFD\uFFFE\uFFFF]/gu, '');
}
