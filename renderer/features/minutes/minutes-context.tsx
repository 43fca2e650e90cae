import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { Person, PersonRef } from '#shared/domain/record.ts';
import { useMeeting } from '../../api/meeting.ts';
import type { Start } from '../../api/open-rows.ts';
import { useProgram } from '../../api/program.tsx';
import { startOn, type Writing, writingOf } from '../../api/writing.ts';

export type Minutes = Writing & {
  meeting: number;
  people: ReadonlyMap<PersonRef, Person>;
  /** What a statement that begins now starts with. */
  start: () => Start;
};

const MinutesContext = createContext<Minutes | undefined>(undefined);

/** For all that stands under one meeting's items; give it the meeting's id as its key too. */
export function MinutesProvider({ id, children }: { id: number; children: ReactNode }) {
  const { drafts } = useProgram();
  const { people, meeting } = useMeeting(id).content;
  const [rows] = useState(() => writingOf(drafts, id));
  const { date, start, end, endDate } = meeting;
  const minutes = useMemo(
    (): Minutes => ({
      ...rows,
      meeting: id,
      people: new Map(people.map((person) => [person.id, person])),
      start: () => startOn({ date, start, end, endDate }, new Date()),
    }),
    [rows, id, people, date, start, end, endDate],
  );
  return <MinutesContext value={minutes}>{children}</MinutesContext>;
}

export function useMinutes(): Minutes {
  const minutes = use(MinutesContext);
  if (!minutes) throw new Error('No MinutesProvider above');
  return minutes;
}
