import { Button, PasswordInput, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { SHORTEST_PASSWORD } from '#shared/domain/access.ts';
import { reasonsOf } from '../../api/errors.ts';
import { accessText as words } from '../../text/access.ts';

type Props = {
  act: string;
  onStore: (password: string) => Promise<void>;
  /** Fields of the same form, over the passwords. */
  children?: ReactNode;
  focus?: boolean;
};

/** A password typed twice, stored when both are the same. */
export function PasswordPair({ act, onStore, children, focus = true }: Props) {
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const [fault, setFault] = useState<{ field: 'password' | 'repeated'; text: string }>();
  const [isBusy, setBusy] = useState(false);
  const submit = async () => {
    if (password.length < SHORTEST_PASSWORD) return setFault({ field: 'password', text: words.passwordHint });
    if (password !== repeated) return setFault({ field: 'repeated', text: words.differs });
    setFault(undefined);
    setBusy(true);
    try {
      await onStore(password);
    } catch (error) {
      setFault({ field: 'password', text: reasonsOf(error).join(' ') });
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack>
        {children}
        <PasswordInput
          label={words.password}
          description={words.passwordHint}
          data-autofocus={focus || undefined}
          autoComplete="new-password"
          value={password}
          error={fault?.field === 'password' && fault.text}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        />
        <PasswordInput
          label={words.repeat}
          autoComplete="new-password"
          value={repeated}
          error={fault?.field === 'repeated' && fault.text}
          onChange={({ currentTarget }) => setRepeated(currentTarget.value)}
        />
        <Button type="submit" loading={isBusy}>
          {act}
        </Button>
      </Stack>
    </form>
  );
}
