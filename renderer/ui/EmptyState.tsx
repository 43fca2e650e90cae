import { Center, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = { title: string; hint: string; action?: ReactNode };

/** Where nothing is yet: what belongs here and the first step. */
export function EmptyState({ title, hint, action }: Props) {
  return (
    <Center py={64}>
      <Stack align="center" gap="sm" maw={480}>
        <Title order={2} size="h4" ta="center">
          {title}
        </Title>
        <Text c="dimmed" ta="center">
          {hint}
        </Text>
        {action}
      </Stack>
    </Center>
  );
}
