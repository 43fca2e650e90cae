import { Stack } from '@mantine/core';
import { useDraft } from '../../api/use-draft.ts';
import { apiText } from '../../text/api.ts';
import { documentsText } from '../../text/documents.ts';
import { DateField } from '../../ui/DateField.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import type { PaperSettings } from './use-paper-settings.ts';

const text = documentsText.settings;

/** The day that stands on a paper whose day the clerk chooses. */
export function PaperDate({ name, settings }: { name: string; settings: PaperSettings }) {
  const draft = useDraft(`${name}:date`, {
    stored: settings.date,
    save: (date) => settings.save({ date }),
    refresh: async () => (await settings.refresh()).date,
    fault: (date) => (date === '' ? text.noDate : undefined),
  });
  return (
    <Stack gap={4} w={220}>
      <DateField
        label={text.date}
        value={draft.value}
        onChange={(date) => {
          draft.set(date);
          void draft.flush();
        }}
      />
      <DraftNote draft={draft} theirs={draft.theirs || text.none} words={apiText} />
    </Stack>
  );
}
