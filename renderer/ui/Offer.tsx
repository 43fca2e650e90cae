import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

type Props = { action: string; onTake: () => void; children: ReactNode };

/** What is not as it should be, and the one step that puts it right. */
export function Offer({ action, onTake, children }: Props) {
  return (
    <Alert color="yellow" icon={<IconAlertTriangle size={20} aria-hidden />}>
      <Stack gap="xs">
        {children}
        <Group>
          <Button variant="default" onClick={onTake}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
