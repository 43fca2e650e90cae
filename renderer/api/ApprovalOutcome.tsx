import { Anchor, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { StoredItem } from '#shared/domain/stored.ts';
import { approvalText as text } from '../text/approval.ts';
import { ReadableFields } from '../ui/read-only.tsx';
import { type Segment, Segments } from '../ui/Segments.tsx';
import { useAttempt } from './command.tsx';
import { useMeetingCommands } from './meeting.ts';

type Props = { meeting: number; item: StoredItem; number: number };

const OUTCOMES: readonly Segment<keyof typeof text.outcomes>[] = [
  { value: 'unchanged', label: text.outcomes.unchanged, tone: 'green' },
  { value: 'changed', label: text.outcomes.changed, tone: 'amber' },
  { value: 'open', label: text.outcomes.open, tone: 'grey' },
];

/** Of an item that approves earlier minutes: which ones, and how that ended. */
export function ApprovalOutcome({ meeting, item: { id, approves }, number }: Props) {
  const { run } = useMeetingCommands(meeting);
  const attempt = useAttempt();
  if (!approves) return null;
  const set = (value: string) =>
    void attempt(() =>
      run(async (client, record) => {
        const row = record.content.meeting.agenda.find((item) => item.id === id);
        const outcome = value === 'unchanged' || value === 'changed' ? value : null;
        if (row) await client.agenda.setApproval({ id, revision: row.revision, outcome });
      }),
    );
  return (
    <Group gap="sm">
      <Text size="sm">{text.of(approves.date, approves.number)}</Text>
      <Anchor
        size="sm"
        renderRoot={(props) => (
          <Link {...props} to="/mbledhjet/$id/$part" params={{ id: String(approves.meeting), part: 'procesverbali' }} />
        )}
      >
        {text.open}
      </Anchor>
      <ReadableFields>
        <Segments
          label={text.outcomeOf(number)}
          segments={OUTCOMES}
          value={approves.outcome ?? 'open'}
          onChange={set}
        />
      </ReadableFields>
    </Group>
  );
}
