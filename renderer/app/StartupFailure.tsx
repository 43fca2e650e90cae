import { Button, Center, Code, Group, Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ErrorData, StorageReason } from '#shared/domain/errors.ts';
import type { Connection } from '../api/connect.ts';
import type { WordedError } from '../api/errors.ts';
import { appText } from '../text/app.ts';
import { RestoreHere } from './RestoreHere.tsx';

const AGAIN = 20_000;

type Props = {
  error: WordedError;
  /** To the program, where only the register does not open. */
  connection: Connection | undefined;
  retry: () => Promise<void>;
};

/** What a copy can stand in for. */
const RESTORABLE: readonly StorageReason[] = ['missing', 'damaged', 'not-ours', 'fault'];

/** The program stands, its register does not open: what happened, what was kept, what to do. */
export function StartupFailure({ error, connection, retry }: Props) {
  const [isTrying, setTrying] = useState(false);
  // Tries by itself too: the disk may be back, and a program in a browser ends when its page asks for nothing for a minute.
  useEffect(() => {
    const timer = setInterval(() => void retry(), AGAIN);
    return () => clearInterval(timer);
  }, [retry]);
  const storage = error.code === 'STORAGE' ? (error.data as ErrorData['STORAGE']) : undefined;
  const words = appText.failure;
  return (
    <Center component="main" mih="100vh" p="md">
      <Paper withBorder p="xl" maw={640} role="alert">
        <Stack>
          <Group wrap="nowrap" align="flex-start">
            <ThemeIcon color="yellow" variant="light" size="xl" aria-hidden>
              <IconAlertTriangle />
            </ThemeIcon>
            <Title order={1} size="h3">
              {storage ? words[storage.reason] : words.other}
            </Title>
          </Group>
          <Text style={{ whiteSpace: 'pre-line' }}>{error.message}</Text>
          {storage?.folder !== undefined && (
            <Text size="sm">
              {words.folder}: <Code>{storage.folder}</Code>
            </Text>
          )}
          {storage && connection && RESTORABLE.includes(storage.reason) && <RestoreHere connection={connection} />}
          <Group>
            <Button
              autoFocus
              loading={isTrying}
              onClick={() => {
                setTrying(true);
                void retry().finally(() => setTrying(false));
              }}
            >
              {appText.retry}
            </Button>
          </Group>
        </Stack>
      </Paper>
    </Center>
  );
}
