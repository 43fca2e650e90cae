import { Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

type Props = {
  title: string;
  hint?: string;
  actions?: ReactNode;
  /** By which a link finds it. */
  id?: string;
  children: ReactNode;
};

/** A named part of a screen. */
export function Section({ title, hint, actions, id, children }: Props) {
  const heading = useId();
  return (
    <Stack component="section" gap="sm" id={id} aria-labelledby={heading}>
      <Group justify="space-between" align="center">
        <Title order={2} size="h4" id={heading}>
          {title}
        </Title>
        {actions}
      </Group>
      {hint && <Text size="sm">{hint}</Text>}
      {children}
    </Stack>
  );
}
