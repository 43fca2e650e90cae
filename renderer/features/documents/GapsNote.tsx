import { Button, Group, Paper, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { Check } from '#shared/domain/check.ts';
import { CheckList } from '../../api/CheckList.tsx';
import { documentsText } from '../../text/documents.ts';
import classes from './documents.module.css';

const text = documentsText.gaps;

/** That a draft still lacks something and, on demand, what: each line a link to where it is filled. */
export function GapsNote({ id, checks }: { id: number; checks: readonly Check[] }) {
  const [isOpen, setOpen] = useState(false);
  const content = useId();
  if (checks.length === 0) return null;
  return (
    <Paper withBorder role="note" px="md" py="xs">
      <Group gap="sm" justify="space-between">
        <Group gap="xs" wrap="nowrap">
          <IconAlertTriangle size={18} aria-hidden color="var(--mantine-color-yellow-7)" style={{ flexShrink: 0 }} />
          <Text size="sm">{text.title(checks.length)}</Text>
        </Group>
        <Button
          size="compact-sm"
          variant="default"
          aria-expanded={isOpen}
          aria-controls={content}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? text.hide : text.show}
        </Button>
      </Group>
      <div id={content} hidden={!isOpen}>
        <CheckList id={id} checks={checks} className={classes.gaps} />
        <Text size="sm" mt="xs">
          {text.hint}
        </Text>
      </div>
    </Paper>
  );
}
