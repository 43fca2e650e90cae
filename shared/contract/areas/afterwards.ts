/** After the meeting: tasks as they stand now, and papers about many meetings. */
import { z } from 'zod';
import { byId, id, nothing, procedure } from '../base.ts';
import { dateSchema, lineSchema } from '../exchange/fields.ts';

const state = z.enum(['open', 'done', 'dropped']);

const followed = z.strictObject({
  id,
  text: z.string(),
  responsible: z.string(),
  due: z.string().optional(),
  given: z.strictObject({
    meeting: id,
    date: z.string(),
    number: z.int().optional(),
    committee: z.string(),
    committeeId: id,
  }),
  state,
  closed: z.string().optional(),
});

export const followUps = {
  /** Of all meetings that were held, the one that is due first at the head. */
  list: procedure.input(z.strictObject({ committee: id.optional() })).output(z.array(followed)),
  /** What was noted of a task, the newest first. */
  notes: procedure
    .input(z.strictObject({ task: id }))
    .output(z.array(z.strictObject({ id, on: z.string(), state, note: z.string().optional(), actor: z.string() }))),
  note: procedure.input(z.strictObject({ task: id, on: dateSchema, state, note: lineSchema.optional() })).output(byId),
  takeBack: procedure.input(byId).output(nothing),
};

/** The day that stands on the paper; without one it does not depend on the moment of the call. */
const dated = { date: dateSchema.optional() };

export const overviews = {
  /** A committee's meetings in a year, as DOCX. */
  register: procedure
    .input(z.strictObject({ committee: id, year: z.int().min(1900).max(2200), ...dated }))
    .output(z.file()),
  /** A campaign's activities, as DOCX. */
  calendar: procedure.input(z.strictObject({ campaign: id, ...dated })).output(z.file()),
  /** A letter to the head of an institution about its open tasks of a committee, as DOCX; NOT_FOUND where it has none. */
  reminder: procedure.input(z.strictObject({ committee: id, institution: lineSchema })).output(z.file()),
  /** What is to come, meetings and days of tasks, for a calendar program. */
  ahead: procedure.output(z.file()),
  /** What a committee did in a time, as DOCX. */
  report: procedure
    .input(z.strictObject({ committee: id, from: dateSchema, to: dateSchema, ...dated }))
    .output(z.file()),
};

/** The same as tables, XLSX. */
export const sheets = {
  register: procedure.input(z.strictObject({ committee: id, year: z.int().min(1900).max(2200) })).output(z.file()),
  /** How each institution was there in a time. */
  attendance: procedure.input(z.strictObject({ committee: id, from: dateSchema, to: dateSchema })).output(z.file()),
  /** The tasks that are named, in their order. */
  tasks: procedure.input(z.strictObject({ tasks: z.array(id).max(100_000) })).output(z.file()),
};
