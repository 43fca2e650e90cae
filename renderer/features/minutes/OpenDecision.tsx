import {
  Alert,
  Box,
  Button,
  Checkbox,
  Group,
  NumberInput,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { accusative } from '#shared/albanian/nouns.ts';
import type { Decision } from '#shared/domain/record.ts';
import type { Row } from '#shared/domain/stored.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { decisionDraft } from '../../api/draft-names.ts';
import { useMeeting } from '../../api/meeting.ts';
import type { OpenRow } from '../../api/open-rows.ts';
import { usePartCommands } from '../../api/part-commands.ts';
import { useProgram } from '../../api/program.tsx';
import { recordText, textOf, toEditor } from '../../api/record-text.ts';
import { apiText } from '../../text/api.ts';
import { decisionText as text, voteText } from '../../text/minutes.ts';
import { DateField } from '../../ui/DateField.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { useReadOnly } from '../../ui/read-only.tsx';
import { RichTextField } from '../../ui/rich-text/RichTextField.tsx';
import { RichTextView } from '../../ui/rich-text/RichTextView.tsx';
import { useLeave } from '../../ui/use-leave.ts';
import { DissentFields } from './DissentFields.tsx';
import { decisionOf } from './decision-value.ts';
import { useMinutes } from './minutes-context.tsx';
import { useDecision } from './use-decision.ts';
import { VoteSection } from './VoteSection.tsx';

type Props = { open: OpenRow; row: (Decision & Row) | undefined };

/** A decision that is being written. It stays open until it is closed; what contradicts itself is marked and not stored. */
export function OpenDecision({ open, row }: Props) {
  const { item, key } = open;
  const { meeting, decisions } = useMinutes();
  // Of a joint meeting's text that is kept elsewhere only the votes are written here.
  const isFollowing = useMeeting(meeting).content.joint?.isHost === true;
  const { drafts } = useProgram();
  const { remove } = usePartCommands(meeting);
  const { draft, faults } = useDecision(open, row);
  const { value, state } = draft;
  const [focus] = useState(() => decisions.takeFocus(key));
  const [isLeft, setLeft] = useState(focus === undefined);
  const title = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus === 'title') title.current?.focus();
  }, [focus]);
  const box = useLeave<HTMLDivElement>(() => {
    setLeft(true);
    void draft.flush();
  });

  // One that was stored and taken back goes.
  const wasShown = useRef(false);
  if (row) wasShown.current = true;
  const isGone = row === undefined && wasShown.current && state === 'saved';
  useEffect(() => {
    if (isGone) decisions.close(item, key);
  }, [isGone, decisions, item, key]);

  const [isClosing, setClosing] = useState(false);
  const isReadOnly = useReadOnly();
  useEffect(() => {
    if ((isClosing || isReadOnly) && state === 'saved') decisions.close(item, key);
  }, [isClosing, isReadOnly, state, decisions, item, key]);
  const close = () => {
    setLeft(true);
    setClosing(state !== 'invalid');
    void draft.flush();
  };
  const removeIt = async () => {
    if (row && !(await remove('decisions', row.id, text.removed))) return;
    decisions.close(item, key);
    drafts.discard(decisionDraft(key));
  };

  const change = (changed: Partial<Decision>) => draft.set({ ...value, ...changed });
  const shown = useMemo(() => toEditor(value.text), [value.text]);
  const faultOf = (path: string) => faults.find((fault) => fault.path === path)?.message;
  const own = (path: string) => (isLeft || row ? faultOf(path) : undefined);
  return (
    <Box
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented && !isListOpen(event.target)) close();
      }}
    >
      <Stack gap="sm">
        <Title order={3} size="h5">
          {row ? text.numbered(row.number) : text.newDecision}
        </Title>
        {isFollowing ? (
          <FollowedText decision={value} />
        ) : (
          <>
            <TextInput
              ref={title}
              label={text.title}
              description={text.titleHint}
              value={value.title}
              error={own('title')}
              onChange={({ currentTarget }) => change({ title: cleanLine(currentTarget.value) })}
            />
            <TextInput
              label={text.accusative}
              description={text.accusativeHint}
              value={value.titleAccusative ?? accusative(value.title)}
              onChange={({ currentTarget }) => {
                const typed = cleanLine(currentTarget.value);
                change({ titleAccusative: typed === accusative(value.title) ? undefined : typed });
              }}
            />
            <RichTextField
              {...recordText}
              label={text.text}
              value={shown}
              isInvalid={own('text') !== undefined}
              onChange={(written) => change({ text: textOf(written) })}
            />
            {own('text') && (
              <Text c="red" size="sm">
                {own('text')}
              </Text>
            )}
          </>
        )}
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <NumberInput
            label={text.number}
            description={text.numberHint}
            value={value.number ?? ''}
            error={faultOf('number')}
            allowDecimal={false}
            allowNegative={false}
            hideControls
            onChange={(typed) => change({ number: typed === '' ? undefined : Number(typed) })}
          />
          {!isFollowing && (
            <>
              <TextInput
                label={text.charged}
                description={text.chargedHint}
                value={value.charged ?? ''}
                onChange={({ currentTarget }) => change({ charged: cleanLine(currentTarget.value) })}
              />
              <DateField
                label={text.inForce}
                description={text.inForceHint}
                value={value.inForce ?? ''}
                clearable
                onChange={(day) => change({ inForce: day === '' ? undefined : day })}
              />
            </>
          )}
        </SimpleGrid>
        {!isFollowing && (
          <Checkbox
            label={voteText.aboutPerson}
            description={voteText.aboutPersonHint}
            checked={value.aboutPerson === true}
            onChange={({ currentTarget }) => change({ aboutPerson: currentTarget.checked || undefined })}
          />
        )}
        <VoteSection item={item} decision={value} faults={faults} onChange={change} />
        <DissentFields
          dissent={value.dissent}
          faults={isLeft ? faults : []}
          onChange={(dissent) => change({ dissent })}
        />
        {state === 'invalid' && (isLeft || row) && (
          <Alert color="yellow" title={row ? text.keptBefore : text.notStoredYet} role="status">
            <Text size="sm" style={LINES}>
              {draft.message}
            </Text>
            {row && (
              <Button mt="xs" size="compact-sm" variant="default" onClick={() => draft.set(decisionOf(row))}>
                {text.discard}
              </Button>
            )}
          </Alert>
        )}
        {state === 'conflict' && <DraftNote draft={draft} theirs={draft.theirs?.title} words={apiText} />}
        <Group gap="xs">
          <Button size="compact-md" variant="light" onClick={close}>
            {text.close}
          </Button>
          {!isFollowing && (
            <Button
              size="compact-md"
              variant="subtle"
              color="red"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => void removeIt()}
            >
              {text.remove}
            </Button>
          )}
        </Group>
      </Stack>
    </Box>
  );
}

/** What the decision says, where it is written in the other committee's meeting. */
function FollowedText({ decision: { title, text: words } }: { decision: Decision }) {
  const value = useMemo(() => toEditor(words), [words]);
  return (
    <>
      <Text fw={600}>{title}</Text>
      <RichTextView value={value} />
    </>
  );
}

const LINES = { whiteSpace: 'pre-line' } as const;

const isListOpen = (target: EventTarget) =>
  target instanceof Element && target.getAttribute('aria-expanded') === 'true';
