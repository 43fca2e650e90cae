import {
  Anchor,
  Button,
  Center,
  Paper,
  PasswordInput,
  Select,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { useState } from 'react';
import type { Client } from '#shared/contract/index.ts';
import { reasonsOf } from '../../api/errors.ts';
import { accessText } from '../../text/access.ts';

const words = accessText.enter;

type Props = {
  client: Client;
  names: readonly string[];
  /** Who was there before; what they were writing is kept. */
  last?: string | undefined;
  onEntered: () => void;
};

/** The door: a name, a password, and the way in for who has forgotten it. */
export function EnterForm({ client, names, last, onEntered }: Props) {
  const [name, setName] = useState(last ?? (names.length === 1 ? names[0] : undefined) ?? '');
  const [isReset, setReset] = useState(false);
  const [password, setPassword] = useState('');
  const [key, setKey] = useState('');
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    setFault(undefined);
    try {
      if (isReset) await client.access.reset({ key, name, password });
      else await client.access.enter({ name, password });
      onEntered();
    } catch (error) {
      setFault(reasonsOf(error).join(' '));
      setPassword('');
    } finally {
      setBusy(false);
    }
  };
  return (
    <Center component="main" mih="100vh" p="md">
      <Paper withBorder p="xl" w={420}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <Stack>
            <Title order={1} size="h3">
              {last === undefined ? words.title : words.locked}
            </Title>
            <Text>{isReset ? words.forgottenHint : last === undefined ? words.hint : words.kept}</Text>
            {names.length > 0 && !isReset ? (
              <Select
                label={accessText.name}
                data={[...names]}
                value={name === '' ? null : name}
                allowDeselect={false}
                // The door is over everything, also over what is hung at the end of the page.
                comboboxProps={{ withinPortal: false }}
                data-autofocus={name === '' || undefined}
                onChange={(value) => setName(value ?? '')}
              />
            ) : (
              <TextInput
                label={accessText.name}
                value={name}
                onChange={({ currentTarget }) => setName(currentTarget.value)}
              />
            )}
            {isReset && (
              <Textarea
                label={words.key}
                autosize
                minRows={2}
                value={key}
                autoComplete="off"
                spellCheck={false}
                onChange={({ currentTarget }) => setKey(currentTarget.value)}
              />
            )}
            <PasswordInput
              label={isReset ? accessText.newPassword : accessText.password}
              description={isReset ? accessText.passwordHint : undefined}
              value={password}
              error={fault}
              autoFocus
              autoComplete="off"
              onChange={({ currentTarget }) => setPassword(currentTarget.value)}
            />
            <Button type="submit" loading={isBusy}>
              {isReset ? words.reset : words.act}
            </Button>
            <Anchor
              component="button"
              type="button"
              size="sm"
              onClick={() => {
                setReset(!isReset);
                setFault(undefined);
              }}
            >
              {isReset ? words.back : words.forgotten}
            </Anchor>
          </Stack>
        </form>
      </Paper>
    </Center>
  );
}
