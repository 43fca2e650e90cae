/** The meetings and one meeting whole: its head, who was there, its agenda and what stands under each item. */
import { z } from 'zod';
import { byId, id, nothing, place, procedure, row, rowSchema } from '../base.ts';
import { dateSchema, lineSchema, timeSchema } from '../exchange/fields.ts';
import {
  agendaItemSchema,
  attendanceSchema,
  campaignSchema,
  decisionSchema,
  institutionSchema,
  materialSchema,
  meetingSchema,
  memberSchema,
  personSchema,
  statementSchema,
  taskSchema,
} from '../exchange/schema.ts';
import { meetingCommitteeSchema } from './rules.ts';
import { previousTaskSchema } from './task-reports.ts';

const states = z.enum(['planned', 'convened', 'held', 'postponed', 'cancelled']);
export const minutesStates = z.enum(['draft', 'finalised', 'signed', 'archived']);

const summaryFields = {
  id,
  committeeId: id,
  committee: lineSchema,
  number: meetingSchema.shape.number.unwrap().nullable(),
  date: dateSchema,
  start: timeSchema,
  place: lineSchema,
  kind: meetingSchema.shape.kind,
  state: states,
};
const summary = z.strictObject({ ...summaryFields, minutesState: minutesStates });
const binned = z.strictObject({ ...summaryFields, removed: dateSchema, goes: dateSchema });

const decisionShape = { ...decisionSchema.shape, aboutPerson: z.boolean().optional() };

const materialFile = z.strictObject({ name: lineSchema, type: z.string(), size: z.int().nonnegative() });

const storedItem = z.strictObject({
  ...row,
  ...agendaItemSchema.shape,
  materials: z.array(z.strictObject({ ...row, ...materialSchema.shape, file: materialFile.optional() })),
  discussion: z.array(z.strictObject({ ...row, ...statementSchema.shape })),
  decisions: z.array(z.strictObject({ ...row, ...decisionShape })),
  tasks: z.array(z.strictObject({ ...row, ...taskSchema.shape })),
  approves: z
    .strictObject({
      meeting: id,
      date: dateSchema,
      number: z.int().optional(),
      outcome: z.enum(['unchanged', 'changed']).optional(),
    })
    .optional(),
});

const otherMeeting = z.strictObject({ meeting: id, date: dateSchema, number: z.int().optional() });

/** The other committee of a joint meeting: `id` is its meeting, and the text is kept there where `isHost`. */
const jointBody = z.strictObject({
  id,
  isHost: z.boolean(),
  committee: meetingCommitteeSchema,
  people: z.array(personSchema),
  members: z.array(memberSchema),
  meeting: meetingSchema.pick({
    number: true,
    call: true,
    date: true,
    start: true,
    end: true,
    endDate: true,
    chair: true,
    secretary: true,
    attendance: true,
  }),
});

const record = z.strictObject({
  ...row,
  committeeId: id,
  state: states,
  stateReason: z.string().optional(),
  minutesState: minutesStates,
  content: z.strictObject({
    // An institution made on the screens may still lack what an exchange file must say.
    institution: z.strictObject({ ...institutionSchema.shape, county: z.string(), city: z.string() }),
    committee: meetingCommitteeSchema,
    people: z.array(personSchema),
    members: z.array(memberSchema),
    meeting: z.strictObject({
      ...meetingSchema.shape,
      attendance: z.array(z.strictObject({ ...row, ...attendanceSchema.shape })),
      agenda: z.array(storedItem),
    }),
    campaign: campaignSchema.optional(),
    secondCallOf: otherMeeting.optional(),
    secondCall: otherMeeting.optional(),
    previousTasks: z.array(previousTaskSchema).optional(),
    joint: jointBody.optional(),
  }),
  history: z.strictObject({ undo: z.string().optional(), redo: z.string().optional() }),
});

/** The command that was taken back or done again, or null where there was none. */
const stepped = z.strictObject({ command: z.string().nullable() });

const { attendance: _, guests: __, agenda: ___, ...fields } = meetingSchema.shape;

