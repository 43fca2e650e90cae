import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useAttempt } from '../../api/command.tsx';
import { useProgram } from '../../api/program.tsx';
import { safetyText as words } from '../../text/safety.ts';
import type { Status } from './use-safety.ts';

/** What is being done, how far it is, and the way to end it. */
export function Running({ running }: { running: NonNullable<Status['running']> }) {
  const { client } = useProgram();
  const attempt = useAttempt();
  const { step, done, total } = running.progress;
  const share = total > 0 ? Math.round((100 * done) / total) : 100;
  return (
    <Stack gap={4} w="100%" maw={480}>
      <Text size="sm" role="status">
        {words.steps[step]}…
      </Text>
      <Group wrap="nowrap">
        <Progress value={share} animated={total === 0} style={{ flexGrow: 1 }} aria-label={words.steps[step]} />
        <Button variant="default" size="xs" onClick={() => void attempt(() => client.safety.cancel())}>
          {words.cancel}
        </Button>
      </Group>
    </Stack>
  );
}
