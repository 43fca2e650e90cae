/** A correction while it is written: what it still needs, and what of it is stored. */
import type { Correction, CorrectionEntry } from '#shared/domain/records.ts';

export type CorrectionFault = { at: 'date' | 'reason' } | { at: 'place' | 'words'; entry: number };

export const EMPTY_ENTRY: CorrectionEntry = { place: '', was: '', becomes: '' };

const isBlank = (text: string): boolean => text.trim() === '';

/** A line that nobody has begun counts for nothing, but one is needed. */
function begunEntries(entries: readonly CorrectionEntry[]): { entry: CorrectionEntry; index: number }[] {
  const begun = entries
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) => !isBlank(entry.place) || !isBlank(entry.was) || !isBlank(entry.becomes));
  return begun.length > 0 ? begun : entries.slice(0, 1).map((entry, index) => ({ entry, index }));
}

export function correctionFaults({ date, reason, entries }: Correction): CorrectionFault[] {
  return [
    ...(date === '' ? [{ at: 'date' } as const] : []),
    ...(isBlank(reason) ? [{ at: 'reason' } as const] : []),
    ...begunEntries(entries).flatMap(({ entry: { place, was, becomes }, index }): CorrectionFault[] => [
      ...(isBlank(place) ? [{ at: 'place', entry: index } as const] : []),
      ...(isBlank(was) && isBlank(becomes) ? [{ at: 'words', entry: index } as const] : []),
    ]),
  ];
}

/** Trimmed, without the lines that nobody has begun. */
export function storableCorrection({ date, reason, entries }: Correction): Correction {
  return {
    date,
    reason: reason.trim(),
    entries: begunEntries(entries).map(({ entry: { place, was, becomes } }) => ({
      place: place.trim(),
      was: was.trim(),
      becomes: becomes.trim(),
    })),
  };
}
