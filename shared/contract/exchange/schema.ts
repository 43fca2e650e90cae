/** The shape of the exchange file (EXCHANGE.md), in parts that the procedures' contract takes up again. */
import { z } from 'zod';
import type * as record from '../../domain/record.ts';
import {
  countSchema,
  dateSchema,
  lineSchema,
  majorityRuleSchema,
  numberSchema,
  quorumRuleSchema,
  textSchema,
  timeSchema,
} from './fields.ts';

export const FORMAT = 'procesverbali.meeting';
export const VERSION = 1;

const line = lineSchema;
const optionalLine = lineSchema.optional();
const lines = z.array(lineSchema);

export const institutionSchema = z.strictObject({ name: line, county: line, city: line });

export const rulesSchema = z.strictObject({
  quorum: z.strictObject({ first: quorumRuleSchema.optional(), second: quorumRuleSchema.optional() }).optional(),
  noticeHours: numberSchema.optional(),
  majority: majorityRuleSchema.optional(),
  tie: z.enum(['chair', 'repeat', 'rejected']).optional(),
  abstention: z.boolean().optional(),
  meetEveryMonths: numberSchema.optional(),
  act: optionalLine,
});

export const committeeSchema = z.strictObject({
  name: line,
  nameGenitive: optionalLine,
  legalBasis: optionalLine,
  rules: rulesSchema.optional(),
});

export const personSchema = z.strictObject({
  id: line,
  title: z.enum(['z.', 'znj.']),
  firstName: line,
  lastName: line,
  institution: line,
  position: optionalLine,
  email: optionalLine,
  phone: optionalLine,
});

export const memberSchema = z.strictObject({
  person: line,
  role: z.enum(['chair', 'deputy', 'secretary', 'member']),
  voting: z.boolean(),
  from: dateSchema,
  to: dateSchema.optional(),
});

const periodSchema = z.strictObject({ from: timeSchema, to: timeSchema });

export const attendanceSchema = z.strictObject({
  person: line,
  status: z.enum(['present', 'substituted', 'excused', 'absent']),
  substitute: optionalLine,
  reason: optionalLine,
  arrived: timeSchema.optional(),
  left: timeSchema.optional(),
  away: z.array(periodSchema).optional(),
});

const choiceSchema = z.enum(['for', 'against', 'abstain']);

const voteSchema = z.strictObject({
  form: z.enum(['open', 'secret']),
  for: countSchema,
  against: countSchema,
  abstain: countSchema,
  at: timeSchema.optional(),
  ballots: z.array(z.strictObject({ person: line, choice: choiceSchema })),
  recused: lines,
  castingVote: z.enum(['for', 'against']).optional(),
  withoutQuorum: optionalLine,
});

export const materialSchema = z.strictObject({
  title: line,
  kind: z.enum(['report', 'video', 'presentation', 'document', 'other']),
});

export const statementSchema = z.strictObject({
  speaker: optionalLine,
  text: textSchema,
  at: timeSchema.optional(),
});

export const decisionSchema = z.strictObject({
  number: numberSchema.optional(),
  title: line,
  titleAccusative: optionalLine,
  text: textSchema,
  charged: optionalLine,
  inForce: dateSchema.optional(),
  vote: voteSchema.optional(),
  earlierVotes: z.array(voteSchema).optional(),
  dissent: z.array(z.strictObject({ person: line, reason: textSchema })),
});

export const taskSchema = z.strictObject({
  text: line,
  responsible: line,
  due: dateSchema.optional(),
  status: z.enum(['open', 'done', 'dropped']).optional(),
});

export const agendaItemSchema = z.strictObject({
  title: line,
  rapporteur: optionalLine,
  state: z.enum(['normal', 'late', 'withdrawn']).optional(),
  recused: lines.optional(),
  materials: z.array(materialSchema),
  discussion: z.array(statementSchema),
  decisions: z.array(decisionSchema),
  tasks: z.array(taskSchema),
});

const noticeSchema = z.strictObject({
  date: dateSchema,
  time: timeSchema.optional(),
  protocolNumber: optionalLine,
});

const closingSchema = z.strictObject({ early: z.boolean(), reason: optionalLine });

export const meetingSchema = z.strictObject({
  number: numberSchema.optional(),
  kind: z.enum(['ordinary', 'extraordinary', 'coordination', 'enlarged']),
  call: z.literal([1, 2]),
  date: dateSchema,
  start: timeSchema,
  end: timeSchema.optional(),
  endDate: dateSchema.optional(),
  place: line,
  purpose: textSchema.optional(),
  copies: numberSchema.optional(),
  notice: noticeSchema.optional(),
  protocolNumber: optionalLine,
  chair: line,
  secretary: line,
  attendance: z.array(attendanceSchema),
  guests: lines,
  agendaApproval: z.union([z.literal('unanimous'), voteSchema]).optional(),
  agenda: z.array(agendaItemSchema),
  closing: closingSchema,
});

export const activitySchema = z.strictObject({
  date: dateSchema,
  title: line,
  place: line,
  organiser: line,
  partners: lines,
  targetGroups: lines,
  participants: countSchema.optional(),
  project: z.strictObject({ name: line, funder: optionalLine, implementer: optionalLine }).optional(),
});

export const campaignSchema = z.strictObject({
  name: line,
  slogan: optionalLine,
  from: dateSchema,
  to: dateSchema,
  coordinator: optionalLine,
  activities: z.array(activitySchema),
});

export const exchangeSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  institution: institutionSchema,
  committee: committeeSchema,
  people: z.array(personSchema),
  members: z.array(memberSchema),
  meeting: meetingSchema,
  campaign: campaignSchema.optional(),
});

/** One meeting's file, as JSON. */
export type Exchange = record.MeetingContent & { format: typeof FORMAT; version: typeof VERSION };

/** Fails to compile where the schema and the record's types part, in either direction. */
type Same<A, B> = [A, B] extends [B, A] ? true : never;
true satisfies Same<z.infer<typeof exchangeSchema>, Exchange>;
true satisfies Same<Required<z.infer<typeof rulesSchema>>, Required<record.Rules>>;
