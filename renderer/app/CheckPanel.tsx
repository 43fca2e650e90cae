import { Group, Paper, Text, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { memo } from 'react';
import type { Check } from '#shared/domain/check.ts';
import { CheckList } from '../api/CheckList.tsx';
import { appText } from '../text/app.ts';
import classes from './MeetingScreen.module.css';

/** What still blocks finalising and what only warns, each line a link to its place. */
export const CheckPanel = memo(function CheckPanel({ id, checks }: { id: number; checks: readonly Check[] }) {
  const { check } = appText;
  const blocking = checks.filter(({ severity }) => severity === 'blocks');
  const warnings = checks.filter(({ severity }) => severity === 'warns');
  const isReady = blocking.length === 0;
  return (
    <Paper component="aside" withBorder px="md" py="xs" className={classes.panel ?? ''} aria-label={check.title}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Title order={2} size="h5">
          {check.title}
        </Title>
        {!isReady && (
          <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
            {check.left(blocking.length)}
          </Text>
        )}
      </Group>
      {isReady && (
        <Group gap="xs" wrap="nowrap">
          <IconCheck size={18} aria-hidden color="var(--mantine-color-green-text)" style={{ flexShrink: 0 }} />
          <Text size="sm">{warnings.length === 0 ? check.fine : check.ready}</Text>
        </Group>
      )}
      {checks.length > 0 && (
        <CheckList id={id} checks={[...blocking, ...warnings]} className={classes.checks} isMixed />
      )}
    </Paper>
  );
});
