import { compareAlbanian } from '#shared/albanian/collation.ts';
import { dutyOf } from '#shared/domain/duty.ts';
import { PRESET, rulesOn } from '#shared/domain/rules.ts';
import type { CommitteeDuty, StoredCommittee } from '#shared/domain/stored.ts';
import { listCommittees } from '../store/committees.ts';
import { lastHeld, type MeetingDay, nextPlanned } from '../store/duty.ts';
import { type Context, today } from './context.ts';

/** How many meetings tell a committee's usual weekday, hour and place. */
const MEETINGS = 6;

/** The committees that must meet so often, the one that is due first at the head. */
export function dutyService(context: Context) {
  const { db } = context.register;
  return {
    list: async (): Promise<CommitteeDuty[]> => {
      const day = today(context);
      const held = await lastHeld(db, MEETINGS);
      const planned = await nextPlanned(db, day);
      return (await listCommittees(db))
        .flatMap((committee) =>
          dutyOfCommittee(committee, held.get(committee.id) ?? [], planned.get(committee.id)?.[0], day),
        )
        .toSorted((a, b) => a.dueBy.localeCompare(b.dueBy) || compareAlbanian(a.committee, b.committee));
    },
  };
}

function dutyOfCommittee(
  { id, name, rules }: StoredCommittee,
  held: readonly MeetingDay[],
  next: MeetingDay | undefined,
  day: string,
): CommitteeDuty[] {
  const inForce = rulesOn(rules, day);
  if (inForce?.meetEveryMonths === undefined) return [];
  const everyMonths = inForce.meetEveryMonths;
  const [last] = held;
  const { proposed, ...duty } = dutyOf(
    {
      everyMonths,
      noticeHours: inForce.noticeHours ?? PRESET.noticeHours,
      held: held.map(({ date }) => date),
      since: rules.find((version) => version.rules.meetEveryMonths !== undefined)?.from ?? day,
    },
    day,
  );
  return [
    {
      ...duty,
      committeeId: id,
      committee: name,
      everyMonths,
      proposed: { date: proposed, ...(last && { start: last.start, place: last.place }) },
      ...(next && { planned: { meeting: next.id, date: next.date } }),
    },
  ];
}
