import { Button, Code, Group, Modal, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { IconCheck, IconKey, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { showDone, useAttempt } from '../../api/command.tsx';
import { reasonsOf } from '../../api/errors.ts';
import { useProgram } from '../../api/program.tsx';
import { safetyText } from '../../text/safety.ts';

const words = safetyText.recovery;

type Fresh = { key: string; page: string };

/** A key on paper that opens the copies on any machine: made here, printed here, and typed back from the paper here. */
export function RecoveryKey({ hasRecovery }: { hasRecovery: boolean }) {
  const { client } = useProgram();
  const attempt = useAttempt();
  const [fresh, setFresh] = useState<Fresh>();
  return (
    <Stack gap="sm" align="flex-start">
      <Group gap="xs">
        {hasRecovery && <IconCheck size={18} aria-hidden color="var(--mantine-color-green-text)" />}
        <Text>{hasRecovery ? words.has : words.hasNot}</Text>
      </Group>
      <Button
        variant={hasRecovery ? 'default' : 'filled'}
        leftSection={<IconKey size={18} aria-hidden />}
        onClick={() => void attempt(async () => setFresh(await client.safety.newRecovery()))}
      >
        {hasRecovery ? words.again : words.make}
      </Button>
      {hasRecovery && <Text size="sm">{words.againHint}</Text>}
      {fresh && <KeyDialog fresh={fresh} onClose={() => setFresh(undefined)} />}
    </Stack>
  );
}

const groupsOf = (key: string) => key.replace(/^AGE-SECRET-KEY-1/u, '').match(/.{1,4}/gu) ?? [];

function KeyDialog({ fresh, onClose }: { fresh: Fresh; onClose: () => void }) {
  const { client, host } = useProgram();
  const attempt = useAttempt();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const confirm = async () => {
    setFault(undefined);
    try {
      await client.safety.confirmRecovery({ typed });
    } catch (error) {
      setFault(reasonsOf(error).join(' '));
      return;
    }
    onClose();
    showDone(words.done);
  };
  return (
    <Modal opened onClose={onClose} title={words.dialog} size="lg" closeOnClickOutside={false}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <Stack>
          <Text>{words.step1}</Text>
          <SimpleGrid cols={5} spacing="xs" aria-label={words.dialog}>
            {groupsOf(fresh.key).map((group, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be alike, and none ever moves
              <Code key={index} ta="center" fz="lg" p="xs">
                {group}
              </Code>
            ))}
          </SimpleGrid>
          <Group>
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} aria-hidden />}
              onClick={() => void attempt(() => host.print({ html: fresh.page, name: words.title, copies: 1 }))}
            >
              {words.print}
            </Button>
          </Group>
          <Text>{words.step2}</Text>
          <Textarea
            label={words.typed}
            autosize
            minRows={2}
            value={typed}
            error={fault}
            autoComplete="off"
            spellCheck={false}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <Group>
            <Button type="submit">{words.confirm}</Button>
            <Button variant="default" onClick={onClose}>
              {words.close}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
