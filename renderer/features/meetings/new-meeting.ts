/** The form of a new meeting: what is proposed, and what the clerk has said otherwise. */
import { genitive } from '#shared/albanian/nouns.ts';
import type { Call, MeetingKind } from '#shared/domain/record.ts';
import type { MeetingSummary, StoredMembership } from '#shared/domain/stored.ts';
import { newMeetingText as text } from '../../text/meetings.ts';
import { lastPlace, officerOn, usualHour, usualKind } from './proposals.ts';

export type NewMeetingForm = {
  committee: number | undefined;
  kind: MeetingKind;
  call: Call;
  date: string;
  start: string;
  place: string;
  /** Persons of the directory. */
  chair: number | undefined;
  secretary: number | undefined;
};

type Known = {
  meetings: readonly MeetingSummary[];
  memberships: readonly StoredMembership[];
  today: string;
  institution: string | undefined;
};

/** What is typed stays, all else follows the committee and the day. */
export function proposed(
  typed: Partial<NewMeetingForm>,
  { meetings, memberships, today, institution }: Known,
): NewMeetingForm {
  const { committee, date = today } = typed;
  const of = <T>(propose: (meetings: readonly MeetingSummary[], committee: number) => T, otherwise: T) =>
    committee === undefined ? otherwise : propose(meetings, committee);
  return {
    kind: of(usualKind, 'ordinary'),
    call: 1,
    start: of(usualHour, '10:00'),
    place: of(lastPlace, undefined) ?? (institution === undefined ? '' : text.placeOf(genitive(institution))),
    chair: officerOn(memberships, 'chair', date),
    secretary: officerOn(memberships, 'secretary', date),
    ...typed,
    committee,
    date,
  };
}

export type FormFaults = Partial<Record<keyof NewMeetingForm, string>>;

export function faultsOf({ committee, date, start, place, chair, secretary }: NewMeetingForm): FormFaults {
  const { needed } = text;
  return {
    ...(committee === undefined && { committee: needed.committee }),
    ...(date === '' && { date: needed.date }),
    ...(start === '' && { start: needed.start }),
    ...(place.trim() === '' && { place: needed.place }),
    ...(chair === undefined && { chair: needed.officer }),
    ...(secretary === undefined && { secretary: needed.officer }),
  };
}

/** The meeting that the committee has at that time already. */
export function atSameTime(
  meetings: readonly MeetingSummary[],
  { committee, date, start }: NewMeetingForm,
): MeetingSummary | undefined {
  return meetings.find(
    (meeting) => meeting.committeeId === committee && meeting.date === date && meeting.start === start,
  );
}
