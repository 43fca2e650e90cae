/** Users, and the log of who did what. */
import { z } from 'zod';
import { LONGEST_PASSWORD, ROLES } from '../../domain/access.ts';
import { byId, id, nothing, procedure, row } from '../base.ts';
import { dateSchema, lineSchema } from '../exchange/fields.ts';

const role = z.enum(ROLES);
const password = z.string().max(LONGEST_PASSWORD);
const named = { name: lineSchema, password };
const user = z.strictObject({ ...row, name: lineSchema, role, active: z.boolean() });

export const access = {
  /** For the window, before anybody has come in: no more than who may. */
  state: procedure.output(
    z.strictObject({
      isOn: z.boolean(),
      idleMinutes: z.int().nullable(),
      names: z.array(z.string()),
      person: z.strictObject({ name: z.string(), role }).nullable(),
    }),
  ),
  /** The first administrator, who has come in with it. */
  begin: procedure.input(z.strictObject(named)).output(nothing),
  enter: procedure.input(z.strictObject({ name: z.string().max(200), password })).output(nothing),
  leave: procedure.output(nothing),
  /** By the recovery key from paper. */
  reset: procedure.input(z.strictObject({ ...named, key: z.string().max(2000) })).output(nothing),
  list: procedure.output(z.array(user)),
  add: procedure.input(z.strictObject({ ...named, role })).output(byId),
  update: procedure.input(user).output(nothing),
  setPassword: procedure.input(z.strictObject({ id, password })).output(nothing),
  changeOwn: procedure.input(z.strictObject({ old: password, password })).output(nothing),
  setIdle: procedure.input(z.strictObject({ minutes: z.int().min(1).max(240).nullable() })).output(nothing),
  turnOff: procedure.output(nothing),
};

const filter = {
  actor: z.string().max(200).optional(),
  group: z.enum(['records', 'meetings', 'directory', 'office', 'access']).optional(),
  from: dateSchema.optional(),
  to: dateSchema.optional(),
};

const line = z.strictObject({
  seq: id,
  at: z.string(),
  actor: z.string(),
  command: z.string(),
  /** The meeting that it was about, where it was about one. */
  meeting: z.strictObject({ id, date: z.string(), committee: z.string() }).nullable(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

export const audit = {
  /** The newest first, 100 at a time: `before` is the last line of the page before. */
  list: procedure
    .input(z.strictObject({ ...filter, before: id.optional() }))
    .output(z.strictObject({ lines: z.array(line), actors: z.array(z.string()), total: z.int() })),
  /** All lines of the filter as CSV. */
  export: procedure.input(z.strictObject(filter)).output(z.file()),
};
