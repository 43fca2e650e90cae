import { useSuspenseQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type Ref, useEffect, useId, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { PersonRef } from '#shared/domain/record.ts';
import { useAttempt } from '../../api/command.tsx';
import { useMeetingCommands } from '../../api/meeting.ts';
import { useProgram } from '../../api/program.tsx';
import { startOn } from '../../api/writing.ts';
import { liveText as text } from '../../text/live.ts';
import classes from './speaker-entry.module.css';
import { findSpeakers, onlySpeaker, restOf, type Speaker, speakersOf } from './speakers.ts';
import { useRoom } from './use-room.ts';

export type EntryHandle = { focus: () => void };

type Props = {
  meeting: number;
  label: string;
  hint?: string;
  /** Who is looked for; all where it is left out. Give the same function each time. */
  isOffered?: (speaker: Speaker) => boolean;
  /** With what is left of the name when two letters were enough for it: the fingers may still be typing it. */
  onChoose: (ref: PersonRef, rest: string) => void;
  /** In place of bringing somebody of the directory to the meeting. */
  onBring?: (person: number) => Promise<void>;
  /** Enter in the empty field. */
  onSkip?: () => void;
  /** The first letter, which is when somebody began to speak. */
  onFirstKey?: () => void;
  ref?: Ref<EntryHandle>;
};

/** Somebody by two letters. A single hit is taken at once; Enter or Tab takes the first of several. */
export function SpeakerEntry({ meeting, label, hint, isOffered, onChoose, onBring, onSkip, onFirstKey, ref }: Props) {
  const speakers = useSpeakers(meeting, isOffered);
  const bring = useBring(meeting);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  useImperativeHandle(ref, () => ({ focus: () => input.current?.focus() }), []);
  const hits = useMemo(() => (typed.trim() === '' ? [] : findSpeakers(speakers, typed)), [speakers, typed]);
  const isOpen = typed.trim() !== '';
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) shown.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);

  const take = async (speaker: Speaker, rest: string) => {
    setTyped('');
    setActive(0);
    // One of the meeting's own has the caret in the text before the next key comes.
    if ('ref' in speaker.choice) return onChoose(speaker.choice.ref, rest);
    if (onBring) return onBring(speaker.choice.person);
    const person = await bring(speaker.choice.person);
    if (person !== undefined) onChoose(person, '');
  };
  const onType = (value: string) => {
    if (typed === '' && value.trim() !== '') onFirstKey?.();
    setActive(0);
    const only = value.length > typed.length ? onlySpeaker(speakers, value) : undefined;
    if (only) void take(only, restOf(only, value));
    else setTyped(value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (ctrlKey || altKey || metaKey) return;
    const hit = hits[active];
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (key === 'Enter' && !isOpen) onSkip?.();
    else if ((key === 'Enter' || (key === 'Tab' && !shiftKey)) && hit) void take(hit, '');
    else if (step !== 0 && hits.length > 0) setActive((active + step + hits.length) % hits.length);
    else if (key === 'Escape' && isOpen) setTyped('');
    else if (key !== 'Enter') return;
    event.preventDefault();
  };
  return (
    <div className={classes.entry}>
      <input
        ref={input}
        className={classes.input}
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={hits[active] && `${list}-${active}`}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div ref={shown} id={list} role="listbox" aria-label={text.speakers} className={classes.hits} hidden={!isOpen}>
        {hits.map((speaker, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus, and its keys choose
          // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus
          <div
            key={`${speaker.name}, ${speaker.institution}`}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            className={classes.hit}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => void take(speaker, '')}
          >
            <strong>{speaker.name}</strong> <span>{speaker.institution}</span>
          </div>
        ))}
      </div>
      <div className={classes.hint} role="status">
        {isOpen && hits.length === 0 ? text.nobody : isOpen ? '' : hint}
      </div>
    </div>
  );
}

/** In the order of who is in the room when the entry appears. */
function useSpeakers(id: number, isOffered: Props['isOffered']): Speaker[] {
  const { api } = useProgram();
  const room = useRoom(id);
  const directory = useSuspenseQuery(api.people.list.queryOptions()).data;
  return useMemo(() => {
    const { at } = startOn(room.meeting, new Date());
    const all = speakersOf(room, directory, at);
    return isOffered ? all.filter(isOffered) : all;
  }, [room, directory, isOffered]);
}

/** Brings somebody of the directory to the meeting. */
function useBring(meeting: number) {
  const { run } = useMeetingCommands(meeting);
  const attempt = useAttempt();
  return async (person: number): Promise<PersonRef | undefined> => {
    const added = await attempt(() => run((client) => client.attendance.addPerson({ meeting, person })));
    return added?.person;
  };
}
