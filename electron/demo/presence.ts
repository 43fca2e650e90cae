/** Who came to a meeting, who sent somebody, who came late. */
import type { Attendance, Person } from '#shared/domain/record.ts';
import type { Cast, Holder } from './cast.ts';
import type { Chance } from './chance.ts';
import type { CommitteeSeat } from './committees.ts';
import { addMinutes } from './days.ts';

export type Sitting = CommitteeSeat & { holder: Holder };
export type Presence = { attendance: Attendance[]; substitutes: Person[] };

const EXCUSES = [
  'me leje vjetore',
  'me shërbim jashtë qarkut',
  'për arsye shëndetësore',
  'në një takim pune në ministri',
] as const;
const OFFICERS: ReadonlySet<string> = new Set(['chair', 'secretary']);
/** So many members more than the quorum stay, whatever happens. */
const RESERVE = 2;
/** Times are noted to five minutes. */
const STEP = 5;

type Setting = { cast: Cast; start: string; minutes: number; required: number };

/** Enough for the quorum from beginning to end; the officers are there, but the chair may leave it to the deputy. */
export function presenceOf(luck: Chance, sittings: readonly Sitting[], setting: Setting): Presence {
  const { cast, required } = setting;
  const hasDeputy = sittings.some(({ role }) => role === 'deputy');
  let spare = sittings.filter(({ voting }) => voting).length - required - RESERVE;
  const substitutes: Person[] = [];
  const attendance = sittings.map(({ seat, role, holder: { person } }): Attendance => {
    const isOfficer = OFFICERS.has(role) || role === 'deputy';
    const there: Attendance = { person: person.id, status: 'present' };
    if (role === 'chair' && hasDeputy && spare > 0 && luck.is(0.08)) {
      spare -= 1;
      return { person: person.id, status: 'excused', reason: 'me shërbim në Tiranë' };
    }
    if (isOfficer || !luck.is(0.3)) return there;
    if (luck.is(0.3)) {
      const colleague = cast.substitute(seat);
      substitutes.push(colleague);
      return { person: person.id, status: 'substituted', substitute: colleague.id, reason: luck.pick(EXCUSES) };
    }
    if (spare <= 0) return there;
    spare -= 1;
    if (luck.is(0.4)) return { ...there, ...movement(luck, setting) };
    return luck.is(0.65)
      ? { person: person.id, status: 'excused', reason: luck.pick(EXCUSES) }
      : { person: person.id, status: 'absent' };
  });
  return { attendance, substitutes };
}

/** A third of the members and the officers came: too few. */
export function tooFew(luck: Chance, sittings: readonly Sitting[], required: number): Attendance[] {
  const voting = sittings.filter((sitting) => sitting.voting && sitting.role !== 'chair').map(({ seat }) => seat);
  const came = new Set(luck.some(voting, Math.max(0, required - 3)));
  return sittings.map(({ seat, role, holder: { person } }) => {
    if (OFFICERS.has(role) || came.has(seat)) return { person: person.id, status: 'present' };
    return luck.is(0.65)
      ? { person: person.id, status: 'excused', reason: luck.pick(EXCUSES) }
      : { person: person.id, status: 'absent' };
  });
}

function movement(luck: Chance, { start, minutes }: Setting): Pick<Attendance, 'arrived' | 'left' | 'away'> {
  const after = (share: number) => addMinutes(start, Math.round((minutes * share) / STEP) * STEP);
  switch (luck.number(0, 2)) {
    case 0:
      return { arrived: addMinutes(start, luck.number(2, 5) * STEP) };
    case 1:
      return { left: after(luck.number(60, 85) / 100) };
    default:
      return { away: [{ from: after(0.3), to: after(luck.number(45, 60) / 100) }] };
  }
}
