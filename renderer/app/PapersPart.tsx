import { Stack } from '@mantine/core';
import { DocumentsPart } from '../features/documents/DocumentsPart.tsx';
import { RecordHistory } from '../features/record/RecordHistory.tsx';
import { RecordPanel } from '../features/record/RecordPanel.tsx';

/** What a meeting gives: its official record, all its papers, and what became of the record. */
export function PapersPart({ id }: { id: number }) {
  return (
    <Stack gap="xl">
      <RecordPanel id={id} />
      <DocumentsPart id={id} />
      <RecordHistory id={id} />
    </Stack>
  );
}
