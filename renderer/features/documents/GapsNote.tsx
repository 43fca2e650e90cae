import { Alert, Anchor, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Gap } from '#shared/domain/completeness.ts';
import { PART_NAMES } from '../../api/parts.ts';
import { gapText } from '../../text/check.ts';
import { documentsText } from '../../text/documents.ts';

/** What the document shows as a gap, each line a link to where it is filled. */
export function GapsNote({ id, gaps }: { id: number; gaps: readonly Gap[] }) {
  if (gaps.length === 0) return null;
  return (
    <Alert
      role="note"
      variant="default"
      title={documentsText.gaps.title}
      icon={<IconAlertTriangle aria-hidden color="var(--mantine-color-yellow-7)" />}
    >
      <List size="sm" spacing={4} mb="xs">
        {gaps.map((gap) => (
          <List.Item key={JSON.stringify(gap)}>
            <Anchor
              inherit
              c="var(--mantine-color-text)"
              underline="always"
              renderRoot={(props) => (
                <Link {...props} to="/mbledhjet/$id/$part" params={{ id: String(id), part: PART_NAMES[gap.part] }} />
              )}
            >
              {gapText(gap)}
            </Anchor>
          </List.Item>
        ))}
      </List>
      <Text size="sm">{documentsText.gaps.hint}</Text>
    </Alert>
  );
}
