import { Button, Group, Modal, PasswordInput, Text } from '@mantine/core';
import { useState } from 'react';
import { showDone } from '../../api/command.tsx';
import { useProgram } from '../../api/program.tsx';
import { accessText as words } from '../../text/access.ts';
import { PasswordPair } from './PasswordPair.tsx';

export function OwnPassword({ name }: { name: string }) {
  const { client } = useProgram();
  const [isOpen, setOpen] = useState(false);
  const [old, setOld] = useState('');
  return (
    <Group>
      <Text>
        {words.own} ({name})
      </Text>
      <Button size="xs" variant="default" onClick={() => setOpen(true)}>
        {words.change}
      </Button>
      {isOpen && (
        <Modal opened onClose={() => setOpen(false)} title={words.own}>
          <PasswordPair
            act={words.change}
            focus={false}
            onStore={async (password) => {
              await client.access.changeOwn({ old, password });
              setOpen(false);
              setOld('');
              showDone(words.stored);
            }}
          >
            <PasswordInput
              label={words.old}
              data-autofocus
              autoComplete="off"
              value={old}
              onChange={({ currentTarget }) => setOld(currentTarget.value)}
            />
          </PasswordPair>
        </Modal>
      )}
    </Group>
  );
}
