import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconZoomCheck } from '@tabler/icons-react';
import { checkVerdict, findingText } from '#shared/albanian/safety.ts';
import { useAttempt } from '../../api/command.tsx';
import { useProgram } from '../../api/program.tsx';
import { safetyText } from '../../text/safety.ts';
import { momentOf } from './moment.ts';
import type { Status } from './use-safety.ts';

const words = safetyText.check;

/** The last answer, in full where something was found, and the way to ask anew. */
export function CheckSection({ status: { lastCheck, running } }: { status: Status }) {
  const { client } = useProgram();
  const attempt = useAttempt();
  const isFine = lastCheck?.findings.length === 0;
  return (
    <Stack gap="sm" align="flex-start">
      {lastCheck ? (
        <Alert
          color={isFine ? 'green' : 'red'}
          icon={isFine ? <IconCircleCheck aria-hidden /> : <IconAlertTriangle aria-hidden />}
          title={checkVerdict(lastCheck)}
          role={isFine ? undefined : 'alert'}
        >
          <Stack gap="xs">
            {!isFine && (
              <>
                <List size="sm">
                  {lastCheck.findings.map((finding) => (
                    <List.Item key={finding.part}>{findingText(finding)}</List.Item>
                  ))}
                </List>
                <Text size="sm">{words.bad}</Text>
              </>
            )}
            <Text size="sm">{words.at(momentOf(lastCheck.at).day, momentOf(lastCheck.at).time)}</Text>
          </Stack>
        </Alert>
      ) : (
        <Text>{words.never}</Text>
      )}
      <Button
        variant="default"
        leftSection={<IconZoomCheck size={18} aria-hidden />}
        loading={running?.kind === 'check'}
        onClick={() => void attempt(() => client.safety.check())}
      >
        {words.now}
      </Button>
    </Stack>
  );
}
