import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { isRecorded } from '#shared/domain/checks.ts';
import type { MinutesApproval } from '#shared/domain/records.ts';
import { useMeeting } from '../../api/meeting.ts';
import { recordText as text } from '../../text/record.ts';
import { Section } from '../../ui/Section.tsx';
import { CodeLine } from './CodeLine.tsx';
import { CorrectedBy } from './CorrectedBy.tsx';
import { Path } from './Path.tsx';
import { Protocol } from './Protocol.tsx';
import { useRecordFile } from './use-record.ts';

/** The official record of a meeting: closed, printed, signed, scanned and archived, step by step. */
export function RecordPanel({ id }: { id: number }) {
  const record = useMeeting(id);
  const file = useRecordFile(id);
  const [newest] = file.versions;
  const isDraft = file.minutesState === 'draft';
  const approval = file.approvedBy && <ApprovedBy approval={file.approvedBy} />;
  return (
    <Section title={text.title}>
      {isDraft && <Drafted id={id} />}
      {isDraft && approval}
      {newest && !isDraft && (
        <>
          <Group justify="space-between" align="flex-start">
            <Stack gap="xs">
              <Text fw={600}>{text.heading(newest.number, newest.version)}</Text>
              <CodeLine code={newest.code} />
              {approval}
              <CorrectedBy id={id} />
            </Stack>
            <Protocol id={id} isArchived={file.minutesState === 'archived'} />
          </Group>
          <Path record={newest} meeting={record} />
        </>
      )}
    </Section>
  );
}

/** Before it is finalised, or after it was reopened. */
function Drafted({ id }: { id: number }) {
  const record = useMeeting(id);
  const [newest] = useRecordFile(id).versions;
  return (
    <Stack gap="sm" align="flex-start">
      {newest?.reopened ? (
        <>
          <Text>{text.reopened(newest.version, newest.reopened)}</Text>
          <Text size="sm">{text.reopenedHint}</Text>
        </>
      ) : (
        <Text>{isRecorded(record) ? text.draft : text.notHeld}</Text>
      )}
    </Stack>
  );
}

function ApprovedBy({ approval: { meeting, date, number, outcome } }: { approval: MinutesApproval }) {
  return (
    <Group gap="sm">
      <Text>{text.approvedBy(date, number, outcome)}</Text>
      <Button
        size="compact-sm"
        variant="light"
        renderRoot={(props) => (
          <Link {...props} to="/mbledhjet/$id/$part" params={{ id: String(meeting), part: 'procesverbali' }} />
        )}
      >
        {text.openMeeting}
      </Button>
    </Group>
  );
}
