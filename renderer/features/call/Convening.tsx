import { SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { weekday } from '#shared/albanian/dates.ts';
import type { MeetingKind } from '#shared/domain/record.ts';
import { isEmptyText, plainText, type Text as RecordText } from '#shared/domain/text.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { useMeeting } from '../../api/meeting.ts';
import { type MeetingFields, withFields } from '../../api/meeting-fields.ts';
import { withDate, withStart } from '../../api/meeting-times.ts';
import { useFieldDraft } from '../../api/use-field-draft.ts';
import { apiText } from '../../text/api.ts';
import { callText } from '../../text/call.ts';
import { meetingsText } from '../../text/meetings.ts';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { Section } from '../../ui/Section.tsx';
import classes from './Call.module.css';
import { ChoiceField, DayField, HourField, LineField } from './fields.tsx';

const { convening: text, needed } = callText;

const kind = {
  read: (fields: MeetingFields) => fields.kind,
  write: (fields: MeetingFields, value: MeetingKind) => ({ ...fields, kind: value }),
};
const call = {
  read: (fields: MeetingFields) => (fields.call === 1 ? '1' : '2'),
  write: (fields: MeetingFields, value: '1' | '2'): MeetingFields => ({ ...fields, call: value === '1' ? 1 : 2 }),
};
const date = {
  read: (fields: MeetingFields) => fields.date,
  write: withDate,
  fault: (value: string) => (value === '' ? needed.date : undefined),
};
const start = {
  read: (fields: MeetingFields) => fields.start,
  write: withStart,
  fault: (value: string) => (value === '' ? needed.start : undefined),
};
const place = {
  read: (fields: MeetingFields) => fields.place,
  write: (fields: MeetingFields, value: string) => ({ ...fields, place: value }),
  fault: (value: string) => (value === '' ? needed.place : undefined),
};

/** Which meeting it is, when and where. */
export function Convening({ id }: { id: number }) {
  const { meeting } = useMeeting(id).content;
  return (
    <Section title={text.title}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <ChoiceField id={id} part="kind" label={text.kind} options={meetingsText.kinds} {...kind} />
        <ChoiceField id={id} part="call" label={text.call} options={text.calls} {...call} />
        <DayField id={id} part="date" label={text.date} description={weekday(meeting.date)} {...date} />
        <HourField id={id} part="start" label={text.start} description={'\u00A0'} {...start} />
      </SimpleGrid>
      <LineField id={id} part="place" label={text.place} description={text.placeReads(meeting.place)} {...place} />
      <Purpose id={id} />
    </Section>
  );
}

const purpose = {
  read: (fields: MeetingFields): RecordText => fields.purpose ?? '',
  write: (fields: MeetingFields, value: RecordText): MeetingFields =>
    withFields(fields, { purpose: isEmptyText(value) ? undefined : value }),
};

/** Plain text; one that came with bold or lists is shown and left as it is. */
function Purpose({ id }: { id: number }) {
  const draft = useFieldDraft(id, 'purpose', purpose);
  const { value } = draft;
  if (typeof value !== 'string') {
    return (
      <Stack gap={4}>
        <Text fw={500}>{text.purpose}</Text>
        <Text className={classes.lines}>{plainText(value)}</Text>
        <Text size="sm">{text.richPurpose}</Text>
      </Stack>
    );
  }
  return (
    <Stack gap={4}>
      <Textarea
        label={text.purpose}
        description={text.purposeHint}
        autosize
        minRows={2}
        value={value}
        onChange={(event) => draft.set(cleanLines(event.currentTarget.value))}
        onBlur={() => void draft.flush()}
      />
      <DraftNote draft={draft} theirs={draft.theirs && plainText(draft.theirs)} words={apiText} />
    </Stack>
  );
}

const cleanLines = (typed: string) =>
  typed
    .split(/\r\n?|\n/u)
    .map(cleanLine)
    .join('\n');
