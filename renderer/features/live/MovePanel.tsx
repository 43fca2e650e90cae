import { Button, Group, Stack, Text } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { wasInRoom } from '#shared/domain/presence.ts';
import type { PersonRef } from '#shared/domain/record.ts';
import { roomNow } from '#shared/domain/room-moves.ts';
import { useMeeting } from '../../api/meeting.ts';
import { findPerson, fullName } from '../../api/meeting-people.ts';
import { startOn } from '../../api/writing.ts';
import { liveText, roomText as text } from '../../text/live.ts';
import { TimeField } from '../../ui/TimeField.tsx';
import { useLive } from './live-context.tsx';
import { type EntryHandle, SpeakerEntry } from './SpeakerEntry.tsx';
import type { Speaker } from './speakers.ts';
import { useMovements } from './use-movements.ts';
import { useRoom } from './use-room.ts';

type Props = { kind: 'came' | 'left' };

/** Who came in or went out: two letters, and the time is now unless it is written otherwise. */
export function MovePanel({ kind }: Props) {
  const { meeting, close } = useLive();
  const room = useRoom(meeting);
  const { came, left, guest } = useMovements(meeting);
  const [at, setAt] = useState(() => startOn(room.meeting, new Date()).at ?? '');
  const [isTimeless, setTimeless] = useState(false);
  const entry = useRef<EntryHandle>(null);
  useEffect(() => entry.current?.focus(), []);
  const isOffered = useCallback(
    ({ choice }: Speaker) => {
      if (!('ref' in choice)) return kind === 'came';
      const member = room.members.find(({ person }) => person === choice.ref);
      if (!member) return kind === 'came' && !room.meeting.guests.includes(choice.ref) && !isSeated(room, choice.ref);
      const row = room.meeting.attendance.find(({ person }) => person === choice.ref);
      const isIn = row !== undefined && wasInRoom(room.meeting, row, at === '' ? undefined : roomNow(room, at));
      return kind === 'came' ? !isIn : isIn;
    },
    [room, kind, at],
  );
  const choose = async (ref: PersonRef) => {
    const time = at === '' ? undefined : at;
    if (kind === 'left' && time === undefined) return setTimeless(true);
    if (kind === 'left' && time !== undefined) await left(ref, time);
    else await came(ref, time);
    close();
  };
  return (
    <Stack gap="xs">
      <SpeakerEntry
        ref={entry}
        meeting={meeting}
        label={text.who}
        hint={text.hints[kind]}
        isOffered={isOffered}
        onBring={async (person) => {
          await guest(person);
          close();
        }}
        onChoose={(ref) => void choose(ref)}
      />
      <TimeField
        label={liveText.clock}
        w={110}
        value={at}
        error={isTimeless && at === '' ? text.needsTime : undefined}
        onChange={setAt}
      />
    </Stack>
  );
}

/** In the seat of a member. */
const isSeated = ({ meeting }: ReturnType<typeof useRoom>, ref: PersonRef) =>
  meeting.attendance.some(({ substitute }) => substitute === ref);

/** Who takes no part in the item that is being discussed. */
export function RecusedPanel() {
  const { meeting, item, close } = useLive();
  const { content } = useMeeting(meeting);
  const { recuse } = useMovements(meeting);
  const entry = useRef<EntryHandle>(null);
  useEffect(() => entry.current?.focus(), []);
  const recused = content.meeting.agenda.find(({ id }) => id === item)?.recused ?? [];
  const key = recused.join();
  const members = content.members.map(({ person }) => person).join();
  const isOffered = useCallback(
    ({ choice }: Speaker) =>
      'ref' in choice && members.split(',').includes(choice.ref) && !key.split(',').includes(choice.ref),
    [members, key],
  );
  const nameOf = (ref: PersonRef) => {
    const person = findPerson(content, ref);
    return person ? fullName(person) : ref;
  };
  return (
    <Stack gap="xs">
      <SpeakerEntry
        ref={entry}
        meeting={meeting}
        label={text.who}
        hint={text.hints.recused}
        isOffered={isOffered}
        onChoose={(ref) => {
          void recuse(item, [...recused, ref], text.recused(nameOf(ref)));
          close();
        }}
      />
      {recused.map((ref) => (
        <Group key={ref} justify="space-between" wrap="nowrap">
          <Text size="sm">{nameOf(ref)}</Text>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={text.takesPartOf(nameOf(ref))}
            onClick={() =>
              void recuse(
                item,
                recused.filter((other) => other !== ref),
                text.takesPartOf(nameOf(ref)),
              )
            }
          >
            {text.takesPart}
          </Button>
        </Group>
      ))}
    </Stack>
  );
}
