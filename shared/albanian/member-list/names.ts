/** A whole name as offices write it, taken apart. */
import type { Title } from '#shared/domain/record.ts';
import { readTitle } from './words.ts';

export type Name = { firstName: string; lastName: string; title?: Title };

/** The last word is the last name; one in capitals, or what stands before a comma, is it wherever it stands: `znj. Ana Maria Çela`, `HOTI Agim`, `Hoti, Agim`. */
export function readName(written: string): Name {
  const { name, ...title } = withoutTitle(written.trim());
  const [beforeComma = '', afterComma] = name.split(/\s*,\s*/u);
  if (afterComma) return { firstName: afterComma, lastName: beforeComma, ...title };
  const words = name.split(/\s+/u).filter(Boolean);
  const isReversed = isLoud(words[0]) && !words.slice(1).some(isLoud);
  const lastName = isReversed ? words.shift() : words.length > 1 ? words.pop() : '';
  return { firstName: words.join(' '), lastName: lastName ?? '', ...title };
}

/** The title that is written before a name: `z. Agim`. A single letter is a title only where it is `z`. */
export function withoutTitle(written: string): { name: string; title?: Title } {
  const [, first = '', rest = ''] = /^(\p{L}+)[.\s]\s*(.+)$/u.exec(written) ?? [];
  const title = first.length > 1 || first.toLowerCase() === 'z' ? readTitle(first) : undefined;
  return title ? { name: rest, title } : { name: written };
}

const isLoud = (word: string | undefined) => word !== undefined && /^\p{Lu}[\p{Lu}-]+$/u.test(word);
