import { Button, Collapse, Stack, Text } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import type { Connection } from '../api/connect.ts';
import { ProgramProvider } from '../api/program.tsx';
import { RestoreSection } from '../features/safety/RestoreSection.tsx';
import { safetyText } from '../text/safety.ts';

/** Where the register does not open, a copy can be put in its place from here; what is there is kept. */
export function RestoreHere({ connection: { client, host } }: { connection: Connection }) {
  const [queries] = useState(() => new QueryClient());
  const [isOpen, setOpen] = useState(false);
  const { restore } = safetyText;
  return (
    <QueryClientProvider client={queries}>
      <ProgramProvider client={client} host={host} queries={queries}>
        <Notifications position="bottom-right" />
        <Stack gap="sm" align="flex-start">
          <Button variant="default" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {restore.fromCopy}
          </Button>
          <Collapse expanded={isOpen}>
            <Stack gap="sm">
              <Text size="sm">{restore.hint}</Text>
              {isOpen && <RestoreSection />}
            </Stack>
          </Collapse>
        </Stack>
      </ProgramProvider>
    </QueryClientProvider>
  );
}
