import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Role } from '#shared/domain/access.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { accessText as words } from '../../text/access.ts';
import { PasswordPair } from './PasswordPair.tsx';

type Given = { name: string; role: Role; password: string };

export function NewUser({
  act,
  withRole = false,
  onStore,
}: {
  act: string;
  withRole?: boolean;
  onStore: (given: Given) => Promise<void>;
}) {
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('clerk');
  return (
    <PasswordPair act={act} focus={false} onStore={(password) => onStore({ name: name.trim(), role, password })}>
      <TextInput
        label={words.name}
        data-autofocus
        required
        value={name}
        onChange={({ currentTarget }) => setName(cleanLine(currentTarget.value))}
      />
      {withRole && (
        <Select
          label={words.role}
          description={words.rolesWhat[role]}
          data={Object.entries(words.roles).map(([value, label]) => ({ value, label }))}
          value={role}
          allowDeselect={false}
          onChange={(value) => value && setRole(value as Role)}
        />
      )}
    </PasswordPair>
  );
}
