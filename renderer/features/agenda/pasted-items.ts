/** A list of agenda items as it is pasted: one a line, without the numbers and bullets before them. */
import { cleanLine } from '#shared/domain/typed.ts';

const NUMBERING =
  /^(?:(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]|\(?[a-zçë][.)]|[IVX]{1,5}[.)]|[•·▪◦○●‣–—*-])\s+|\d{1,3}[.)](?=\p{L}))/u;

/** Undefined where one line or none was pasted: that is text for the field. */
export function pastedItems(pasted: string): string[] | undefined {
  const lines = pasted
    .split(/\r\n?|[\n\v\u2028\u2029]/u)
    .map((line) => cleanLine(line).trim().replace(NUMBERING, '').trim())
    .filter((line) => line !== '');
  return lines.length > 1 ? lines : undefined;
}
