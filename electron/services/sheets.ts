/** The tables of the overviews, for a spreadsheet program. */
import { kindName } from '#shared/albanian/agreement.ts';
import { minutesStateName, stateName, taskStateName } from '#shared/albanian/states.ts';
import { cleanFileName } from '#shared/domain/file-name.ts';
import {
  attendanceByInstitution,
  type FollowedTask,
  isLate,
  type MeetingRow,
  meetingRow,
} from '#shared/domain/overview.ts';
import { renderSheet, type SheetCell } from '../documents/sheet.ts';
import { followedTasks } from '../store/followed-tasks.ts';
import { type Context, today } from './context.ts';
import type { NamedBytes } from './files.ts';
import { committeeOf, meetingsOf, type Period } from './summed.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const COLUMNS = {
  register: [
    { head: 'Nr.', width: 6 },
    { head: 'Data', width: 12 },
    { head: 'Lloji', width: 16 },
    { head: 'Gjendja', width: 14 },
    { head: 'Rendi i ditës', width: 60 },
    { head: 'Të pranishëm', width: 12 },
    { head: 'Anëtarë', width: 10 },
    { head: 'Vendime nr.', width: 14 },
    { head: 'Procesverbali', width: 20 },
    { head: 'Nr. prot.', width: 14 },
  ],
  attendance: [
    { head: 'Institucioni', width: 50 },
    { head: 'Mbledhje', width: 11 },
    { head: 'I pranishëm', width: 12 },
    { head: 'Me zëvendës', width: 12 },
    { head: 'Mungoi me arsye', width: 12 },
    { head: 'Mungoi pa arsye', width: 12 },
    { head: 'Mbledhje radhazi pa përfaqësues', width: 18 },
  ],
  tasks: [
    { head: 'Detyra', width: 60 },
    { head: 'Përgjegjësi', width: 40 },
    { head: 'Afati', width: 12 },
    { head: 'Gjendja', width: 12 },
    { head: 'Mbyllur më', width: 12 },
    { head: 'Organi', width: 40 },
    { head: 'Mbledhja nr.', width: 11 },
    { head: 'Data e mbledhjes', width: 14 },
  ],
} as const;

export function sheetService(context: Context) {
  const { db } = context.register;

  async function file(name: string, of: keyof typeof COLUMNS, rows: SheetCell[][]): Promise<NamedBytes> {
    const bytes = await renderSheet({ name: NAMES[of], columns: COLUMNS[of], rows });
    return { name: cleanFileName(name), type: XLSX, bytes: new Uint8Array(bytes) };
  }

  return {
    register: async ({ committee, year }: { committee: number; year: number }): Promise<NamedBytes> => {
      await committeeOf(db, committee);
      const meetings = await meetingsOf(db, committee, { from: `${year}-01-01`, to: `${year}-12-31` });
      return file(
        `regjistri-i-mbledhjeve-${year}.xlsx`,
        'register',
        meetings.map((one) => registerCells(meetingRow(one))),
      );
    },

    attendance: async ({ committee, from, to }: Period & { committee: number }): Promise<NamedBytes> => {
      await committeeOf(db, committee);
      const rows = attendanceByInstitution(await meetingsOf(db, committee, { from, to }));
      return file(
        `pjesëmarrja-${from}-${to}.xlsx`,
        'attendance',
        rows.map((row) => [
          row.institution,
          row.meetings,
          row.present,
          row.substituted,
          row.excused,
          row.absent,
          row.missedInRow,
        ]),
      );
    },

    /** The ones that are named, in their order. */
    tasks: async ({ tasks }: { tasks: readonly number[] }): Promise<NamedBytes> => {
      const all = new Map((await followedTasks(db)).map((task) => [task.id, task]));
      const day = today(context);
      const rows = tasks.flatMap((id) => {
        const task = all.get(id);
        return task ? [taskCells(task, day)] : [];
      });
      return file(`detyrat-${day}.xlsx`, 'tasks', rows);
    },
  };
}

const NAMES = { register: 'Regjistri i mbledhjeve', attendance: 'Pjesëmarrja', tasks: 'Detyrat' } as const;

const dayOf = (date: string | undefined) => (date === undefined ? undefined : new Date(`${date}T00:00:00Z`));

function registerCells(row: MeetingRow): SheetCell[] {
  const isHeld = row.state === 'held';
  return [
    row.number,
    dayOf(row.date),
    kindName(row.kind, 'nominative'),
    stateName(row.state),
    row.agenda.map((title, index) => `${index + 1}. ${title}`).join('\n'),
    isHeld ? row.present : undefined,
    row.members,
    row.decisions.join(', ') || undefined,
    isHeld ? minutesStateName(row.minutesState) : undefined,
    row.protocolNumber,
  ];
}

function taskCells(task: FollowedTask, today: string): SheetCell[] {
  const { text, responsible, due, state, closed, given } = task;
  return [
    text,
    responsible,
    dayOf(due),
    isLate(task, today) ? 'me vonesë' : taskStateName(state),
    dayOf(closed),
    given.committee,
    given.number,
    dayOf(given.date),
  ];
}
