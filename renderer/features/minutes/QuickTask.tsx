import { Stack, Text } from '@mantine/core';
import { useMeeting } from '../../api/meeting.ts';
import { taskText } from '../../text/minutes.ts';
import { MinutesProvider } from './minutes-context.tsx';
import { NewTask } from './NewTask.tsx';

const nothing = () => {};

/** Tasks of an item while people talk: Enter adds one and the next can be typed. */
export function QuickTask({ meeting, item }: { meeting: number; item: number }) {
  const { agenda } = useMeeting(meeting).content.meeting;
  const tasks = agenda.find(({ id }) => id === item)?.tasks ?? [];
  return (
    <MinutesProvider key={meeting} id={meeting}>
      <Stack gap="sm">
        <NewTask item={item} isNarrow onLeaveEmpty={nothing} />
        {tasks.map(({ id, text, responsible, due }) => (
          <Text key={id} size="sm">
            {taskText.line(text, responsible, due)}
          </Text>
        ))}
      </Stack>
    </MinutesProvider>
  );
}
