import { readCode } from '#shared/domain/code.ts';
import type { Margin, ReadDocx } from './read-docx.ts';
import type { Piece } from './read-docx-words.ts';

const CODE = /(?<![0-9A-F])[0-9A-F]{4}(?:\s?[0-9A-F]{4}){3}(?![0-9A-F])/giu;

const textOf = (pieces: Piece[]) => pieces.map(({ text }) => text).join('');

/** What a file says of itself. */
export type Claims = {
  /** The verification codes in it, as 16 digits in small letters: those under its pages first, where ours stand. */
  codes: string[];
  /** Whether its pages say that it is a draft: PROJEKT over them, and no code under them, which no draft has. */
  isDraft: boolean;
};

export function claimsOf({ body, margins, notes }: ReadDocx): Claims {
  const of = (kind: Margin['kind']) => margins.filter((margin) => margin.kind === kind).map(({ pieces }) => pieces);
  const around = codesIn([...of('footer'), ...of('header')]);
  const within = codesIn([...body.map(({ pieces }) => pieces), ...notes]);
  // An office's own letterhead may speak of projects, so that the word alone proves nothing.
  const saysSo = of('header').some((pieces) => textOf(pieces).includes('PROJEKT'));
  return { codes: [...new Set([...around, ...within])], isDraft: saysSo && around.length === 0 };
}

const codesIn = (texts: Piece[][]) =>
  texts.flatMap((pieces) => Array.from(textOf(pieces).matchAll(CODE), ([code]) => readCode(code) ?? []).flat());
