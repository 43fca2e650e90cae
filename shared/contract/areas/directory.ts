/** Whom the office knows: institutions, people, committees and their members. */
import { z } from 'zod';
import { byId, id, nothing, procedure, row, rowSchema } from '../base.ts';
import { dateSchema, lineSchema } from '../exchange/fields.ts';
import { memberSchema, personSchema } from '../exchange/schema.ts';
import { committeeRulesSchema } from './rules.ts';

const institution = { name: lineSchema, county: lineSchema.optional(), city: lineSchema.optional() };
const storedInstitution = z.strictObject({ ...row, ...institution });

export const institutions = {
  list: procedure.output(z.array(storedInstitution)),
  create: procedure.input(z.strictObject(institution)).output(storedInstitution),
  update: procedure.input(storedInstitution).output(storedInstitution),
  remove: procedure.input(rowSchema).output(nothing),
};

const { id: _, ...person } = personSchema.shape;
const storedPerson = z.strictObject({ ...row, ...person, institutionId: id });

export const people = {
  list: procedure.output(z.array(storedPerson)),
  create: procedure.input(z.strictObject(person)).output(storedPerson),
  update: procedure.input(z.strictObject({ ...row, ...person })).output(storedPerson),
  /** Two records of one person: all that `other` was and did becomes `id`'s; old meetings keep the names of their day. */
  merge: procedure.input(z.strictObject({ id, other: id })).output(storedPerson),
  remove: procedure.input(rowSchema).output(nothing),
};

const committee = {
  institutionId: id,
  name: lineSchema,
  nameGenitive: lineSchema.optional(),
  legalBasis: lineSchema.optional(),
};
const storedCommittee = z.strictObject({
  ...row,
  ...committee,
  rules: z.array(z.strictObject({ from: dateSchema, rules: committeeRulesSchema })),
});

export const committees = {
  list: procedure.output(z.array(storedCommittee)),
  get: procedure.input(byId).output(storedCommittee),
  create: procedure.input(z.strictObject(committee)).output(storedCommittee),
  update: procedure.input(z.strictObject({ ...row, ...committee })).output(storedCommittee),
  /** In force from that day until the next ones; `revision` is the committee's. */
  setRules: procedure
    .input(z.strictObject({ ...row, from: dateSchema, rules: committeeRulesSchema }))
    .output(storedCommittee),
  removeRules: procedure.input(z.strictObject({ ...row, from: dateSchema })).output(storedCommittee),
  remove: procedure.input(rowSchema).output(nothing),
};

const seat = {
  person: id,
  role: memberSchema.shape.role,
  voting: z.boolean(),
  from: dateSchema,
  to: dateSchema.optional(),
  act: lineSchema.optional(),
};
const { person: __, ...newSeat } = seat;
const endsAfterItBegins = ({ from, to }: { from: string; to?: string }) => to === undefined || to >= from;
const ends = { path: ['to'], error: 'anëtarësia mbaron para se të fillojë' };
const storedMembership = z.strictObject({ ...row, ...seat, committee: id });

export const memberships = {
  list: procedure.input(z.strictObject({ committee: id })).output(z.array(storedMembership)),
  add: procedure
    .input(z.strictObject({ ...seat, committee: id }).refine(endsAfterItBegins, ends))
    .output(storedMembership),
  /** A list, typed or pasted: all of it or nothing. Who has that seat already is counted as known. */
  addList: procedure
    .input(
      z.strictObject({
        committee: id,
        members: z.array(z.strictObject({ ...person, ...newSeat }).refine(endsAfterItBegins, ends)),
      }),
    )
    .output(z.strictObject({ added: z.int(), known: z.int() })),
  update: procedure.input(z.strictObject({ ...row, ...seat }).refine(endsAfterItBegins, ends)).output(storedMembership),
  remove: procedure.input(rowSchema).output(nothing),
};
