import { Alert, Blockquote, Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = {
  draft: { state: string; message?: string; keepMine: () => void; takeTheirs: () => void };
  /** The other window's value as it is shown. */
  theirs?: ReactNode;
  words: { conflict: string; theirs: string; takeTheirs: string; keepMine: string };
};

/** Under a field: why it is not stored, and the choice where two windows wrote it. */
export function DraftNote({ draft, theirs, words }: Props) {
  if (draft.state === 'invalid') {
    return (
      <Text c="red" size="sm" role="alert" style={{ whiteSpace: 'pre-line' }}>
        {draft.message}
      </Text>
    );
  }
  if (draft.state !== 'conflict') return null;
  return (
    <Alert color="yellow" role="alert">
      <Stack gap="xs">
        <Text size="sm">{words.conflict}</Text>
        <Text size="sm" fw={600}>
          {words.theirs}
        </Text>
        <Blockquote p="xs">{theirs}</Blockquote>
        <Group gap="xs">
          <Button size="compact-sm" onClick={draft.keepMine}>
            {words.keepMine}
          </Button>
          <Button size="compact-sm" variant="default" onClick={draft.takeTheirs}>
            {words.takeTheirs}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
