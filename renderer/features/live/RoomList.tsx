import { Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { memo } from 'react';
import { departures } from '#shared/albanian/series.ts';
import { wasInRoom } from '#shared/domain/presence.ts';
import { roomNow } from '#shared/domain/room-moves.ts';
import { dayOrder } from '#shared/domain/time.ts';
import { quorumSpans, roomAt } from '#shared/domain/timeline.ts';
import { findPerson, fullName } from '../../api/meeting-people.ts';
import { PresenceChart } from '../../api/PresenceChart.tsx';
import { startOn } from '../../api/writing.ts';
import { roomText as text } from '../../text/live.ts';
import { useReadOnly } from '../../ui/read-only.tsx';
import classes from './live.module.css';
import { useMovements } from './use-movements.ts';
import { type Room, useRoom } from './use-room.ts';

/** Who is in the room now, voters first, with the quorum and since when it is lost. */
export const RoomList = memo(function RoomList({ id }: { id: number }) {
  const room = useRoom(id);
  const { came, left } = useMovements(id);
  const isReadOnly = useReadOnly();
  const now = startOn(room.meeting, new Date()).at;
  const at = now === undefined ? undefined : roomNow(room, now);
  const rows = new Map(room.meeting.attendance.map((row) => [row.person, row]));
  const members = [...room.members].sort((a, b) => Number(b.voting) - Number(a.voting));
  return (
    <Stack gap="xs">
      <Quorum room={room} at={at} />
      <ul className={classes.seats} aria-label={text.members}>
        {members.map(({ person: ref, voting }) => {
          const row = rows.get(ref);
          const seated = row?.status === 'substituted' ? (row.substitute ?? ref) : ref;
          const person = findPerson(room, seated);
          if (!person) return null;
          const name = fullName(person);
          const isIn = row !== undefined && wasInRoom(room.meeting, row, at);
          const Icon = isIn ? IconCircleCheck : IconCircle;
          return (
            <li key={ref} data-in={isIn}>
              <Icon size={16} aria-hidden />
              <span>
                {name}
                {!voting && <span className={classes.progress}> {text.nonVoting}</span>}
                <span className={classes.progress}> {isIn ? text.isIn : text.isOut}</span>
              </span>
              {!isReadOnly && at !== undefined && (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-label={isIn ? text.leavesOf(name) : text.comesOf(name)}
                  onClick={() => void (isIn ? left(ref, now ?? at) : came(ref, now ?? at))}
                >
                  {isIn ? text.leaves : text.comes}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {room.meeting.guests.length > 0 && <Text size="sm">{text.guests(room.meeting.guests.length)}</Text>}
      <PresenceChart content={room} until={at} isSmall />
    </Stack>
  );
});

function Quorum({ room, at }: { room: Room; at: string | undefined }) {
  const { voters, voting, required, holds } = roomAt(room, at);
  const Icon = holds ? IconCircleCheck : IconAlertTriangle;
  return (
    <div role="status">
      <Group gap={6} wrap="nowrap">
        <Text fw={600}>{text.quorum(voters.length, voting, required)}</Text>
        <Icon size={18} aria-hidden color={`var(--mantine-color-${holds ? 'green' : 'yellow'}-text)`} />
      </Group>
      <Text size="sm">{voting === 0 ? text.noVoters : holds ? text.holds : lostText(room, at)}</Text>
    </div>
  );
}

/** `Kuorumi humbi në orën 11:20, kur u largua Ana Hoxha.` */
function lostText(room: Room, at: string | undefined): string {
  const order = dayOrder(room.meeting);
  const spans = quorumSpans(room).filter(({ from }) => at === undefined || order(from) <= order(at));
  const since = spans.findLastIndex(({ holds }) => holds) + 1;
  const span = spans[since];
  if (since === 0 || !span) return text.missing;
  const gone = span.cause.map(({ kind, person }) => {
    const found = findPerson(room, person);
    return { kind, name: found ? fullName(found) : person };
  });
  return text.lost(span.from, departures(gone));
}
