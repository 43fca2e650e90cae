import { Button, Group } from '@mantine/core';
import {
  type KeyboardEvent,
  memo,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { Person, PersonRef, Statement } from '#shared/domain/record.ts';
import type { Row } from '#shared/domain/stored.ts';
import { isEmptyText } from '#shared/domain/text.ts';
import { fullName } from '../../api/meeting-people.ts';
import type { OpenRow, Start } from '../../api/open-rows.ts';
import { usePartCommands } from '../../api/part-commands.ts';
import { recordText, textOf, toEditor } from '../../api/record-text.ts';
import { useStatement } from '../../api/use-statement.ts';
import type { Statements } from '../../api/writing.ts';
import { apiText } from '../../text/api.ts';
import { liveText } from '../../text/live.ts';
import { minutesText } from '../../text/minutes.ts';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { RichTextEditor, type RichTextHandle } from '../../ui/rich-text/RichTextEditor.tsx';
import { RichTextView } from '../../ui/rich-text/RichTextView.tsx';
import type { Expand } from '../../ui/rich-text/types.ts';
import { TimeField } from '../../ui/TimeField.tsx';
import classes from './live.module.css';
import { useLive } from './live-context.tsx';
import { type EntryHandle, SpeakerEntry } from './SpeakerEntry.tsx';
import { restAfter } from './speakers.ts';
import type { PenHandle } from './use-pen.ts';

type Props = {
  statements: Statements;
  open: OpenRow;
  row: (Statement & Row) | undefined;
  people: ReadonlyMap<PersonRef, Person>;
  hasPen: boolean;
  /** The time, on the meeting's own day. */
  now: () => Start;
  onPen: (key: string) => void;
  register: (key: string, handle: PenHandle | undefined) => void;
  remember: (row: OpenRow, start: Start) => void;
  expand: Expand;
};

/** A statement that is being written. The panels beside it take the focus and give it back; it closes when the pen has gone on. */
export const LiveStatement = memo(function LiveStatement(props: Props) {
  const { statements, open, row, people, hasPen, now, onPen, register, remember, expand } = props;
  const { key, item } = open;
  const { meeting } = useLive();
  const { draft, start, setStart } = useStatement({ meeting, statements }, open, row);
  const { state, value } = draft;
  const { speaker, at } = start;
  const [focus] = useState(() => statements.takeFocus(key));
  const [isAsking, setAsking] = useState(speaker === undefined && row === undefined && focus !== 'end');
  const editor = useRef<RichTextHandle>(null);
  const entry = useRef<EntryHandle>(null);
  const rest = useRef({ letters: '', at: 0 });
  const isEmpty = isEmptyText(value);

  // Made while the speaker is being looked for, since it takes longer than a key may: at the latest when it is wanted.
  const [hasEditor, setEditor] = useState(!isAsking);
  useEffect(() => {
    if (hasEditor) return;
    const idle = requestIdleCallback(() => setEditor(true), { timeout: 500 });
    return () => cancelIdleCallback(idle);
  }, [hasEditor]);
  const write = () => {
    flushSync(() => {
      setEditor(true);
      setAsking(false);
    });
    editor.current?.focus();
  };
  const ask = useCallback(() => setAsking(true), []);
  const handle = useRef<PenHandle>(undefined);
  useImperativeHandle(handle, () => ({
    focus: () => (isAsking ? entry.current?.focus() : editor.current?.focus()),
    flush: () => void draft.flush(),
    isBlank: () => row === undefined && isEmptyText(draft.value),
    ask,
  }));
  useEffect(() => {
    register(key, {
      focus: () => handle.current?.focus(),
      flush: () => handle.current?.flush(),
      isBlank: () => handle.current?.isBlank() ?? false,
      ask: () => handle.current?.ask(),
    });
    return () => register(key, undefined);
  }, [register, key]);

  // The entry comes into being when somebody is asked for.
  const isAskedNow = hasPen && isAsking;
  useEffect(() => {
    if (isAskedNow) entry.current?.focus();
  }, [isAskedNow]);
  useEffect(() => {
    if (hasPen) remember(open, { speaker, at });
  }, [hasPen, remember, open, speaker, at]);

  const wasShown = useRef(false);
  if (row) wasShown.current = true;
  const isNothing = row === undefined && isEmpty && speaker === undefined;
  const isDone = row === undefined && wasShown.current ? true : !hasPen && (row !== undefined || isNothing);
  useEffect(() => {
    if (isDone && state === 'saved') statements.close(item, key);
  }, [isDone, state, statements, item, key]);

  const begin = (at = now()) => {
    if (row === undefined && statements.find(item, key)?.start.at === undefined) setStart(at);
  };
  /** At the time of the key, noted when its letter is on the screen. */
  const beginSoon = () => {
    const at = now();
    requestAnimationFrame(() => setTimeout(() => begin(at)));
  };
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (!isEmpty || !(event.target instanceof HTMLElement && event.target.isContentEditable)) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const left = restAfter(rest.current.letters, event.key, event.timeStamp - rest.current.at);
    rest.current = { letters: left ?? '', at: event.timeStamp };
    if (event.key === 'Backspace') ask();
    // A statement does not begin with a blank line.
    else if (left === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
  };

  const setNow = useRef(setStart);
  setNow.current = setStart;
  const onAt = useCallback((time: string) => setNow.current({ at: time === '' ? undefined : time }), []);
  const shown = useMemo(() => toEditor(value), [value]);
  const isEmptied = state === 'invalid' && isEmpty;
  const person = speaker === undefined ? undefined : people.get(speaker);
  return (
    <section aria-label={liveText.written} onFocus={() => onPen(key)} onKeyDownCapture={onKeyDownCapture}>
      <div className={classes.top}>
        {isAsking ? (
          <SpeakerEntry
            ref={entry}
            meeting={meeting}
            label={liveText.speaker}
            hint={liveText.speakerHint}
            onFirstKey={beginSoon}
            onSkip={write}
            onChoose={(chosen, letters) => {
              rest.current = { letters, at: performance.now() };
              setStart({ speaker: chosen });
              write();
            }}
          />
        ) : (
          <Speaker person={person} onAsk={ask} />
        )}
        <At at={at} onChange={onAt} />
      </div>
      {hasEditor ? (
        <RichTextEditor
          {...recordText}
          ref={editor}
          label={minutesText.statementText}
          value={shown}
          isInvalid={isEmptied && !hasPen}
          focusAt={focus === 'speaker' ? undefined : focus}
          expand={expand}
          onChange={(written) => {
            begin();
            draft.set(textOf(written));
          }}
        />
      ) : (
        <RichTextView value={shown} />
      )}
      {(!hasPen || !isEmptied) && (
        <DraftNote
          draft={draft}
          theirs={draft.theirs === undefined ? undefined : <RichTextView value={toEditor(draft.theirs)} />}
          words={apiText}
        />
      )}
      {row && isEmptied && <Emptied row={row} onRestore={() => draft.set(row.text)} />}
    </section>
  );
});

type SpeakerProps = { person: Person | undefined; onAsk: () => void };

const Speaker = memo(function Speaker({ person, onAsk }: SpeakerProps) {
  const name = person ? `${person.title} ${fullName(person)}` : minutesText.unknownSpeaker;
  return (
    <button type="button" className={classes.speaker} aria-label={liveText.changeSpeaker(name)} onClick={onAsk}>
      <strong>{name}</strong>
      {person && ` (${person.institution})`}
    </button>
  );
});

const At = memo(function At({ at, onChange }: { at: string | undefined; onChange: (time: string) => void }) {
  return <TimeField aria-label={liveText.clock} w={84} value={at ?? ''} onChange={onChange} />;
});

/** A statement of which all words are gone: it stays in the record as it was until it is removed. */
function Emptied({ row, onRestore }: { row: Row; onRestore: () => void }) {
  const { meeting } = useLive();
  const { remove } = usePartCommands(meeting);
  return (
    <Group gap="xs" mt={6}>
      <Button size="compact-sm" onClick={onRestore}>
        {minutesText.restoreText}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          onRestore();
          void remove('discussion', row.id, minutesText.statementRemoved);
        }}
      >
        {minutesText.removeStatement}
      </Button>
    </Group>
  );
}
