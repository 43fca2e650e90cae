import { useSuspenseQuery } from '@tanstack/react-query';
import type { MeetingRecord, StoredContent } from '#shared/domain/stored.ts';
import { useProgram } from '../../api/program.tsx';

/** Of a meeting, what says who is in the room, and under which rules. */
export type Room = Pick<StoredContent, 'people' | 'members' | 'committee'> & {
  meeting: Pick<
    StoredContent['meeting'],
    'date' | 'start' | 'end' | 'endDate' | 'attendance' | 'guests' | 'call' | 'chair'
  >;
};

/** The same value as long as nobody comes or goes: words that are stored draw none of it again. */
export function useRoom(id: number): Room {
  const { api } = useProgram();
  return useSuspenseQuery(api.meetings.get.queryOptions({ input: { id }, select: roomOf })).data;
}

function roomOf({ content }: MeetingRecord): Room {
  const { people, members, committee } = content;
  const { date, start, end, endDate, attendance, guests, call, chair } = content.meeting;
  return { people, members, committee, meeting: { date, start, end, endDate, attendance, guests, call, chair } };
}
