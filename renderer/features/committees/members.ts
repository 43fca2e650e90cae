/** What a committee's memberships come to on a day. */
import type { StoredMembership } from '#shared/domain/stored.ts';

export function isInForce({ from, to }: Pick<StoredMembership, 'from' | 'to'>, day: string): boolean {
  return from <= day && (to === undefined || day <= to);
}

/** Those in force and those who will be, in the roster's order, and those who were, the last first. */
export function byTime(memberships: readonly StoredMembership[], today: string) {
  const isPast = ({ to }: StoredMembership) => to !== undefined && to < today;
  return {
    current: memberships.filter((membership) => !isPast(membership)),
    former: memberships.filter(isPast).toSorted((a, b) => ((a.to ?? '') < (b.to ?? '') ? 1 : -1)),
  };
}

export type RosterWarning = 'no-chair' | 'two-chairs' | 'no-secretary';

/** What a meeting of today would lack. Nobody at all is no warning: such a committee is being set up. */
export function rosterWarnings(memberships: readonly StoredMembership[], today: string): RosterWarning[] {
  const roles = memberships.filter((membership) => isInForce(membership, today)).map(({ role }) => role);
  if (roles.length === 0) return [];
  const chairs = roles.filter((role) => role === 'chair').length;
  return [
    ...(chairs === 0 ? (['no-chair'] as const) : []),
    ...(chairs > 1 ? (['two-chairs'] as const) : []),
    ...(roles.includes('secretary') ? [] : (['no-secretary'] as const)),
  ];
}
