import { Stack } from '@mantine/core';
import { useMeeting } from '../../api/meeting.ts';
import { Corrections } from './Corrections.tsx';
import { Handed } from './Handed.tsx';
import { useRecordFile } from './use-record.ts';
import { Versions } from './Versions.tsx';

/** What a record leaves behind: its corrections, who has a copy of it, its earlier versions. */
export function RecordHistory({ id }: { id: number }) {
  const record = useMeeting(id);
  const { minutesState, versions, corrections } = useRecordFile(id);
  const [newest] = versions;
  if (!newest) return null;
  const isDraft = minutesState === 'draft';
  return (
    <Stack gap="xl">
      {(minutesState === 'signed' || minutesState === 'archived') && (
        <Corrections meeting={record} corrections={corrections} />
      )}
      {!isDraft && <Handed meeting={id} record={newest} />}
      {(isDraft || versions.length > 1) && <Versions id={id} versions={versions} />}
    </Stack>
  );
}
