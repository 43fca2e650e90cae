import { Group, Paper, Text, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { memo } from 'react';
import { fineText } from '#shared/albanian/fine.ts';
import type { Check, Part } from '#shared/domain/check.ts';
import type { Fine } from '#shared/domain/fine.ts';
import { CheckList } from '../api/CheckList.tsx';
import { PART_NAMES } from '../api/parts.ts';
import { appText } from '../text/app.ts';
import classes from './MeetingScreen.module.css';

type Props = { id: number; checks: readonly Check[]; fine: readonly Fine[] };

const { check: text, parts } = appText;
const ORDER: readonly Part[] = ['call', 'agenda', 'attendance', 'minutes', 'outcome'];

/** Part by part what still blocks finalising and what only warns, each line a link to its place; and what is as it should be. */
export const CheckPanel = memo(function CheckPanel({ id, checks, fine }: Props) {
  const blocking = checks.filter(({ severity }) => severity === 'blocks').length;
  const isReady = blocking === 0;
  return (
    <Paper component="aside" withBorder px="md" py="xs" className={classes.panel ?? ''} aria-label={text.title}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Title order={2} size="h5">
          {text.title}
        </Title>
        {!isReady && (
          <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
            {text.left(blocking)}
          </Text>
        )}
      </Group>
      {isReady && (
        <Group gap="xs" wrap="nowrap">
          <IconCheck size={18} aria-hidden color="var(--mantine-color-green-text)" style={{ flexShrink: 0 }} />
          <Text size="sm">{checks.length === 0 ? text.fine : text.ready}</Text>
        </Group>
      )}
      {checks.length > 0 && (
        <div className={classes.checks}>
          {ORDER.map((part) => (
            <OfPart key={part} id={id} part={part} checks={checks.filter((one) => one.part === part)} />
          ))}
        </div>
      )}
      {fine.length > 0 && (
        <details className={classes.fine}>
          <summary>{text.inOrder(fine.length)}</summary>
          <ul>
            {fine.map((line) => (
              <li key={line.about}>
                <IconCheck size={16} aria-hidden color="var(--mantine-color-green-text)" /> {fineText(line)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Paper>
  );
});

/** What blocks stands first. */
function OfPart({ id, part, checks }: { id: number; part: Part; checks: readonly Check[] }) {
  if (checks.length === 0) return null;
  const sorted = checks.toSorted((a, b) => Number(b.severity === 'blocks') - Number(a.severity === 'blocks'));
  return (
    <div>
      <Text size="xs" fw={600} c="dimmed">
        {parts[PART_NAMES[part]]}
      </Text>
      <CheckList id={id} checks={sorted} className={classes.lines} isMixed />
    </div>
  );
}
