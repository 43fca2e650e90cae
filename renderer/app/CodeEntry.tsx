import { Button, Center, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { CodeRefused } from '../api/browser-connection.ts';
import { appText } from '../text/app.ts';

const words = appText.code;

/** Where no browser could be opened by the program itself: the clerk types the code that it shows. */
export function CodeEntry({ enter }: { enter: (code: string) => Promise<void> }) {
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<keyof typeof words.faults>();
  return (
    <Center component="main" mih="100vh" p="md">
      <Paper withBorder p="xl" maw={420}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setFault(undefined);
            void enter(code.replaceAll(/\s/gu, '')).catch((error: unknown) =>
              setFault(error instanceof CodeRefused ? error.fault : 'gone'),
            );
          }}
        >
          <Stack>
            <Title order={1} size="h3">
              {words.title}
            </Title>
            <Text>{words.hint}</Text>
            <TextInput
              label={words.label}
              inputMode="numeric"
              autoComplete="one-time-code"
              autoFocus
              value={code}
              error={fault && words.faults[fault]}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
            <Button type="submit">{words.enter}</Button>
          </Stack>
        </form>
      </Paper>
    </Center>
  );
}
