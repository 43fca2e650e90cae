import { Modal, Stack, Text } from '@mantine/core';
import { Running } from '../features/safety/Running.tsx';
import { useSafety } from '../features/safety/use-safety.ts';
import { safetyText } from '../text/safety.ts';

/** While the program ends it may still make a copy: how far it is, and the way to end without it. */
export function ClosingCopy() {
  const { running } = useSafety();
  if (running === null) return null;
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} title={safetyText.closing.title}>
      <Stack>
        <Text size="sm">{safetyText.closing.hint}</Text>
        <Running running={running} />
      </Stack>
    </Modal>
  );
}
