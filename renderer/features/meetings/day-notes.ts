/** What is to be known of a day before a meeting is called for it. */
import { weekday as weekdayName } from '#shared/albanian/dates.ts';
import { dayOffText } from '#shared/albanian/holidays.ts';
import { dayOff, isWeekend } from '#shared/domain/holidays.ts';
import { noticeDeadline } from '#shared/domain/notice.ts';
import type { CommitteeRules } from '#shared/domain/record.ts';
import { PRESET } from '#shared/domain/rules.ts';
import { dutyText as text } from '../../text/duty.ts';

export type Note = { text: string; isWarning: boolean };

/** `now` as `YYYY-MM-DDTHH:MM`. Of a meeting that is entered afterwards only the day itself is spoken of. */
export function dayNotes(
  { date, start }: { date: string; start: string },
  rules: CommitteeRules | undefined,
  now: string,
): Note[] {
  if (date === '') return [];
  const notes: Note[] = [];
  const off = dayOff(date);
  if (isWeekend(date)) notes.push({ text: text.weekend(weekdayName(date)), isWarning: true });
  if (off) notes.push({ text: text.holiday(dayOffText(off)), isWarning: true });
  if (start === '' || `${date}T${start}` <= now) return notes;
  const last = noticeDeadline({ date, start }, rules);
  const isMissed = `${last.date}T${last.time}` < now;
  const hours = rules?.noticeHours ?? PRESET.noticeHours;
  notes.push({ text: isMissed ? text.noticeMissed(last, hours) : text.noticeBy(last), isWarning: isMissed });
  return notes;
}
