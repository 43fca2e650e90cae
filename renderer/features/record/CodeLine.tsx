import { Button, Group, Text } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { showDone, useAttempt } from '../../api/command.tsx';
import { recordText as text } from '../../text/record.ts';
import classes from './record.module.css';

/** The code by which paper is held against the record, to be read out or copied. */
export function CodeLine({ code, isLarge = false }: { code: string; isLarge?: boolean }) {
  const attempt = useAttempt();
  const copy = () =>
    attempt(async () => {
      await navigator.clipboard.writeText(code);
      showDone(text.codeCopied);
    });
  return (
    <Group gap="sm">
      <Text size="sm">{text.code}:</Text>
      <Text span className={classes.code} data-large={isLarge || undefined}>
        {code}
      </Text>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconCopy size={16} aria-hidden />}
        onClick={() => void copy()}
      >
        {text.copyCode}
      </Button>
    </Group>
  );
}
