/** The kinds of fields of which the screen is made; each saves its part of the meeting's own row by itself. */
import { Select, Stack } from '@mantine/core';
import { DraftLine } from '../../api/DraftLine.tsx';
import type { MeetingFields } from '../../api/meeting-fields.ts';
import { useFieldDraft, useFieldOptions } from '../../api/use-field-draft.ts';
import { apiText } from '../../text/api.ts';
import { callText as text } from '../../text/call.ts';
import { DateField } from '../../ui/DateField.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { TimeField } from '../../ui/TimeField.tsx';

type Props<T> = {
  id: number;
  /** Which part of the row it is: one for each field. */
  part: string;
  label: string;
  read: (fields: MeetingFields) => T;
  write: (fields: MeetingFields, value: T) => MeetingFields;
  description?: string;
  /** Where the description stands, for fields beside each other. */
  inputWrapperOrder?: ('label' | 'input' | 'description' | 'error')[];
  fault?: (value: T) => string | undefined;
};

export function LineField({ id, part, read, write, fault, ...input }: Props<string>) {
  const { name, stored, save, refresh } = useFieldOptions(id, part, { read, write });
  return <DraftLine {...input} name={name} stored={stored} save={save} refresh={refresh} fault={fault} />;
}

export function DayField({ id, part, read, write, fault, ...input }: Props<string>) {
  const draft = useFieldDraft(id, part, { read, write, fault });
  return (
    <Stack gap={4}>
      <DateField
        {...input}
        value={draft.value}
        onChange={(date) => {
          draft.set(date);
          void draft.flush();
        }}
      />
      <DraftNote draft={draft} theirs={draft.theirs || text.theirs.none} words={apiText} />
    </Stack>
  );
}

export function HourField({ id, part, read, write, fault, base, ...input }: Props<string> & { base?: string }) {
  const draft = useFieldDraft(id, part, { read, write, fault });
  return (
    <Stack gap={4}>
      <TimeField
        {...input}
        base={base}
        value={draft.value}
        onChange={(time) => {
          draft.set(time);
          void draft.flush();
        }}
      />
      <DraftNote draft={draft} theirs={draft.theirs || text.theirs.none} words={apiText} />
    </Stack>
  );
}

/** One of a few. */
export function ChoiceField<T extends string>({
  id,
  part,
  read,
  write,
  options,
  ...input
}: Props<T> & { options: Record<T, string> }) {
  const draft = useFieldDraft<T>(id, part, { read, write });
  const data = (Object.entries(options) as [T, string][]).map(([value, label]) => ({ value, label }));
  return (
    <Stack gap={4}>
      <Select
        {...input}
        data={data}
        value={draft.value}
        allowDeselect={false}
        onChange={(value) => {
          draft.set((value ?? draft.value) as T);
          void draft.flush();
        }}
      />
      <DraftNote draft={draft} theirs={draft.theirs && options[draft.theirs]} words={apiText} />
    </Stack>
  );
}
