import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { Person, PersonRef } from '#shared/domain/record.ts';
import type { Drafts } from '../../api/drafts.ts';
import { useMeeting } from '../../api/meeting.ts';
import { useProgram } from '../../api/program.tsx';
import { localTime } from '../../ui/local-time.ts';
import type { Caret } from '../../ui/rich-text/types.ts';
import { decisionDraft, statementDraft } from './draft-names.ts';
import { OpenRows, type Start } from './open-rows.ts';

/** Where a statement takes the focus when it is opened. */
type StatementFocus = 'speaker' | 'end' | Caret;

export type Minutes = {
  meeting: number;
  people: ReadonlyMap<PersonRef, Person>;
  statements: OpenRows<StatementFocus>;
  decisions: OpenRows<'title'>;
  /** What a statement that begins now starts with. */
  start: () => Start;
};

const MinutesContext = createContext<Minutes | undefined>(undefined);

type Rows = Pick<Minutes, 'statements' | 'decisions'>;

/** They outlive a screen that is left before its words were stored. */
const windows = new WeakMap<Drafts, Map<number, Rows>>();

function rowsOf(drafts: Drafts, meeting: number): Rows {
  const meetings = windows.get(drafts) ?? new Map<number, Rows>();
  windows.set(drafts, meetings);
  const rows = meetings.get(meeting) ?? { statements: new OpenRows(), decisions: new OpenRows() };
  meetings.set(meeting, rows);
  rows.statements.keepOnly((key) => drafts.has(statementDraft(key)));
  rows.decisions.keepOnly((key) => drafts.has(decisionDraft(key)));
  return rows;
}

/** For all that stands under one meeting's items; give it the meeting's id as its key too. */
export function MinutesProvider({ id, children }: { id: number; children: ReactNode }) {
  const { drafts } = useProgram();
  const { people, meeting } = useMeeting(id).content;
  const [rows] = useState(() => rowsOf(drafts, id));
  const { date } = meeting;
  const minutes = useMemo(
    (): Minutes => ({
      ...rows,
      meeting: id,
      people: new Map(people.map((person) => [person.id, person])),
      start: () => startOn(date),
    }),
    [rows, id, people, date],
  );
  return <MinutesContext value={minutes}>{children}</MinutesContext>;
}

export function useMinutes(): Minutes {
  const minutes = use(MinutesContext);
  if (!minutes) throw new Error('No MinutesProvider above');
  return minutes;
}

/** The time, where it is the meeting's day. */
function startOn(date: string): Start {
  const [day, at] = localTime().split('T');
  return day === date && at !== undefined ? { at } : {};
}
