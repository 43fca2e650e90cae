import type { Client } from '#shared/contract/index.ts';

export type Status = Awaited<ReturnType<Client['safety']['status']>>;

const DAY = 86_400_000;
/** After so many days without a copy of what has changed the office is told in red. */
const TOO_OLD = 7;
const OLD = 2;

/** How safe the office is: `bad` where there is no copy, one failed, the check found something, or the last is older than a week and something has changed. */
export function stateOfCopies(
  {
    lastVerified,
    isChanged,
    failures,
    lastCheck,
  }: Pick<Status, 'lastVerified' | 'isChanged' | 'failures' | 'lastCheck'>,
  now: Date,
): 'good' | 'old' | 'bad' {
  if (lastVerified === null || failures.length > 0 || (lastCheck?.findings.length ?? 0) > 0) return 'bad';
  if (!isChanged) return 'good';
  const days = (now.getTime() - Date.parse(lastVerified)) / DAY;
  if (days > TOO_OLD) return 'bad';
  return days > OLD ? 'old' : 'good';
}
