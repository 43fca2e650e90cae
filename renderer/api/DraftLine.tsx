import { Stack, Textarea, type TextareaProps, TextInput } from '@mantine/core';
import { cleanLine } from '#shared/domain/typed.ts';
import { apiText } from '../text/api.ts';
import { DraftNote } from '../ui/DraftNote.tsx';
import { useDraft } from './use-draft.ts';

type Props = Pick<
  TextareaProps,
  'label' | 'description' | 'inputWrapperOrder' | 'placeholder' | 'required' | 'aria-label' | 'disabled'
> & {
  /** One for the whole window: `item:12:title`. */
  name: string;
  /** The empty text where there is nothing. */
  stored: string;
  save: (value: string) => Promise<void>;
  refresh: () => Promise<string>;
  fault?: (value: string) => string | undefined;
  /** Grows over several lines; the record still holds one. */
  multiline?: boolean;
  autoFocus?: boolean;
  list?: string;
};

/** One line of the record that saves itself while it is typed. What a record cannot hold is cleaned as it is pasted. */
export function DraftLine({ name, stored, save, refresh, fault, multiline = false, ...input }: Props) {
  const trimmed = (value: string) => value.trim();
  const draft = useDraft(name, {
    stored,
    save: (value: string) => save(trimmed(value)),
    refresh,
    equal: (a, b) => trimmed(a) === trimmed(b),
    ...(fault && { fault: (value: string) => fault(trimmed(value)) }),
  });
  const field = {
    ...input,
    value: draft.value,
    error: draft.state === 'invalid',
    onBlur: () => void draft.flush(),
    onChange: (event: { currentTarget: { value: string } }) => draft.set(cleanLine(event.currentTarget.value)),
  };
  return (
    <Stack gap={4}>
      {multiline ? <Textarea {...field} autosize minRows={1} /> : <TextInput {...field} />}
      <DraftNote draft={draft} theirs={draft.theirs} words={apiText} />
    </Stack>
  );
}
