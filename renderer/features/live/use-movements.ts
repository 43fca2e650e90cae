import { useMemo } from 'react';
import type { Attendance, PersonRef } from '#shared/domain/record.ts';
import { afterVotes, cameIn, wentAway } from '#shared/domain/room-moves.ts';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useMeetingCommands } from '../../api/meeting.ts';
import { findPerson, fullName } from '../../api/meeting-people.ts';
import { undoLast } from '../../api/undo.ts';
import { roomText as text } from '../../text/live.ts';

type Noted = Omit<Attendance, 'person'>;

const votesOf = ({ content }: MeetingRecord) =>
  content.meeting.agenda.flatMap(({ decisions }) =>
    decisions.flatMap(({ vote, earlierVotes = [] }) => [...earlierVotes, ...(vote ? [vote] : [])]),
  );

/** Who comes, who goes, who takes no part in an item: each is stored at once and told with `Zhbëj`. */
export function useMovements(meeting: number) {
  const commands = useMeetingCommands(meeting);
  const attempt = useAttempt();
  return useMemo(() => {
    const nameIn = ({ content }: MeetingRecord, ref: PersonRef) => {
      const person = findPerson(content, ref);
      return person ? fullName(person) : ref;
    };
    const note = (person: PersonRef, change: (noted: Noted | undefined, record: MeetingRecord) => Noted) =>
      commands.run((client, record) => {
        const row = record.content.meeting.attendance.find((each) => each.person === person);
        const { id: _, person: __, revision = 0, ...noted } = row ?? {};
        const next = change(row && (noted as Noted), record);
        return client.attendance.set({ meeting, person, revision, ...next });
      });
    const told = (command: string, message: string) => showDone(message, () => undoLast(commands, meeting, command));
    return {
      came: (person: PersonRef, at: string | undefined) =>
        attempt(async () => {
          const time = at === undefined ? undefined : afterVotes(at, votesOf(commands.record()));
          await note(person, (noted, { content }) => cameIn(noted, time, content.meeting));
          told('attendance.set', text.came(nameIn(commands.record(), person), time));
        }),
      left: (person: PersonRef, at: string) =>
        attempt(async () => {
          const time = afterVotes(at, votesOf(commands.record()));
          await note(person, (noted, { content }) => wentAway(noted, time, content.meeting));
          told('attendance.set', text.left(nameIn(commands.record(), person), time));
        }),
      guest: (person: number) =>
        attempt(async () => {
          const added = await commands.run((client) => client.attendance.addGuest({ meeting, person }));
          told('attendance.addGuest', text.guest(nameIn(commands.record(), added.person)));
        }),
      recuse: (item: number, recused: PersonRef[], message: string) =>
        attempt(async () => {
          await commands.run(async (client, { content }) => {
            const row = content.meeting.agenda.find(({ id }) => id === item);
            if (!row) return;
            const { id, revision, title, rapporteur, state } = row;
            await client.agenda.update({ id, revision, title, rapporteur, state, recused });
          });
          told('agenda.update', message);
        }),
    };
  }, [commands, attempt, meeting]);
}
