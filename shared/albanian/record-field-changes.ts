/** Two versions of fields and of named entries, held against each other. */
import { matchLists } from '#shared/domain/match-lists.ts';
import type { RecordChange } from '#shared/domain/records.ts';
import { aroundChange } from './around-change.ts';
import type { Field } from './record-fields.ts';

function differing(was: string, is: string): Pick<RecordChange, 'was' | 'is'> {
  const cut = aroundChange(was, is);
  return cut.was === cut.is ? { ...cut, is: `${cut.is} (me hapësira të tjera)` } : cut;
}

/** Of two lists of the same fields, or one longer than the other: those that say something else. */
export function fieldChanges(place: string, before: Field[], after: Field[]): RecordChange[] {
  const names = [...new Set([...before, ...after].map(([name]) => name))];
  const text = (fields: Field[], name: string) => fields.find(([own]) => own === name)?.[1] ?? '';
  return names.flatMap((name) => {
    const [was, is] = [text(before, name), text(after, name)];
    return was === is ? [] : [{ where: place === '' ? name : `${place}, ${name}`, ...differing(was, is) }];
  });
}

/** Two lists whose entries are told apart by a name and say one text each. */
export function entryChanges(place: string, before: Field[], after: Field[]): RecordChange[] {
  const { pairs, removed, added } = matchLists(before, after, [([name]) => name]);
  const where = (name: string) => (name === '' ? place : `${place}, ${name}`);
  const change = (was: Field | undefined, is: Field | undefined): RecordChange => ({
    where: where((is ?? was)?.[0] ?? ''),
    ...differing(was?.[1] ?? '', is?.[1] ?? ''),
  });
  return [
    ...removed.map((index) => change(before[index], undefined)),
    ...pairs.flatMap((pair) => {
      const [was, is] = [before[pair.before], after[pair.after]];
      if (was?.[1] !== is?.[1]) return [change(was, is)];
      return pair.moved ? [moved(where(is?.[0] ?? ''), pair.before, pair.after)] : [];
    }),
    ...added.map((index) => change(undefined, after[index])),
  ];
}

export const moved = (where: string, before: number, after: number): RecordChange => ({
  where,
  was: `vendi ${before + 1}`,
  is: `vendi ${after + 1}`,
});
