import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Decision } from '#shared/domain/record.ts';
import type { StoredItem } from '#shared/domain/stored.ts';
import { isEmptyText } from '#shared/domain/text.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { decisionDraft } from '../../api/draft-names.ts';
import { useMeeting } from '../../api/meeting.ts';
import type { OpenRow } from '../../api/open-rows.ts';
import { useProgram } from '../../api/program.tsx';
import { recordText, textOf, toEditor } from '../../api/record-text.ts';
import { apiText } from '../../text/api.ts';
import { quickText, decisionText as text } from '../../text/minutes.ts';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { RichTextField } from '../../ui/rich-text/RichTextField.tsx';
import { MinutesProvider, useMinutes } from './minutes-context.tsx';
import { useDecision } from './use-decision.ts';
import { useNewVote } from './use-new-vote.ts';
import { VoteSection } from './VoteSection.tsx';

type Props = { meeting: number; item: number; wants: 'vote' | 'decision'; onDone: () => void };

/** A decision while people talk: its title, its words and its vote; the rest is written afterwards, where all decisions stand. */
export function QuickDecision(props: Props) {
  return (
    <MinutesProvider key={props.meeting} id={props.meeting}>
      <Chosen {...props} />
    </MinutesProvider>
  );
}

/** The one that is being written; else the last one to vote on, or a new one to decide. */
function Chosen({ meeting, item, wants, onDone }: Props) {
  const { content } = useMeeting(meeting);
  const { decisions } = useMinutes();
  const found = content.meeting.agenda.find(({ id }) => id === item);
  const [key] = useState(() => keyOf(decisions, found, wants));
  const open = useSyncExternalStore(decisions.subscribe, () => decisions.of(item)).find((row) => row.key === key);
  const row = found?.decisions.find(({ id }) => decisions.keyOf(id) === key);
  // Taken back, or removed in another window.
  useEffect(() => {
    if (open === undefined) onDone();
  }, [open, onDone]);
  return open ? <Writing open={open} row={row} wants={wants} onDone={onDone} /> : null;
}

function keyOf(
  decisions: ReturnType<typeof useMinutes>['decisions'],
  item: StoredItem | undefined,
  wants: Props['wants'],
): string | undefined {
  if (!item) return undefined;
  const unfinished = decisions.of(item.id).findLast(({ id }) => id === undefined);
  if (unfinished) return unfinished.key;
  const last = item.decisions.at(-1);
  if (wants === 'decision' || !last) return decisions.begin(item.id, {}, 'title').key;
  decisions.open(item.id, last.id, 'title');
  return decisions.keyOf(last.id);
}

type WritingProps = { open: OpenRow; row: StoredItem['decisions'][number] | undefined } & Pick<
  Props,
  'wants' | 'onDone'
>;

function Writing({ open, row, wants, onDone }: WritingProps) {
  const { item, key } = open;
  const { decisions } = useMinutes();
  const { drafts } = useProgram();
  const { draft, faults } = useDecision(open, row);
  const { value, state } = draft;
  const newVote = useNewVote(item);
  const title = useRef<HTMLInputElement>(null);
  const [isTold, setTold] = useState(false);
  const isBlank = row === undefined && value.title.trim() === '' && isEmptyText(value.text);

  // A vote begins as most of them end: all for it.
  const begin = useRef(() => {
    title.current?.focus();
    if (wants === 'vote' && !value.vote) draft.set({ ...value, vote: newVote(value) });
  });
  useEffect(() => begin.current(), []);

  /** Until it has words of its own, the text says what the title does. */
  const setTitle = (typed: string) => {
    const isFollowing = isEmptyText(value.text) || value.text === value.title;
    draft.set({ ...value, title: typed, ...(isFollowing && { text: typed }) });
  };
  const change = (changed: Partial<Decision>) => draft.set({ ...value, ...changed });

  const leave = useRef(() => {});
  leave.current = () => {
    void draft.flush();
    if (isBlank) {
      decisions.close(item, key);
      drafts.discard(decisionDraft(key));
    } else if (state === 'saved') decisions.close(item, key);
  };
  useEffect(() => () => leave.current(), []);

  const done = (event?: KeyboardEvent) => {
    event?.preventDefault();
    event?.stopPropagation();
    if (!isBlank && faults.length > 0) return setTold(true);
    void draft.flush();
    onDone();
  };
  const shown = useMemo(() => toEditor(value.text), [value.text]);
  const faultOf = (path: string) => (isTold ? faults.find((fault) => fault.path === path)?.message : undefined);
  return (
    <Stack
      gap="sm"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) done(event);
      }}
    >
      <Title order={3} size="h6">
        {row ? text.numbered(row.number) : text.newDecision}
      </Title>
      <TextInput
        ref={title}
        label={text.title}
        value={value.title}
        error={faultOf('title')}
        onChange={({ currentTarget }) => setTitle(cleanLine(currentTarget.value))}
      />
      <RichTextField
        {...recordText}
        label={text.text}
        value={shown}
        isInvalid={faultOf('text') !== undefined}
        onChange={(written) => change({ text: textOf(written) })}
      />
      <VoteSection item={item} decision={value} faults={faults} onChange={change} />
      {state === 'conflict' && <DraftNote draft={draft} theirs={draft.theirs?.title} words={apiText} />}
      {state === 'invalid' && !isBlank && (
        <Text size="sm" role="status" style={LINES}>
          {quickText.notStored} {draft.message}
        </Text>
      )}
      <Group>
        <Button size="compact-md" variant="light" aria-keyshortcuts="Control+Enter" onClick={() => done()}>
          {quickText.done}
        </Button>
        <Text size="xs">{quickText.doneKey}</Text>
      </Group>
    </Stack>
  );
}

const LINES = { whiteSpace: 'pre-line' } as const;
