import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useMeeting, useMeetingCommands } from '../../api/meeting.ts';
import { useProgram } from '../../api/program.tsx';
import { undoLast } from '../../api/undo.ts';
import { rulesText } from '../../text/rules.ts';
import { useReadOnly } from '../../ui/read-only.tsx';

const words = rulesText.refresh;

/** Where a meeting keeps other rules than its committee has in force on that day: nothing changes by itself. */
export function RulesInForce({ id }: { id: number }) {
  const { api } = useProgram();
  const { committeeId, content } = useMeeting(id);
  const committees = useSuspenseQuery(api.committees.list.queryOptions()).data;
  const commands = useMeetingCommands(id);
  const attempt = useAttempt();
  const isReadOnly = useReadOnly();
  const inForce = committees
    .find((committee) => committee.id === committeeId)
    ?.rules.findLast(({ from }) => from <= content.meeting.date)?.rules;
  if (isReadOnly || inForce === undefined || isSame(inForce, content.committee.rules)) return null;
  const take = () =>
    void attempt(async () => {
      await commands.run((client, { revision }) => client.meetings.refreshRules({ id, revision }));
      showDone(words.taken, () => undoLast(commands, id, 'meeting.refreshRules'));
    });
  return (
    <Alert color="yellow" icon={<IconAlertTriangle size={20} aria-hidden />}>
      <Stack gap="xs">
        <Text>{words.differ}</Text>
        <Group>
          <Button variant="default" onClick={take}>
            {words.take}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

/** Whatever the order of their keys. */
function isSame(a: object, b: object | undefined): boolean {
  const sorted = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.entries(value)
          .filter(([, one]) => one !== undefined)
          .map(([key, one]) => [key, sorted(one)])
          .sort(([x], [y]) => (String(x) < String(y) ? -1 : 1))
      : value;
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}
