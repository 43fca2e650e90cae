import { useEffect, useState } from 'react';
import type { PersonRef } from '#shared/domain/record.ts';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import { useMeetingCommands } from '../../api/meeting.ts';
import { type DraftHandle, useDraft } from '../../api/use-draft.ts';
import { attendanceText as text } from '../../text/attendance.ts';
import { isSame, type Noted, storable } from './noted.ts';

export type NotedRow = Noted & { person: PersonRef; id: number; revision: number };

const notedIn = (row: NotedRow | undefined): Noted | null => (row ? storable(row) : null);
const rowIn = ({ content }: MeetingRecord, person: PersonRef) =>
  content.meeting.attendance.find((row) => row.person === person);

/** What is unfinished stays on the screen: who is substituted needs somebody, who went out comes back. */
export function faultOf(noted: Noted | null): string | undefined {
  if (noted?.status === 'substituted' && noted.substitute === undefined) return text.needsSubstitute;
  return noted?.away?.some(({ from, to }) => (from === '') !== (to === '')) ? text.awayUnfinished : undefined;
}

/**
 * One member's presence, which saves itself. `refusal` says why the last change was refused; the row is back at what is
 * stored then.
 */
export function useNoted(meeting: number, person: PersonRef, row: NotedRow | undefined) {
  const { run, refresh } = useMeetingCommands(meeting);
  const stored = notedIn(row);
  const [refusal, setRefusal] = useState<string>();
  const draft: DraftHandle<Noted | null> = useDraft(`attendance:${meeting}:${person}`, {
    stored,
    equal: isSame,
    fault: faultOf,
    refresh: async () => notedIn(rowIn(await refresh(), person)),
    save: async (value: Noted | null) => {
      await run(
        async (client, record) => {
          const revision = rowIn(record, person)?.revision ?? 0;
          if (value) return client.attendance.set({ meeting, person, revision, ...storable(value) });
          if (revision > 0) await client.attendance.clear({ meeting, person, revision });
          return { revision: 0 };
        },
        (record, { revision }) => patchNoted(record, person, value && storable(value), revision),
      );
    },
  });
  const { state, value, message, set } = draft;
  const isRefused = state === 'invalid' && faultOf(value) === undefined;
  useEffect(() => {
    if (!isRefused) return;
    // One fault needs no bullet.
    setRefusal(message?.includes('\n') ? `\n${message}` : message?.replace(/^• /u, ''));
    set(stored);
  });
  return {
    draft,
    refusal,
    change: (next: Noted | null) => {
      setRefusal(undefined);
      draft.set(next);
    },
  };
}

function patchNoted(record: MeetingRecord, person: PersonRef, noted: Noted | null, revision: number): MeetingRecord {
  const { meeting, members } = record.content;
  const known = rowIn(record, person);
  if (known && noted && known.revision >= revision) return record;
  const others = meeting.attendance.filter((row) => row.person !== person);
  const seats = new Map(members.map((member, index) => [member.person, index]));
  const seat = (ref: PersonRef) => seats.get(ref) ?? seats.size;
  const attendance = noted
    ? [...others, { ...noted, person, id: known?.id ?? 0, revision }].toSorted(
        (a, b) => seat(a.person) - seat(b.person),
      )
    : others;
  const history = { undo: noted ? 'attendance.set' : 'attendance.clear' };
  return { ...record, content: { ...record.content, meeting: { ...meeting, attendance } }, history };
}
