import { readCode } from '#shared/domain/code.ts';
import type { Margin, ReadDocx } from './read-docx.ts';
import type { Piece } from './read-docx-words.ts';

const CODE = /(?<![0-9A-F])[0-9A-F]{4}(?:\s?[0-9A-F]{4}){3}(?![0-9A-F])/giu;

const textOf = (pieces: Piece[]) => pieces.map(({ text }) => text).join('');

/** The verification codes in a file, as 16 digits in small letters: those under its pages first, where ours stand. */
export function codesIn({ body, margins, notes }: ReadDocx): string[] {
  const of = (kind: Margin['kind']) => margins.filter((margin) => margin.kind === kind).map(({ pieces }) => pieces);
  const texts = [...of('footer'), ...of('header'), ...body.map(({ pieces }) => pieces), ...notes].map(textOf);
  const codes = texts.flatMap((text) => Array.from(text.matchAll(CODE), ([code]) => readCode(code) ?? []).flat());
  return [...new Set(codes)];
}

/** Whether its pages say that it is a draft. */
export const isDraft = ({ margins }: ReadDocx): boolean =>
  margins.some(({ kind, pieces }) => kind === 'header' && textOf(pieces).includes('PROJEKT'));
