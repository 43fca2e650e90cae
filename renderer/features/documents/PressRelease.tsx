import { Button, Group, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { sameText } from '#shared/domain/rich-editor.ts';
import { isEmptyText, type Text as Words } from '#shared/domain/text.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { recordText, textOf, toEditor } from '../../api/record-text.ts';
import { useDraft } from '../../api/use-draft.ts';
import { apiText } from '../../text/api.ts';
import { documentsText } from '../../text/documents.ts';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { RichTextField } from '../../ui/rich-text/RichTextField.tsx';
import { RichTextView } from '../../ui/rich-text/RichTextView.tsx';
import { PaperDate } from './PaperDate.tsx';
import { type Settings, usePaperSettings } from './use-paper-settings.ts';

const text = documentsText.settings;

const bodyOf = ({ text: written, composed = '' }: Settings): Words => written ?? composed;

/** The press release's day and body; the body is composed until the clerk writes it. */
export function PressRelease({ id }: { id: number }) {
  const settings = usePaperSettings(id, 'press-release');
  const { composed = '' } = settings;
  const attempt = useAttempt();
  const name = `paper:${id}:press-release`;
  const draft = useDraft<Words>(`${name}:text`, {
    stored: bodyOf(settings),
    // What reads as it was composed follows the record again.
    save: (words) => settings.save({ text: sameText(words, composed) ? undefined : words }),
    refresh: async () => bodyOf(await settings.refresh()),
    equal: sameText,
    fault: (words) => (isEmptyText(words) ? text.noBody : undefined),
  });
  const shown = useMemo(() => toEditor(draft.value), [draft.value]);
  const isWritten = !sameText(draft.value, composed);
  const compose = () =>
    attempt(async () => {
      const before = draft.value;
      draft.set(composed);
      await draft.flush();
      showDone(text.composed, () => settings.save({ text: before }));
    });
  return (
    <Stack gap="sm">
      <PaperDate name={name} settings={settings} />
      <RichTextField
        {...recordText}
        label={text.body}
        value={shown}
        onChange={(written) => draft.set(textOf(written))}
      />
      <DraftNote
        draft={draft}
        theirs={draft.theirs === undefined ? undefined : <RichTextView value={toEditor(draft.theirs)} />}
        words={apiText}
      />
      <Group gap="sm">
        <Text size="sm" style={{ flex: '1 1 16rem' }}>
          {isWritten ? text.bodyWritten : text.bodyHint}
        </Text>
        {isWritten && (
          <Button size="compact-md" variant="default" onClick={() => void compose()}>
            {text.compose}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
