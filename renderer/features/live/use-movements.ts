import { useMemo } from 'react';
import type { Attendance, PersonRef } from '#shared/domain/record.ts';
import { cameIn, wentAway } from '#shared/domain/room-moves.ts';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useMeetingCommands } from '../../api/meeting.ts';
import { findPerson, fullName } from '../../api/meeting-people.ts';
import { undoLast } from '../../api/undo.ts';
import { roomText as text } from '../../text/live.ts';

type Noted = Omit<Attendance, 'person'>;

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
          await note(person, (noted, { content }) => cameIn(noted, at, content.meeting));
          told('attendance.set', text.came(nameIn(commands.record(), person), at));
        }),
      left: (person: PersonRef, at: string) =>
        attempt(async () => {
          await note(person, (noted, { content }) => wentAway(noted, at, content.meeting));
          told('attendance.set', text.left(nameIn(commands.record(), person), at));
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
