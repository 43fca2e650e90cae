import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconDeviceFloppy } from '@tabler/icons-react';
import { errorMessage } from '#shared/albanian/errors.ts';
import { agoText } from '#shared/albanian/safety.ts';
import { showDone, showHint, useAttempt } from '../../api/command.tsx';
import { stateOfCopies } from '../../api/copies-state.ts';
import { useProgram } from '../../api/program.tsx';
import { safetyText as words } from '../../text/safety.ts';
import { momentOf } from './moment.ts';
import { Running } from './Running.tsx';
import type { Status } from './use-safety.ts';

const COLORS = { good: 'green', old: 'yellow', bad: 'red' } as const;

/** In one line whether the office is safe, and the one button. */
export function LastCopy({ status }: { status: Status }) {
  const { client } = useProgram();
  const attempt = useAttempt();
  const { lastVerified, isChanged, running, rules } = status;
  const state = stateOfCopies(status, new Date());
  const copy = () =>
    attempt(async () => {
      const outcomes = await client.safety.copy({});
      const made = outcomes.filter(({ file }) => file !== undefined).length;
      if (made === outcomes.length) showDone(words.made(made));
      else showHint(words.notMade);
    });
  const moment = lastVerified === null ? undefined : momentOf(lastVerified);
  return (
    <Stack gap="sm">
      <Alert
        color={COLORS[state]}
        icon={state === 'good' ? <IconCircleCheck aria-hidden /> : <IconAlertTriangle aria-hidden />}
        title={lastVerified === null ? words.last.none : words.last.title(agoText(lastVerified, new Date()))}
      >
        <Stack gap="xs" align="flex-start">
          <Text size="sm">
            {moment
              ? `${words.last.moment(moment.day, moment.time)}. ${isChanged ? words.last.changed : words.last.unchanged}`
              : words.last.none2}
          </Text>
          {running === null && rules.targets.length > 0 && (
            <Button leftSection={<IconDeviceFloppy size={18} aria-hidden />} onClick={() => void copy()}>
              {words.now}
            </Button>
          )}
          {running !== null && <Running running={running} />}
        </Stack>
      </Alert>
      <Failures failures={status.failures} />
    </Stack>
  );
}

/** Until somebody says that they have seen it. */
function Failures({ failures }: { failures: Status['failures'] }) {
  const { client } = useProgram();
  const attempt = useAttempt();
  if (failures.length === 0) return null;
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={words.failures.title} role="alert">
      <Stack gap="xs" align="flex-start">
        {failures.slice(-3).map(({ at, target, reason }) => {
          const { day, time } = momentOf(at);
          return (
            <Text key={`${at} ${target}`} size="sm">
              {words.failures.line(day, time, target)} {errorMessage('COPY', { reason, place: target })}
            </Text>
          );
        })}
        <Group>
          <Button variant="default" size="xs" onClick={() => void attempt(() => client.safety.seen())}>
            {words.failures.seen}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
