import { Box, Button, Group, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { type ComponentProps, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PersonRef, Statement } from '#shared/domain/record.ts';
import type { Row } from '#shared/domain/stored.ts';
import { isEmptyText } from '#shared/domain/text.ts';
import type { OpenRow, Start } from '../../api/open-rows.ts';
import { PersonSelect } from '../../api/PersonSelect.tsx';
import { usePartCommands } from '../../api/part-commands.ts';
import { recordText, textOf, toEditor } from '../../api/record-text.ts';
import { useStatement } from '../../api/use-statement.ts';
import { apiText } from '../../text/api.ts';
import { minutesText as text } from '../../text/minutes.ts';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { Editing, useReadOnly } from '../../ui/read-only.tsx';
import { RichTextEditor, type RichTextHandle } from '../../ui/rich-text/RichTextEditor.tsx';
import { RichTextView } from '../../ui/rich-text/RichTextView.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { useLeave } from '../../ui/use-leave.ts';
import classes from './minutes.module.css';
import { useMinutes } from './minutes-context.tsx';
import { TidyButtons } from './TidyButtons.tsx';

type Props = { open: OpenRow; row: (Statement & Row) | undefined; onEscape: () => void };

/** A statement that is being written. It closes by itself when it is left and stored. */
export function OpenStatement({ open, row, onEscape }: Props) {
  const { key, item } = open;
  const minutes = useMinutes();
  const { meeting, statements } = minutes;
  const { draft, start, setStart } = useStatement(minutes, open, row);
  const { state, value, flush } = draft;
  const [focus] = useState(() => statements.takeFocus(key));
  const [isLeft, setLeft] = useState(focus === undefined);
  // Said when it is left, and until somebody writes again: its buttons must not go as the focus comes to them.
  const [isWarned, setWarned] = useState(focus === undefined);
  const editor = useRef<RichTextHandle>(null);
  const box = useLeave<HTMLDivElement>(() => {
    setLeft(true);
    setWarned(true);
    void flush();
  });

  useEffect(() => {
    if (focus === 'speaker') box.current?.querySelector('input')?.focus();
  }, [focus, box]);

  // A new one of which nobody has said anything yet goes, and so does one that was taken back.
  const isBegun = row !== undefined || open.start.speaker !== undefined;
  const wasShown = useRef(false);
  if (row) wasShown.current = true;
  const isReadOnly = useReadOnly();
  const isDone = isReadOnly || (row === undefined ? wasShown.current || (isLeft && !isBegun) : isLeft);
  useEffect(() => {
    if (isDone && state === 'saved') statements.close(item, key);
  }, [isDone, state, statements, item, key]);

  const setNow = useRef(setStart);
  setNow.current = setStart;
  const onSpeaker = useCallback((speaker: PersonRef | undefined) => {
    setNow.current({ speaker });
    if (speaker !== undefined) editor.current?.focus();
  }, []);
  const onTime = useCallback((at: string) => setNow.current({ at: at === '' ? undefined : at }), []);

  const shown = useMemo(() => toEditor(value), [value]);
  const isEmptied = state === 'invalid' && isEmptyText(value);
  return (
    <Box
      ref={box}
      onFocus={() => setLeft(false)}
      onKeyDown={(event) => {
        const isListOpen = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true';
        if (event.key !== 'Escape' || isListOpen || event.defaultPrevented) return;
        onEscape();
        setLeft(true);
        setWarned(true);
        void flush();
      }}
    >
      <Head meeting={meeting} speaker={start.speaker} at={start.at} onSpeaker={onSpeaker} onTime={onTime} />
      <div className={classes.paper}>
        <RichTextEditor
          {...recordText}
          ref={editor}
          label={text.statementText}
          value={shown}
          isInvalid={isEmptied && isWarned}
          focusAt={focus === 'speaker' ? undefined : focus}
          onChange={(written) => {
            setWarned(false);
            draft.set(textOf(written));
          }}
        />
      </div>
      {(isWarned || !isEmptied) && (
        <DraftNote
          draft={draft}
          theirs={draft.theirs === undefined ? undefined : <RichTextView value={toEditor(draft.theirs)} />}
          words={apiText}
        />
      )}
      <Editing>
        <Actions
          open={open}
          row={row}
          onRestore={
            isEmptied && isWarned && row
              ? () => {
                  draft.set(row.text);
                  editor.current?.focus();
                }
              : undefined
          }
          onRemove={() => row && state === 'invalid' && draft.set(row.text)}
          settle={async () => {
            await flush();
            return !isEmptyText(value);
          }}
          halves={() => {
            const parts = editor.current?.halves();
            return parts && { first: textOf(parts.first), second: textOf(parts.second) };
          }}
        />
      </Editing>
    </Box>
  );
}

type HeadProps = Start & {
  meeting: number;
  onSpeaker: (speaker: PersonRef | undefined) => void;
  onTime: (at: string) => void;
};

/** Apart from the text: its list of people is not gone through again at every key. */
const Head = memo(function Head({ meeting, speaker, at, onSpeaker, onTime }: HeadProps) {
  return (
    <Group align="flex-end" gap="sm" mb={6}>
      <PersonSelect
        meeting={meeting}
        label={text.speaker}
        value={speaker}
        clearable
        w={420}
        maw="100%"
        onChange={onSpeaker}
      />
      <TimeField label={text.at} w={90} value={at ?? ''} onChange={onTime} />
    </Group>
  );
});

type ActionsProps = {
  open: OpenRow;
  row: (Statement & Row) | undefined;
  onRestore: (() => void) | undefined;
  /** Before it is removed: what is not stored of it goes. */
  onRemove: () => void;
} & Pick<ComponentProps<typeof TidyButtons>, 'settle' | 'halves'>;

function Actions({ open, row, onRestore, onRemove, settle, halves }: ActionsProps) {
  const { meeting, statements } = useMinutes();
  const { moveStatement, remove } = usePartCommands(meeting);
  return (
    <Group gap="xs" mt={6} wrap="wrap">
      {onRestore && (
        <Button size="compact-sm" onClick={onRestore}>
          {text.restoreText}
        </Button>
      )}
      {row && (
        <>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconArrowUp size={16} aria-hidden />}
            aria-keyshortcuts="Alt+ArrowUp"
            onClick={() => moveStatement(row.id, -1)}
          >
            {text.moveUp}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconArrowDown size={16} aria-hidden />}
            aria-keyshortcuts="Alt+ArrowDown"
            onClick={() => moveStatement(row.id, 1)}
          >
            {text.moveDown}
          </Button>
        </>
      )}
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => {
          onRemove();
          if (row) remove('discussion', row.id, text.statementRemoved);
          else statements.close(open.item, open.key);
        }}
      >
        {text.removeStatement}
      </Button>
      {row && <TidyButtons id={row.id} item={open.item} settle={settle} halves={halves} />}
      <Text size="xs">{text.statementKeys}</Text>
    </Group>
  );
}
