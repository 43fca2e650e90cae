import { Button, Group, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { personKey } from '#shared/domain/names.ts';
import type { Person } from '#shared/domain/record.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useMeeting, useMeetingCommands } from '../../api/meeting.ts';
import { type Choice, fullName, personOptions } from '../../api/meeting-people.ts';
import { useProgram } from '../../api/program.tsx';
import { undoLast } from '../../api/undo.ts';
import { attendanceText as text } from '../../text/attendance.ts';
import { Editing } from '../../ui/read-only.tsx';
import { Section } from '../../ui/Section.tsx';
import { groupGuests } from './guest-groups.ts';
import { PersonEntry } from './PersonEntry.tsx';

/** Who took part without being a member, by institution. */
export function Guests({ id }: { id: number }) {
  const { api } = useProgram();
  const { content } = useMeeting(id);
  const directory = useSuspenseQuery(api.people.list.queryOptions()).data;
  const commands = useMeetingCommands(id);
  const attempt = useAttempt();
  const options = useMemo(() => {
    const there = new Set([...content.members.map(({ person }) => person), ...content.meeting.guests]);
    return personOptions(content, directory, (ref) => !there.has(ref));
  }, [content, directory]);
  const add = (choice: Choice) =>
    attempt(async () => {
      const person = 'person' in choice ? choice.person : inDirectory(content.people, choice.ref, directory);
      if (person !== undefined) await commands.run((client) => client.attendance.addGuest({ meeting: id, person }));
    });
  const remove = (person: Person) =>
    attempt(async () => {
      await commands.run((client) => client.attendance.removeGuest({ meeting: id, person: person.id }));
      showDone(text.guestRemoved(fullName(person)), () => undoLast(commands, id, 'attendance.removeGuest'));
    });
  return (
    <Section title={text.guests}>
      {groupGuests(content).map(({ institution, guests }) => (
        <Stack key={institution} gap={2}>
          <Text size="sm" fw={600}>
            {institution}
          </Text>
          {guests.map((person) => (
            <Group key={person.id} gap="sm" wrap="nowrap">
              <Text>
                {person.title} {fullName(person)}
                {person.position === undefined ? '' : `, ${person.position}`}
              </Text>
              <Editing>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={text.removeGuestOf(fullName(person))}
                  onClick={() => void remove(person)}
                  onKeyDown={(event) => {
                    if (event.key === 'Delete') void remove(person);
                  }}
                >
                  {text.removeGuest}
                </Button>
              </Editing>
            </Group>
          ))}
        </Stack>
      ))}
      <Editing>
        <PersonEntry
          label={text.addGuest}
          description={text.guestsHint}
          options={options}
          action={text.add}
          onChoose={(choice) => void add(choice)}
        />
      </Editing>
    </Section>
  );
}

/** A person whom the meeting knows, in the directory: guests are added from there. */
function inDirectory(
  people: readonly Person[],
  ref: string,
  directory: readonly (Omit<Person, 'id'> & { id: number })[],
): number | undefined {
  const key = people.filter(({ id }) => id === ref).map(personKey)[0];
  return directory.find((person) => personKey(person) === key)?.id;
}
