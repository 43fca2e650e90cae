import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react';
import type { Check } from '#shared/domain/check.ts';
import { apiText } from '../text/api.ts';
import { CheckLink } from './CheckLink.tsx';

type Props = {
  id: number;
  checks: readonly Check[];
  className?: string;
  /** Where both kinds stand in one list; else its heading says which they are. */
  isMixed?: boolean;
  onGo?: () => void;
};

/** Lines of the check: a sign and a word say which of them block finalising. */
export function CheckList({ id, checks, className, isMixed = false, onGo }: Props) {
  return (
    <ul className={className}>
      {checks.map((check) => (
        <Group component="li" key={JSON.stringify(check)} gap="xs" wrap="nowrap" align="flex-start">
          {check.severity === 'blocks' ? (
            <IconCircleX size={18} aria-hidden color="var(--mantine-color-red-text)" style={SIGN} />
          ) : (
            <IconAlertTriangle size={18} aria-hidden color="var(--mantine-color-yellow-7)" style={SIGN} />
          )}
          <Text size="sm" span>
            <CheckLink id={id} check={check} inherit onGo={onGo} />
            {isMixed && check.severity === 'blocks' && ` (${apiText.blocks})`}
          </Text>
        </Group>
      ))}
    </ul>
  );
}

const SIGN = { flexShrink: 0, marginTop: 2 } as const;
