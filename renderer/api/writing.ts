/** What of a meeting is being written in this window, whichever screen it is written on, and the time that it begins with. */
import type { Meeting } from '#shared/domain/record.ts';
import { minutesOf, nextDay } from '#shared/domain/time.ts';
import { localTime } from '../ui/local-time.ts';
import type { Caret } from '../ui/rich-text/types.ts';
import { decisionDraft, statementDraft } from './draft-names.ts';
import type { Drafts } from './drafts.ts';
import { OpenRows, type Start } from './open-rows.ts';

/** Where a statement takes the focus when it is opened. */
type StatementFocus = 'speaker' | 'end' | Caret;
export type Statements = OpenRows<StatementFocus>;
export type Writing = { statements: Statements; decisions: OpenRows<'title'> };

/** It outlives a screen that is left before its words were stored. */
const windows = new WeakMap<Drafts, Map<number, Writing>>();

/** For a screen that opens: the rows of which an earlier one still holds words. */
export function writingOf(drafts: Drafts, meeting: number): Writing {
  const meetings = windows.get(drafts) ?? new Map<number, Writing>();
  windows.set(drafts, meetings);
  const rows = meetings.get(meeting) ?? { statements: new OpenRows(), decisions: new OpenRows() };
  meetings.set(meeting, rows);
  rows.statements.keepOnly((key) => drafts.has(statementDraft(key)));
  rows.decisions.keepOnly((key) => drafts.has(decisionDraft(key)));
  return rows;
}

/** A meeting that began so many minutes ago and goes past midnight may still be going on. */
const LONGEST = 8 * 60;
const DAY = 24 * 60;

type Times = Pick<Meeting, 'date' | 'start' | 'end' | 'endDate'>;

/** The time, while it is one of the meeting: minutes that are written another day get no times by themselves. */
export function startOn({ date, start, end, endDate }: Times, now: Date): Start {
  const today = dayOf(now);
  const at = timeOf(now);
  if (today === date) return { at };
  const isNight = today === nextDay(date) && end === undefined && minutesOf(at) + DAY - minutesOf(start) <= LONGEST;
  return isNight || today === endDate ? { at } : {};
}

/** The day of this computer's calendar. */
export const dayOf = (now: Date): string => localTime(now).slice(0, 10);

export const timeOf = (now: Date): string => localTime(now).slice(11);
