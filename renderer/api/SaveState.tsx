import { Anchor, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { apiText } from '../text/api.ts';
import { useProgram } from './program.tsx';

const clock = new Intl.DateTimeFormat('sq', { hour: '2-digit', minute: '2-digit', hour12: false });

/** The quiet line at the bottom: stored and when, being stored, or not stored and why. */
export function SaveState() {
  const { drafts } = useProgram();
  const { state, savedAt, message } = useSyncExternalStore(drafts.subscribe, () => drafts.status);
  return (
    <Group h="100%" px="md" justify="flex-end" gap="xs" wrap="nowrap" role="status">
      {state === 'failed' ? (
        <>
          <IconAlertTriangle size={16} aria-hidden color="var(--mantine-color-red-text)" />
          <Text size="xs" c="red" truncate title={message}>
            {message}
          </Text>
          <Anchor component="button" type="button" size="xs" fw={600} onClick={() => void drafts.flush()}>
            {apiText.retry}
          </Anchor>
        </>
      ) : state === 'unstorable' ? (
        <>
          <IconAlertTriangle size={16} aria-hidden color="var(--mantine-color-yellow-text)" />
          <Text size="xs">{apiText.unstorable}</Text>
        </>
      ) : state === 'saving' ? (
        <Text size="xs">{apiText.saving}</Text>
      ) : savedAt !== undefined ? (
        <>
          <IconCheck size={16} aria-hidden color="var(--mantine-color-green-text)" />
          <Text size="xs">{apiText.savedAt(clock.format(savedAt))}</Text>
        </>
      ) : null}
    </Group>
  );
}
