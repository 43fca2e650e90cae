import { Checkbox, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { formatDate } from '#shared/albanian/dates.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { useMeeting } from '../../api/meeting.ts';
import type { MeetingFields } from '../../api/meeting-fields.ts';
import { withEnd } from '../../api/meeting-times.ts';
import { PLACES } from '../../api/place.ts';
import { useFieldDraft } from '../../api/use-field-draft.ts';
import { apiText } from '../../text/api.ts';
import { callText } from '../../text/call.ts';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { Section } from '../../ui/Section.tsx';
import { HourField } from './fields.tsx';

const { closing: text, theirs } = callText;

const end = { read: (fields: MeetingFields) => fields.end ?? '', write: withEnd };

type Form = { early: boolean; reason: string };

const closingForm = {
  read: ({ closing }: MeetingFields): Form => ({ early: closing.early, reason: closing.reason ?? '' }),
  write: (fields: MeetingFields, { early, reason }: Form): MeetingFields => {
    const why = reason.trim();
    return { ...fields, closing: { early, ...(why && { reason: why }) } };
  },
  equal: (a: Form, b: Form) => a.early === b.early && a.reason.trim() === b.reason.trim(),
  fault: ({ early, reason }: Form) => (early && reason.trim() === '' ? text.needsReason : undefined),
};

/** When it ended, and whether before everything was done. */
export function Closing({ id }: { id: number }) {
  const { start, endDate } = useMeeting(id).content.meeting;
  const draft = useFieldDraft(id, 'closing', closingForm);
  const { early, reason } = draft.value;
  return (
    <Section id={PLACES.call('mbyllja')} title={text.title}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <HourField
          id={id}
          part="end"
          label={text.end}
          description={endDate === undefined ? undefined : text.passesMidnight(formatDate(endDate))}
          base={start}
          {...end}
        />
      </SimpleGrid>
      <Stack gap={4}>
        <Checkbox
          label={text.early}
          checked={early}
          onChange={(event) => {
            draft.set(event.currentTarget.checked ? { early: true, reason } : { early: false, reason: '' });
            void draft.flush();
          }}
        />
        {(early || reason !== '') && (
          <TextInput
            label={text.reason}
            value={reason}
            onChange={(event) => draft.set({ early, reason: cleanLine(event.currentTarget.value) })}
            onBlur={() => void draft.flush()}
          />
        )}
        <DraftNote
          draft={draft}
          theirs={draft.theirs && (draft.theirs.reason || theirs[draft.theirs.early ? 'yes' : 'no'])}
          words={apiText}
        />
      </Stack>
    </Section>
  );
}
