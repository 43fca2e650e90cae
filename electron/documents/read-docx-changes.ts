/** What one DOCX says otherwise than another: every place, in words. */
import { diffArrays } from 'diff';
import { aroundChange } from '#shared/albanian/around-change.ts';
import { counted } from '#shared/albanian/numbers.ts';
import type { RecordChange } from '#shared/domain/records.ts';
import type { Margin, Passage, ReadDocx } from './read-docx.ts';
import { behind, MARGINS, placeWords } from './read-docx-places.ts';
import { CELL, type Mark, PAGE_NUMBER, type Piece } from './read-docx-words.ts';

/** Beyond it a text is another one, and nobody reads on. */
const MOST_CHANGES = 100;
/** So many passages may differ before the search for the fewest changes is given up. */
const MOST_EDITS = 600;
/** How far ahead a passage is looked for that was only changed. */
const REACH = 20;
/** From this share of common words on, one passage is another one's new wording. */
const ALIKE = 0.4;

const NAMES: Readonly<Record<Mark, string>> = {
  hidden: 'e fshehur',
  struck: 'e hequr me vizë',
  deleted: 'e fshirë',
  unseen: 'e palexueshme',
  field: 'fushë që ndryshon vetë',
  box: 'në kuti',
  object: 'objekt',
  picture: 'figurë',
};

/** Neighbours of one kind as one: programs part a text into runs as they like. */
function joined(pieces: Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    const isSame = last && last.mark === piece.mark && piece.mark !== 'picture' && piece.mark !== 'object';
    if (isSame) last.text += piece.text;
    else all.push({ ...piece });
  }
  // White space that nobody sees is white space.
  return all.map(({ text, mark }) =>
    mark !== undefined && mark !== 'object' && text.trim() === '' ? { text: ' ' } : { text, ...(mark && { mark }) },
  );
}

const tidy = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** What is compared. No XML can hold the signs around a mark, so that no text passes for one. */
const keyOf = (pieces: Piece[]) =>
  tidy(
    joined(pieces)
      .map(({ text, mark }) => (mark ? ` \u0001${mark} ${tidy(text)}\u0002 ` : text))
      .join(''),
  );

/** What is shown: with a note in words on what is not plainly to be read. */
function shown(pieces: Piece[]): string {
  const words = joined(pieces).map(({ text, mark }) => {
    if (!mark) return text.replaceAll(CELL, ' | ').replaceAll(PAGE_NUMBER, '…');
    if (mark === 'object') return ` [${NAMES.object}] `;
    return ` [${NAMES[mark]}: ${mark === 'picture' ? text.slice(0, 8) : text.trim()}] `;
  });
  return tidy(words.join(''));
}

const change = (where: string, was: Piece[], is: Piece[]): RecordChange => ({
  where,
  ...aroundChange(shown(was), shown(is)),
});

/** How much of two files is the same, from 0 to 1. */
export function sameness(one: ReadDocx, other: ReadDocx): number {
  const keys = ({ body, margins, notes }: ReadDocx) =>
    [...body.map(({ pieces }) => pieces), ...margins.map(({ pieces }) => pieces), ...notes].map(keyOf);
  return common(keys(one), keys(other));
}

function common(one: string[], other: string[]): number {
  const left = new Map<string, number>();
  for (const key of one) left.set(key, (left.get(key) ?? 0) + 1);
  let both = 0;
  for (const key of other) {
    const count = left.get(key) ?? 0;
    if (count > 0) both += 1;
    left.set(key, count - 1);
  }
  return one.length + other.length === 0 ? 1 : (2 * both) / (one.length + other.length);
}

/** Every place at which `other` says something else than `original`; none where they say the same. */
export function documentChanges(original: ReadDocx, other: ReadDocx): RecordChange[] {
  const all = [
    ...bodyChanges(original.body, other.body),
    ...(['header', 'footer'] as const).flatMap((kind) => marginChanges(kind, original.margins, other.margins)),
    ...noteChanges(original.notes, other.notes),
    ...(other.hasMacro && !original.hasMacro ? [{ where: 'Skedari', was: '', is: 'përmban një program (makro)' }] : []),
  ];
  const rest = all.length - MOST_CHANGES;
  if (rest <= 0) return all;
  const more = {
    where: 'Vende të tjera',
    was: '',
    is: `edhe ${counted(rest, 'ndryshim tjetër', 'ndryshime të tjera')}`,
  };
  return [...all.slice(0, MOST_CHANGES), more];
}

