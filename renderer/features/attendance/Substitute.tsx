import { Button, Group, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PersonRef } from '#shared/domain/record.ts';
import { useAttempt } from '../../api/command.tsx';
import { useMeeting, useMeetingCommands } from '../../api/meeting.ts';
import { type Choice, findPerson, nameWithInstitution, personOptions } from '../../api/meeting-people.ts';
import { useProgram } from '../../api/program.tsx';
import { attendanceText as text } from '../../text/attendance.ts';
import { Editing } from '../../ui/read-only.tsx';
import { PersonEntry } from './PersonEntry.tsx';

type Props = {
  meeting: number;
  member: PersonRef;
  value: PersonRef | undefined;
  onChange: (substitute: PersonRef | undefined) => void;
  autoFocus: boolean;
};

/** Who stands in for a member: nobody who votes himself, and nobody who stands in for another. */
export function Substitute({ meeting, member, value, onChange, autoFocus }: Props) {
  const { api } = useProgram();
  const { content } = useMeeting(meeting);
  const directory = useSuspenseQuery(api.people.list.queryOptions()).data;
  const { run } = useMeetingCommands(meeting);
  const attempt = useAttempt();
  const options = useMemo(() => {
    const voters = content.members.filter(({ voting }) => voting).map(({ person }) => person);
    const others = content.meeting.attendance.filter(({ person }) => person !== member);
    const taken = new Set([member, ...voters, ...others.map(({ substitute }) => substitute)]);
    return personOptions(content, directory, (ref) => !taken.has(ref));
  }, [content, directory, member]);
  const choose = async (choice: Choice) => {
    if ('ref' in choice) return onChange(choice.ref);
    const added = await attempt(() => run((client) => client.attendance.addPerson({ meeting, person: choice.person })));
    if (added) onChange(added.person);
  };
  const chosen = findPerson(content, value);
  if (!chosen) {
    return (
      <Editing>
        <PersonEntry
          label={text.substitute}
          description={text.substituteHint}
          options={options}
          autoFocus={autoFocus}
          onChoose={(choice) => void choose(choice)}
        />
      </Editing>
    );
  }
  return (
    <Group gap="sm">
      <Text>
        {text.substitute}: <b>{nameWithInstitution(chosen)}</b>
      </Text>
      <Editing>
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(undefined)}>
          {text.changeSubstitute}
        </Button>
      </Editing>
    </Group>
  );
}
