import { SimpleGrid, TextInput } from '@mantine/core';
import { formatDate } from '#shared/albanian/dates.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { type MeetingFields, withFields } from '../../api/meeting-fields.ts';
import { PLACES } from '../../api/place.ts';
import { useFieldDraft } from '../../api/use-field-draft.ts';
import { apiText } from '../../text/api.ts';
import { callText } from '../../text/call.ts';
import { DateField } from '../../ui/DateField.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { Section } from '../../ui/Section.tsx';
import { TimeField } from '../../ui/TimeField.tsx';

const { notice: text, theirs } = callText;

type Form = { date: string; time: string; protocolNumber: string };

const noticeForm = {
  read: ({ notice }: MeetingFields): Form => ({
    date: notice?.date ?? '',
    time: notice?.time ?? '',
    protocolNumber: notice?.protocolNumber ?? '',
  }),
  write: (fields: MeetingFields, { date, time, protocolNumber }: Form): MeetingFields => {
    const number = protocolNumber.trim();
    const notice = { date, ...(time && { time }), ...(number && { protocolNumber: number }) };
    return withFields(fields, { notice: date === '' ? undefined : notice });
  },
  equal: (a: Form, b: Form) =>
    a.date === b.date && a.time === b.time && a.protocolNumber.trim() === b.protocolNumber.trim(),
  fault: ({ date, time, protocolNumber }: Form) =>
    date === '' && (time !== '' || protocolNumber.trim() !== '') ? text.needsDate : undefined,
};

/** What convened the members: one thing, stored whole. */
export function Notice({ id }: { id: number }) {
  const draft = useFieldDraft(id, 'notice', noticeForm);
  const change = (changed: Partial<Form>) => {
    draft.set({ ...draft.value, ...changed });
    void draft.flush();
  };
  const other = draft.theirs;
  return (
    <Section id={PLACES.call('njoftimi')} title={text.title} hint={text.hint}>
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <DateField label={text.date} value={draft.value.date} clearable onChange={(date) => change({ date })} />
        <TimeField label={text.time} value={draft.value.time} onChange={(time) => change({ time })} />
        <TextInput
          label={text.protocolNumber}
          value={draft.value.protocolNumber}
          onChange={(event) => draft.set({ ...draft.value, protocolNumber: cleanLine(event.currentTarget.value) })}
          onBlur={() => void draft.flush()}
        />
      </SimpleGrid>
      <DraftNote
        draft={draft}
        theirs={
          other &&
          (other.date === '' ? theirs.none : [formatDate(other.date), other.time, other.protocolNumber].join(' '))
        }
        words={apiText}
      />
    </Section>
  );
}
