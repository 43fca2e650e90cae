import { Alert, Button, Group, Text } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { StoredContent } from '#shared/domain/stored.ts';
import type { PartName } from '../api/parts.ts';
import { jointText as text } from '../text/joint.ts';

type Props = { joint: NonNullable<StoredContent['joint']>; part: PartName };

/** Over a part whose text is kept by the other committee's meeting: where it is written. */
export function FollowBanner({ joint, part }: Props) {
  return (
    <Alert role="note" variant="default" icon={<IconUsersGroup aria-hidden />} py="xs">
      <Group justify="space-between" gap="sm">
        <Text size="sm" flex="1 1 20rem">
          {text.writtenThere(joint.committee.name)}
        </Text>
        <Button
          size="compact-md"
          variant="light"
          renderRoot={(props) => <Link {...props} to="/mbledhjet/$id/$part" params={{ id: String(joint.id), part }} />}
        >
          {text.toText}
        </Button>
      </Group>
    </Alert>
  );
}
