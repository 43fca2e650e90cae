import { Button, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { personKey } from '#shared/domain/names.ts';
import type { Title } from '#shared/domain/record.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { useAttempt } from '../../api/command.tsx';
import { fullName } from '../../api/meeting-people.ts';
import { useProgram } from '../../api/program.tsx';
import { attendanceText as text } from '../../text/attendance.ts';
import type { PersonLine } from './person-line.ts';

type Props = { line: PersonLine; onDone: (person: number) => void; onCancel: () => void };

/** What a typed line does not say of somebody new: the title, on which the documents' grammar hangs, and the position. */
export function NewPerson({ line, onDone, onCancel }: Props) {
  const { client, api, queries } = useProgram();
  const attempt = useAttempt();
  const [position, setPosition] = useState('');
  const add = (title: Title) =>
    attempt(async () => {
      const directory = await queries.ensureQueryData(api.people.list.queryOptions());
      const known = directory.find((person) => personKey(person) === personKey(line));
      const { firstName, lastName, institution } = line;
      const duty = position.trim();
      const input = { title, firstName, lastName, institution, ...(duty && { position: duty }) };
      const { id } = known ?? (await client.people.create(input));
      await Promise.all([
        queries.invalidateQueries({ queryKey: api.people.key() }),
        queries.invalidateQueries({ queryKey: api.institutions.key() }),
      ]);
      onDone(id);
    });
  return (
    <Paper withBorder p="sm">
      <Stack gap="sm">
        <Text fw={600}>{text.newPerson(fullName(line), line.institution)}</Text>
        <TextInput
          label={text.newPosition}
          value={position}
          autoFocus
          maw={400}
          onChange={(event) => setPosition(cleanLine(event.currentTarget.value))}
        />
        <Text size="sm">{text.newTitle}</Text>
        <Group gap="sm">
          {(['z.', 'znj.'] as const).map((title) => (
            <Button key={title} variant={line.title === title ? 'filled' : 'light'} onClick={() => void add(title)}>
              {text.titles[title]}
            </Button>
          ))}
          <Button variant="subtle" onClick={onCancel}>
            {text.cancelNew}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
