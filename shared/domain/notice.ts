/** Whether a meeting's notice goes out as early as its committee's rules ask. */
import type { CommitteeRules, Meeting } from './record.ts';
import { PRESET } from './rules.ts';
import { daysAfter, minutesOf } from './time.ts';

const DAY = 24 * 60;

export type Moment = { date: string; time: string };

/** The last moment for the notice of a meeting of that day and hour. */
export function noticeDeadline({ date, start }: Pick<Meeting, 'date' | 'start'>, rules?: CommitteeRules): Moment {
  const minutes = minutesOf(start) - (rules?.noticeHours ?? PRESET.noticeHours) * 60;
  const days = Math.floor(minutes / DAY);
  const rest = minutes - days * DAY;
  const two = (number: number) => String(number).padStart(2, '0');
  return { date: daysAfter(date, days), time: `${two(Math.floor(rest / 60))}:${two(rest % 60)}` };
}

/** Of a notice without an hour its day is held against the rule. */
export function isNoticeLate(meeting: Pick<Meeting, 'date' | 'start' | 'notice'>, rules?: CommitteeRules): boolean {
  const { notice } = meeting;
  if (!notice) return false;
  const last = noticeDeadline(meeting, rules);
  return notice.date > last.date || (notice.date === last.date && notice.time !== undefined && notice.time > last.time);
}
