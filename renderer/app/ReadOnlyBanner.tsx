import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import { CorrectedBy } from '../features/record/CorrectedBy.tsx';
import { meetingText as text } from '../text/meeting.ts';

const ReopenDialog = lazy(async () => ({
  default: (await import('../features/record/ReopenDialog.tsx')).ReopenDialog,
}));

/** Over a part of a finalised record: why nothing can be written in it, and the way to change that. */
export function ReadOnlyBanner({ record: { id, minutesState } }: { record: MeetingRecord }) {
  const [isReopening, setReopening] = useState(false);
  if (minutesState === 'draft') return null;
  return (
    <Alert role="note" variant="default" icon={<IconLock aria-hidden />} py="xs">
      <Group justify="space-between" gap="sm">
        <Stack gap={6} flex="1 1 20rem">
          <Text size="sm">{text.readOnly[minutesState]}</Text>
          <CorrectedBy id={id} />
        </Stack>
        <Group gap="xs">
          {minutesState === 'finalised' && (
            <Button size="compact-md" variant="default" onClick={() => setReopening(true)}>
              {text.reopen}
            </Button>
          )}
          <Button
            size="compact-md"
            variant="light"
            renderRoot={(props) => (
              <Link {...props} to="/mbledhjet/$id/$part" params={{ id: String(id), part: 'dokumentet' }} />
            )}
          >
            {text.toRecord}
          </Button>
        </Group>
      </Group>
      {isReopening && (
        <Suspense>
          <ReopenDialog id={id} onClose={() => setReopening(false)} />
        </Suspense>
      )}
    </Alert>
  );
}
