import type { Check } from '#shared/domain/check.ts';
import type { Paper } from '#shared/domain/papers.ts';
import type { StoredContent } from '#shared/domain/stored.ts';

/** What the check of the record says of a draft that is looked at: all of the minutes, else what the paper itself shows. */
export function checksOfPaper(
  { kind, n, stage }: Paper,
  checks: readonly Check[],
  { meeting }: Pick<StoredContent, 'meeting'>,
): readonly Check[] {
  if (stage !== 'draft') return [];
  if (kind === 'minutes') return checks;
  if (kind === 'attendance') return checks.filter(({ part }) => part === 'attendance');
  const place = meeting.agenda
    .flatMap(({ decisions }, index) => decisions.map((_, decision) => ({ item: index + 1, decision: decision + 1 })))
    .at((n ?? 1) - 1);
  if (kind !== 'decision' || !place) return [];
  return checks.filter(({ item, decision }) => item === place.item && decision === place.decision);
}
