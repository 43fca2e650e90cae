import { AppError } from '#shared/domain/errors.ts';
import type { Attendance } from '#shared/domain/record.ts';
import {
  addMeetingPerson,
  attendanceRevision,
  deleteGuest,
  insertGuest,
  meetingPersonIds,
  notePresent,
  putAttendance,
} from '../store/attendance.ts';
import type { Tx } from '../store/rows.ts';
import type { Context } from './context.ts';
import { checkedEdit, edit } from './draft.ts';

/** `revision` is the noted row's, 0 where nothing was noted yet. */
export type AttendanceInput = Attendance & { meeting: number; revision: number };

export function attendanceService(context: Context) {
  return {
    set: ({ meeting, revision, ...row }: AttendanceInput) =>
      checkedEdit(context, 'attendance.set', meeting, async ({ tx, personId }) => {
        const member = personId(row.person);
        await requireNoted(tx, member, revision);
        await putAttendance(tx, meeting, member, row, personId);
        return { result: { revision: revision + 1 }, subject: 'attendance', id: member };
      }),

    /** Everybody of whom nothing was noted yet is present. */
    allPresent: ({ meeting }: { meeting: number }) =>
      checkedEdit(context, 'attendance.allPresent', meeting, async ({ tx }) => {
        const noted = await notePresent(tx, meeting);
        return { result: { noted }, subject: 'attendance', id: meeting, details: { noted } };
      }),

    /** Takes back what was noted of one member. */
    clear: ({ meeting, revision, person }: { meeting: number; revision: number; person: string }) =>
      checkedEdit(context, 'attendance.clear', meeting, async ({ tx, personId }) => {
        const member = personId(person);
        await requireNoted(tx, member, revision);
        await putAttendance(tx, meeting, member, undefined, personId);
        return { result: null, subject: 'attendance', id: member };
      }),

    /** Brings a person of the directory to the meeting, to speak, report or stand in; gives the reference by which the meeting knows them. */
    addPerson: ({ meeting, person }: { meeting: number; person: number }) =>
      edit(context, 'attendance.addPerson', meeting, async ({ tx }) => {
        const id = await addMeetingPerson(tx, meeting, person);
        return { result: { person: String(id) }, subject: 'person', id: person };
      }),

    addGuest: ({ meeting, person }: { meeting: number; person: number }) =>
      checkedEdit(context, 'attendance.addGuest', meeting, async ({ tx }) => {
        const id = await addMeetingPerson(tx, meeting, person);
        await insertGuest(tx, meeting, id);
        return { result: { person: String(id) }, subject: 'person', id: person };
      }),

    /** The person stays among the meeting's people, so that what they said keeps its speaker. */
    removeGuest: ({ meeting, person }: { meeting: number; person: string }) =>
      edit(context, 'attendance.removeGuest', meeting, async ({ tx }) => {
        const id = (await meetingPersonIds(tx, meeting))(person);
        await deleteGuest(tx, meeting, id);
        return { result: null, subject: 'person', id };
      }),
  };
}

async function requireNoted(tx: Tx, member: number, revision: number) {
  if ((await attendanceRevision(tx, member)) !== revision) {
    throw new AppError('CONFLICT', { subject: 'attendance', reason: 'changed' });
  }
}
