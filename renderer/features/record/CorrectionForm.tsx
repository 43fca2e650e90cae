import { Button, Fieldset, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Correction, CorrectionEntry } from '#shared/domain/records.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { useDraft } from '../../api/use-draft.ts';
import { recordText, correctionText as text } from '../../text/record.ts';
import { DateField } from '../../ui/DateField.tsx';
import { type CorrectionFault, correctionFaults, EMPTY_ENTRY, storableCorrection } from './correction-form.ts';
import { Refusal } from './Refusal.tsx';
import { useAct } from './use-act.ts';

type Props = {
  /** One for the window: what was typed stays until it is stored, also when the screen is left. */
  name: string;
  begin: Correction;
  onSave: (correction: Correction) => Promise<unknown>;
  onClose: () => void;
};

/** What is wrong in the minutes and what it should say. */
export function CorrectionForm({ name, begin, onSave, onClose }: Props) {
  const draft = useDraft<Correction>(name, {
    stored: begin,
    save: async () => undefined,
    refresh: async () => begin,
    fault: () => text.draft,
  });
  const { value, set } = draft;
  const act = useAct();
  const [isAsked, setAsked] = useState(false);
  const faults = isAsked ? correctionFaults(value) : [];
  const faultOf = (at: CorrectionFault['at'], entry?: number) =>
    faults.some((fault) => fault.at === at && ('entry' in fault ? fault.entry : undefined) === entry)
      ? text.needs[at]
      : undefined;
  const save = async () => {
    setAsked(true);
    if (correctionFaults(value).length > 0) return;
    if (!(await act.run(() => onSave(storableCorrection(value))))) return;
    set(begin);
    onClose();
  };
  const setEntry = (index: number, entry: CorrectionEntry) =>
    set({ ...value, entries: value.entries.with(index, entry) });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack maw={760}>
        <Group align="flex-end">
          <DateField
            label={text.date}
            value={value.date}
            error={faultOf('date')}
            onChange={(date) => set({ ...value, date })}
          />
          <TextInput
            flex="1 1 20rem"
            label={text.reason}
            description={text.reasonHint}
            value={value.reason}
            error={faultOf('reason')}
            onChange={({ currentTarget }) => set({ ...value, reason: cleanLine(currentTarget.value) })}
          />
        </Group>
        {value.entries.map((entry, index) => (
          <Entry
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its words, which change while they are typed
            key={index}
            number={index + 1}
            entry={entry}
            placeFault={faultOf('place', index)}
            wordsFault={faultOf('words', index)}
            onChange={(changed) => setEntry(index, changed)}
            onRemove={
              value.entries.length > 1 ? () => set({ ...value, entries: value.entries.toSpliced(index, 1) }) : undefined
            }
          />
        ))}
        <Group>
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => set({ ...value, entries: [...value.entries, EMPTY_ENTRY] })}
          >
            {text.addEntry}
          </Button>
        </Group>
        <Refusal message={act.refusal} />
        <Group>
          <Button type="submit" loading={act.isBusy}>
            {text.save}
          </Button>
          <Button variant="default" onClick={onClose}>
            {recordText.back}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type EntryProps = {
  number: number;
  entry: CorrectionEntry;
  placeFault: string | undefined;
  wordsFault: string | undefined;
  onChange: (entry: CorrectionEntry) => void;
  onRemove: (() => void) | undefined;
};

function Entry({ number, entry, placeFault, wordsFault, onChange, onRemove }: EntryProps) {
  return (
    <Fieldset legend={text.entry(number)}>
      <Stack gap="sm">
        <TextInput
          label={text.place}
          description={text.placeHint}
          value={entry.place}
          error={placeFault}
          onChange={({ currentTarget }) => onChange({ ...entry, place: cleanLine(currentTarget.value) })}
        />
        {(['was', 'becomes'] as const).map((key) => (
          <Textarea
            key={key}
            label={text[key]}
            autosize
            minRows={1}
            value={entry[key]}
            error={wordsFault !== undefined}
            onChange={({ currentTarget }) =>
              onChange({ ...entry, [key]: currentTarget.value.split('\n').map(cleanLine).join('\n') })
            }
          />
        ))}
        {wordsFault && (
          <Text c="red" size="sm" role="alert">
            {wordsFault}
          </Text>
        )}
        {onRemove && (
          <Group>
            <Button
              size="compact-sm"
              variant="subtle"
              color="red"
              leftSection={<IconTrash size={16} aria-hidden />}
              aria-label={text.removeEntryOf(number)}
              onClick={onRemove}
            >
              {text.removeEntry}
            </Button>
          </Group>
        )}
      </Stack>
    </Fieldset>
  );
}
