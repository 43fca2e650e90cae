import { Anchor, Group, Paper, Text, Title } from '@mantine/core';
import { IconAlertCircle, IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { Gap } from '#shared/domain/completeness.ts';
import { PART_NAMES } from '../api/parts.ts';
import { appText } from '../text/app.ts';
import { gapText } from '../text/check.ts';
import classes from './MeetingScreen.module.css';

/** What is still missing, each line a link to its place. */
export const CheckPanel = memo(function CheckPanel({ id, gaps }: { id: number; gaps: readonly Gap[] }) {
  const { check } = appText;
  return (
    <Paper component="aside" withBorder px="md" py="xs" className={classes.panel ?? ''} aria-label={check.title}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Title order={2} size="h5">
          {check.title}
        </Title>
        {gaps.length > 0 && (
          <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
            {check.left(gaps.length)}
          </Text>
        )}
      </Group>
      {gaps.length === 0 ? (
        <Group gap="xs" wrap="nowrap">
          <IconCheck size={18} aria-hidden color="var(--mantine-color-green-text)" />
          <Text size="sm">{check.fine}</Text>
        </Group>
      ) : (
        <div className={classes.gaps}>
          {gaps.map((gap) => (
            <Group key={JSON.stringify(gap)} gap="xs" wrap="nowrap" align="flex-start">
              <IconAlertCircle
                size={18}
                aria-hidden
                color="var(--mantine-color-yellow-7)"
                style={{ flexShrink: 0, marginTop: 2 }}
              />
              <Anchor
                size="sm"
                renderRoot={(props) => (
                  <Link {...props} to="/mbledhjet/$id/$part" params={{ id: String(id), part: PART_NAMES[gap.part] }} />
                )}
              >
                {gapText(gap)}
              </Anchor>
            </Group>
          ))}
        </div>
      )}
    </Paper>
  );
});
