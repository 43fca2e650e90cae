import { Button, Group, Stack, Table, TextInput, VisuallyHidden } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { PROPOSED_PHRASES } from '#shared/albanian/phrases.ts';
import { type Phrase, phraseFaults } from '#shared/domain/phrases.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { apiText } from '../text/api.ts';
import { phraseText as text } from '../text/live.ts';
import { DraftNote } from '../ui/DraftNote.tsx';
import { useDraft } from './use-draft.ts';
import { usePhrases } from './use-phrases.ts';

/** The office's phrases that come back, each by a few letters. They are kept as they are written. */
export function PhraseEditor() {
  const { phrases, save } = usePhrases();
  const draft = useDraft<readonly Phrase[]>('phrases', {
    stored: phrases,
    save,
    refresh: async () => phrases,
    fault: (value) => (phraseFaults(value).length > 0 ? text.unfinished : undefined),
  });
  const { value } = draft;
  // A row that was just added is not scolded while it is being typed.
  const [fresh, setFresh] = useState<number>();
  const faults = phraseFaults(value);
  const faultOf = (index: number, field: keyof Phrase) =>
    index === fresh ? undefined : faults.find((fault) => fault.index === index && fault.field === field)?.message;
  const change = (index: number, changed: Partial<Phrase>) =>
    draft.set(value.map((phrase, at) => (at === index ? { ...phrase, ...changed } : phrase)));
  return (
    <Stack
      gap="sm"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        setFresh(undefined);
        void draft.flush();
      }}
    >
      <Table withRowBorders={false} verticalSpacing={4} aria-label={text.title}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={140}>{text.letters}</Table.Th>
            <Table.Th>{text.text}</Table.Th>
            <Table.Th w={90}>
              <VisuallyHidden>{text.remove}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {value.map(({ letters, text: words }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they are told apart by their order alone
            <Table.Tr key={index} style={{ verticalAlign: 'top' }}>
              <Table.Td>
                <TextInput
                  aria-label={text.lettersOf(index + 1)}
                  value={letters}
                  error={faultOf(index, 'letters')}
                  autoFocus={index === fresh}
                  onChange={({ currentTarget }) => change(index, { letters: cleanLine(currentTarget.value) })}
                />
              </Table.Td>
              <Table.Td>
                <TextInput
                  aria-label={text.textOf(index + 1)}
                  value={words}
                  error={faultOf(index, 'text')}
                  onChange={({ currentTarget }) => change(index, { text: cleanLine(currentTarget.value) })}
                />
              </Table.Td>
              <Table.Td>
                <Button
                  variant="subtle"
                  color="red"
                  size="compact-md"
                  leftSection={<IconTrash size={16} aria-hidden />}
                  aria-label={text.removeOf(letters)}
                  onClick={() => draft.set(value.toSpliced(index, 1))}
                >
                  {text.remove}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {fresh === undefined && (
        <DraftNote
          draft={draft}
          theirs={draft.theirs?.map(({ letters, text: words }) => `${letters}: ${words}`).join('; ')}
          words={apiText}
        />
      )}
      <Group gap="sm">
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => {
            setFresh(value.length);
            draft.set([...value, { letters: '', text: '' }]);
          }}
        >
          {text.add}
        </Button>
        <Button variant="subtle" onClick={() => draft.set(PROPOSED_PHRASES)}>
          {text.reset}
        </Button>
      </Group>
    </Stack>
  );
}
