/** Who may do what. Where no user has been set up, whoever sits at the computer may do everything. */

export const ROLES = ['clerk', 'official', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** What a call needs: nothing; a person who has come in; or one whose role allows to write, to close records, to manage. */
export type Right = 'anyone' | 'read' | 'write' | 'close' | 'manage';

const RIGHTS: Record<Role, readonly Right[]> = {
  clerk: ['anyone', 'read', 'write'],
  official: ['anyone', 'read', 'write', 'close'],
  administrator: ['anyone', 'read', 'write', 'close', 'manage'],
};

export const mayDo = (role: Role, right: Right): boolean => RIGHTS[role].includes(right);

export const SHORTEST_PASSWORD = 8;
export const LONGEST_PASSWORD = 200;

/** Wrong passwords that are borne before a person has to wait. */
const TRIES = 5;
const FIRST_WAIT_S = 30;
const LONGEST_WAIT_S = 15 * 60;

/** How many seconds nobody comes in under a name after so many wrong passwords in a row. */
export function waitAfter(failed: number): number {
  return failed < TRIES ? 0 : Math.min(FIRST_WAIT_S * 2 ** (failed - TRIES), LONGEST_WAIT_S);
}

export type StoredUser = { id: number; revision: number; name: string; role: Role; active: boolean };
