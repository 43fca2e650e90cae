/** What a meeting heard of the tasks that its committee's earlier meetings gave. */
import { z } from 'zod';
import { id, nothing, procedure } from '../base.ts';
import { dateSchema, lineSchema } from '../exchange/fields.ts';
import { taskSchema } from '../exchange/schema.ts';

const outcome = z.enum(['reported', 'notReported', 'done']);
const { text, responsible, due } = taskSchema.shape;

const previousTask = {
  task: id,
  text,
  responsible,
  due,
  given: z.strictObject({ date: dateSchema, number: z.int().optional() }),
};
const heard = { outcome, note: lineSchema.optional() };
export const previousTaskSchema = z.strictObject({ ...previousTask, ...heard });

export const taskReports = {
  /** The open tasks as of that meeting, and those of which it noted something. */
  list: procedure
    .input(z.strictObject({ meeting: id }))
    .output(z.array(z.strictObject({ ...previousTask, outcome: outcome.optional(), note: heard.note }))),
  /** null takes back what was noted. */
  set: procedure
    .input(z.strictObject({ meeting: id, task: id, outcome: outcome.nullable(), note: heard.note }))
    .output(nothing),
};