function bodyChanges(original: Passage[], other: Passage[]): RecordChange[] {
  const keys = (passages: Passage[]) => passages.map(({ pieces }) => keyOf(pieces));
  const hunks = diffArrays(keys(original), keys(other), { maxEditLength: MOST_EDITS });
  if (!hunks) return blockChanges(original, other, undefined);
  const changes: RecordChange[] = [];
  let [before, after] = [0, 0];
  for (let index = 0; index < hunks.length; index += 1) {
    const hunk = hunks[index];
    if (!hunk) continue;
    if (!hunk.added && !hunk.removed) {
      before += hunk.count;
      after += hunk.count;
      continue;
    }
    // What was taken away and what came in its place follow each other.
    const next = hunks[index + 1];
    const pair = next && (next.added || next.removed) ? [hunk, next] : [hunk];
    index += pair.length - 1;
    const removed = pair.find((one) => one.removed)?.count ?? 0;
    const added = pair.find((one) => one.added)?.count ?? 0;
    const [old, now] = [original.slice(before, before + removed), other.slice(after, after + added)];
    changes.push(...blockChanges(old, now, original[before - 1]));
    before += removed;
    after += added;
  }
  return changes;
}

/** Passages that took the place of others; `previous` stands before both. */
function blockChanges(old: Passage[], now: Passage[], previous: Passage | undefined): RecordChange[] {
  const changes: RecordChange[] = [];
  let last = previous;
  let next = 0;
  const addUntil = (end: number) => {
    for (; next < end; next += 1) changes.push(change(behind(last?.place), [], now[next]?.pieces ?? []));
  };
  old.forEach((passage, index) => {
    const match = old.length === now.length ? index : likeliest(passage, now, next);
    if (match === undefined) changes.push(change(placeWords(passage.place), passage.pieces, []));
    else {
      addUntil(match);
      changes.push(change(placeWords(passage.place), passage.pieces, now[match]?.pieces ?? []));
      next = match + 1;
    }
    last = passage;
  });
  addUntil(now.length);
  return changes;
}

function likeliest({ pieces }: Passage, now: Passage[], from: number): number | undefined {
  const words = (text: Piece[]) => shown(text).split(' ');
  const found = now.slice(from, from + REACH).findIndex((other) => common(words(pieces), words(other.pieces)) >= ALIKE);
  return found === -1 ? undefined : from + found;
}

/** Pages of a kind that the original does not tell apart carry what all of its pages carry. */
function marginChanges(kind: Margin['kind'], original: Margin[], other: Margin[]): RecordChange[] {
  const of = (margins: Margin[]) => margins.filter((margin) => margin.kind === kind);
  const [expected, found] = [of(original), of(other)];
  const keys = new Set(expected.map(({ pieces }) => keyOf(pieces)));
  const wanted = (on: Margin['on']) => (expected.find((one) => one.on === on) ?? expected[0])?.pieces ?? [];
  const wrong = found.filter(({ pieces }) => !keys.has(keyOf(pieces)));
  const there = new Set(found.map(({ pieces }) => keyOf(pieces)));
  const missing = expected.filter(({ on, pieces }) => !there.has(keyOf(pieces)) && !wrong.some((one) => one.on === on));
  const changes = [
    ...wrong.map(({ on, pieces }) => change(MARGINS[kind], wanted(on), pieces)),
    ...missing.map(({ pieces }) => change(MARGINS[kind], pieces, [])),
  ];
  const isFirst = ({ was, is }: RecordChange, index: number) =>
    changes.findIndex((one) => one.was === was && one.is === is) === index;
  return changes.filter(isFirst);
}

function noteChanges(original: Piece[][], other: Piece[][]): RecordChange[] {
  const [was, is] = [original.map(keyOf), other.map(keyOf)];
  return [
    ...original.filter((note) => !is.includes(keyOf(note))).map((note) => change('Shënim ose koment', note, [])),
    ...other.filter((note) => !was.includes(keyOf(note))).map((note) => change('Shënim ose koment', [], note)),
  ];
}
