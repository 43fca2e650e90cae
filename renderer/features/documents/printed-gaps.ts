import type { Gap } from '#shared/domain/completeness.ts';

export type DocumentKind = 'minutes' | 'attendance' | 'attendance-blank';

/** What the record lacks and the document therefore prints as a gap; the sheet to sign is one gap by intention. */
export function printedGaps(kind: DocumentKind, gaps: readonly Gap[]): readonly Gap[] {
  if (kind === 'attendance-blank') return [];
  return kind === 'minutes' ? gaps : gaps.filter(({ part }) => part === 'attendance');
}