export const meetings = {
  list: procedure
    .input(z.strictObject({ committee: id.optional(), year: z.int().optional() }))
    .output(z.array(summary)),
  get: procedure.input(byId).output(record),
  create: procedure
    .input(
      z.strictObject({
        committee: id,
        kind: fields.kind,
        call: fields.call,
        date: dateSchema,
        start: timeSchema,
        place: fields.place,
        chair: id.optional(),
        secretary: id.optional(),
      }),
    )
    .output(record),
  update: procedure.input(z.strictObject({ ...row, ...fields })).output(rowSchema),
  setState: procedure.input(z.strictObject({ ...row, state: states, reason: lineSchema.optional() })).output(rowSchema),
  /** Takes the members, their roles and the names of all its people anew from the directory, as of the meeting's day. */
  refreshRoster: procedure.input(rowSchema).output(rowSchema),
  /** Takes the rules anew that are in force on the meeting's day. */
  refreshRules: procedure.input(rowSchema).output(rowSchema),
  /** Of a meeting that was put off: another one with its agenda, called for the second time. */
  secondCall: procedure.input(z.strictObject({ ...row, date: dateSchema, start: timeSchema })).output(record),
  /** Makes it a joint meeting with another committee, whose own meeting follows the text of this one. */
  join: procedure.input(z.strictObject({ ...row, committee: id })).output(rowSchema),
  part: procedure.input(rowSchema).output(rowSchema),
  /** Over the whole content of a meeting, step by step, in the order in which it was made. */
  undo: procedure.input(byId).output(stepped),
  redo: procedure.input(byId).output(stepped),
  /** Puts the meeting into the bin, from which it goes after 30 days. */
  remove: procedure.input(rowSchema).output(nothing),
  restore: procedure.input(byId).output(nothing),
  bin: procedure.output(z.array(binned)),
};

const noted = z.int().nonnegative();

export const attendance = {
  set: procedure
    .input(z.strictObject({ ...attendanceSchema.shape, meeting: id, revision: noted }))
    .output(z.strictObject({ revision: noted })),
  /** Everybody of whom nothing was noted yet is present. */
  allPresent: procedure.input(z.strictObject({ meeting: id })).output(z.strictObject({ noted: z.int() })),
  clear: procedure.input(z.strictObject({ meeting: id, person: lineSchema, revision: noted })).output(nothing),
  addPerson: procedure
    .input(z.strictObject({ meeting: id, person: id }))
    .output(z.strictObject({ person: lineSchema })),
  addGuest: procedure.input(z.strictObject({ meeting: id, person: id })).output(z.strictObject({ person: lineSchema })),
  removeGuest: procedure.input(z.strictObject({ meeting: id, person: lineSchema })).output(nothing),
};

const { title, rapporteur, state, recused } = agendaItemSchema.shape;
const item = { title, rapporteur, state, recused };

export const agenda = {
  add: procedure.input(z.strictObject({ ...item, meeting: id })).output(rowSchema),
  update: procedure.input(z.strictObject({ ...row, ...item })).output(rowSchema),
  move: procedure.input(place).output(nothing),
  remove: procedure.input(rowSchema).output(nothing),
  /** Puts the approval of the committee's last minutes before this meeting on its agenda. */
  addApproval: procedure.input(z.strictObject({ meeting: id })).output(rowSchema),
  /** How the minutes were approved; null while that is open. */
  setApproval: procedure
    .input(z.strictObject({ ...row, outcome: z.enum(['unchanged', 'changed']).nullable() }))
    .output(rowSchema),
};

/** What stands under an agenda item is added, changed, moved and removed in the same way. */
const part = <S extends z.core.$ZodLooseShape>(shape: S) => ({
  add: procedure.input(z.strictObject({ ...shape, item: id })).output(rowSchema),
  update: procedure.input(z.strictObject({ ...shape, ...row })).output(rowSchema),
  move: procedure.input(place).output(nothing),
  /** Into another item of the same meeting; at its end where no place is given. */
  moveTo: procedure
    .input(z.strictObject({ ...row, item: id, place: z.int().nonnegative().optional() }))
    .output(rowSchema),
  remove: procedure.input(rowSchema).output(nothing),
});

export const materials = {
  ...part(materialSchema.shape),
  /** Up to 50 MB, of the kinds that an office brings to a meeting, told by content; in place of the file that was there. */
  attach: procedure.input(z.strictObject({ ...row, file: z.file() })).output(rowSchema),
  detach: procedure.input(rowSchema).output(rowSchema),
  file: procedure.input(byId).output(z.file()),
};
export const statements = {
  ...part(statementSchema.shape),
  /** Joins a statement to the one before it, whose speaker and time stay; answers with that one. */
  merge: procedure.input(rowSchema).output(rowSchema),
  /** Makes two of a statement, of one speaker and time; answers with the second. No word may be lost between them. */
  split: procedure
    .input(z.strictObject({ ...row, first: statementSchema.shape.text, second: statementSchema.shape.text }))
    .output(rowSchema),
};
export const decisions = part(decisionShape);
export const tasks = part(taskSchema.shape);
