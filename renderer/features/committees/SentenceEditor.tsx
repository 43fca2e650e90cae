import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useLayoutEffect, useRef, useState } from 'react';
import {
  exampleOf,
  missingPlaceholders,
  SENTENCES,
  type SentenceKey,
  sentenceFaults,
} from '#shared/albanian/sentences/index.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useDraft } from '../../api/use-draft.ts';
import { apiText } from '../../text/api.ts';
import { lookText } from '../../text/look.ts';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { draftName, withPlaceholder, wordsOf } from './bank.ts';
import classes from './Sentences.module.css';
import { SentenceText } from './SentenceText.tsx';
import { useLookRow, withEntry } from './use-look.ts';
import { useUnhurried } from './use-unhurried.ts';

const words = lookText.sentences;

type Props = { committee: number; sentence: SentenceKey; stored: string; onClose: () => void };

/** A sentence in the committee's own words: it saves itself as long as each placeholder in it can be filled. */
export function SentenceEditor({ committee, sentence, stored, onClose }: Props) {
  const { save, refresh } = useLookRow(committee);
  const attempt = useAttempt();
  const usual = SENTENCES[sentence];
  const put = (text: string) => save((look) => withEntry(look, 'sentences', sentence, text === usual.text ? '' : text));
  const draft = useDraft(draftName(committee, sentence), {
    stored,
    save: (text: string) => put(text.trim()),
    refresh: async () => wordsOf(await refresh(), sentence),
    equal: (a, b) => a.trim() === b.trim(),
    fault: (text) => sentenceFaults(sentence, text).join('\n') || undefined,
  });
  const field = useUnhurried(draft, (text) => sentenceFaults(sentence, text).length === 0);
  const isRight = sentenceFaults(sentence, field.value).length === 0;
  const missing = missingPlaceholders(sentence, field.value);
  const names = Object.keys(usual.placeholders);
  const { element, insert } = useInsertion(field.value, field.change);

  const restore = () =>
    attempt(async () => {
      const before = field.value;
      draft.set(usual.text);
      await draft.flush();
      showDone(words.restored, () => put(before.trim()));
    });

  // What cannot be stored stays on the screen with the reason.
  const close = () => (isRight ? onClose() : field.settle());

  return (
    <Stack gap="xs" maw={760}>
      <Textarea
        ref={element}
        label={words.text}
        classNames={{ input: classes.words ?? '' }}
        autosize
        minRows={1}
        autoFocus
        value={field.value}
        error={draft.state === 'invalid'}
        onChange={({ currentTarget: { value } }) => field.change(cleanLine(value))}
        onBlur={() => {
          field.settle();
          void draft.flush();
        }}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      />
      <DraftNote draft={draft} theirs={draft.theirs} words={apiText} />
      {names.length > 0 && (
        <Group gap="xs">
          <Text size="sm">{words.insert}</Text>
          {names.map((name) => (
            <Button
              key={name}
              size="compact-sm"
              variant="light"
              aria-label={words.insertOf(name)}
              onClick={() => insert(name)}
            >
              {`{${name}}`}
            </Button>
          ))}
        </Group>
      )}
      {isRight && (
        <Text size="sm" component="div">
          {words.example}{' '}
          <Text span className={classes.words}>
            {exampleOf(sentence, field.value)}
          </Text>
        </Text>
      )}
      {isRight && missing.length > 0 && <Text size="sm">{words.missing(missing)}</Text>}
      {field.value.trim() !== usual.text && (
        <Text size="sm" component="div" className={classes.usual}>
          <SentenceText text={words.usual(usual.text)} />
        </Text>
      )}
      <Group gap="xs">
        <Button size="compact-sm" variant="default" onClick={close}>
          {words.close}
        </Button>
        {field.value.trim() !== usual.text && (
          <Button size="compact-sm" variant="default" onClick={() => void restore()}>
            {words.restore}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** Puts placeholders where the caret is, and the caret behind them. */
function useInsertion(value: string, change: (text: string) => void) {
  const element = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState<number>();
  useLayoutEffect(() => {
    if (caret === undefined) return;
    element.current?.focus();
    element.current?.setSelectionRange(caret, caret);
    setCaret(undefined);
  }, [caret]);
  return {
    element,
    insert: (name: string) => {
      const { selectionStart: from = value.length, selectionEnd: to = from } = element.current ?? {};
      const inserted = withPlaceholder(value, { from, to }, name);
      change(inserted.text);
      setCaret(inserted.caret);
    },
  };
}
