import { Button, Group, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconPrinter } from '@tabler/icons-react';
import { recordText, finaliseText as text } from '../../text/record.ts';
import { CodeLine } from './CodeLine.tsx';
import { PapersLink } from './PapersLink.tsx';

export type FinalisedNow = { meeting: number; number: number; version: number; code: string };

/** What the minutes have become, and the next step. */
export function JustFinalised({ done, onClose }: { done: FinalisedNow; onClose: () => void }) {
  const { meeting, number, version, code } = done;
  return (
    <Stack gap="md">
      <Group gap="xs">
        <IconCircleCheck aria-hidden color="var(--mantine-color-green-text)" />
        <Text fw={600} role="status">
          {text.doneLine(number, version)}
        </Text>
      </Group>
      <CodeLine code={code} isLarge />
      <Text size="sm">{text.codeHint}</Text>
      <Group>
        <Button
          data-autofocus
          leftSection={<IconPrinter size={18} aria-hidden />}
          renderRoot={(props) => <PapersLink {...props} id={meeting} paper="minutes" onGo={onClose} />}
        >
          {text.print}
        </Button>
        <Button variant="default" onClick={onClose}>
          {recordText.close}
        </Button>
      </Group>
    </Stack>
  );
}
