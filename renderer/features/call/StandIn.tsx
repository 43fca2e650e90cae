import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import type { PersonRef } from '#shared/domain/record.ts';
import { standIns } from '#shared/domain/stand-ins.ts';
import { useMeeting } from '../../api/meeting.ts';
import { findPerson, fullName } from '../../api/meeting-people.ts';
import { callText } from '../../text/call.ts';
import { useReadOnly } from '../../ui/read-only.tsx';

const { officers: text } = callText;

type Props = { id: number; office: 'chair' | 'secretary'; onTake: (person: PersonRef) => void };

/** Where the committee's own officer is away and somebody else than the rules have it is noted: who may stand in, to be taken with one press. */
export function StandIn({ id, office, onTake }: Props) {
  const { content } = useMeeting(id);
  const isReadOnly = useReadOnly();
  const found = standIns(content, office);
  if (isReadOnly || found === undefined || found.candidates.includes(content.meeting[office])) return null;
  const { candidates, by } = found;
  const isChosenFrom = by !== 'named' && candidates.length > 1;
  return (
    <Alert color="blue" mt={4}>
      <Stack gap="xs">
        <Text size="sm">
          {text.away[office]} {text.standIn[by]} {isChosenFrom && by !== 'deputy' && text.equal}
          {candidates.length === 0 && text.nobody}
        </Text>
        {by !== 'named' && (
          <Group gap="xs">
            {candidates.map((ref) => {
              const person = findPerson(content, ref);
              return (
                person && (
                  <Button key={ref} size="compact-sm" variant="default" onClick={() => onTake(ref)}>
                    {text.take(fullName(person))}
                  </Button>
                )
              );
            })}
          </Group>
        )}
      </Stack>
    </Alert>
  );
}
