/** The finalised record: how it comes to be, what becomes of it on paper, and how paper is held against it. */
import { z } from 'zod';
import { id, nothing, procedure, row, rowSchema } from '../base.ts';
import { dateSchema, lineSchema, numberSchema } from '../exchange/fields.ts';
import { minutesStates } from './meetings.ts';

const done = { at: z.string(), by: z.string() };

const finalRecord = z.strictObject({
  id,
  meeting: id,
  kind: z.enum(['minutes', 'correction']),
  number: z.int(),
  version: z.int(),
  code: z.string(),
  sha256: z.string(),
  finalised: z.strictObject(done),
  reopened: z.strictObject({ ...done, reason: z.string() }).optional(),
  printings: z.array(z.strictObject({ ...done, id, copies: z.int() })),
  handed: z.array(z.strictObject({ ...done, id, copy: z.int(), recipient: z.string(), on: dateSchema })),
  signed: z.strictObject({ ...done, on: dateSchema, names: z.array(z.string()) }).optional(),
  scans: z.array(z.strictObject({ ...done, id, name: z.string(), type: z.string(), size: z.int() })),
  archived: z.strictObject({ ...done, number: z.string(), on: dateSchema }).optional(),
});

const correctionFields = {
  date: dateSchema,
  reason: lineSchema,
  entries: z
    .array(z.strictObject({ place: lineSchema, was: z.string().max(20_000), becomes: z.string().max(20_000) }))
    .min(1),
};
const storedCorrection = z.strictObject({
  ...row,
  ...correctionFields,
  number: z.int(),
  record: finalRecord.optional(),
});

const change = z.strictObject({ where: z.string(), was: z.string(), is: z.string() });
const approval = z.strictObject({
  meeting: id,
  date: dateSchema,
  number: z.int().optional(),
  outcome: z.enum(['unchanged', 'changed']).optional(),
});

const verification = z.strictObject({
  verdict: z.enum(['unchanged', 'changed', 'older', 'unknown']),
  record: z
    .strictObject({
      id,
      meeting: id,
      kind: z.enum(['minutes', 'correction']),
      number: z.int(),
      version: z.int(),
      newest: z.int(),
      code: z.string(),
      committee: z.string(),
      date: dateSchema,
      minutesState: minutesStates,
      finalised: z.strictObject(done),
    })
    .optional(),
  paper: z.string().optional(),
  changes: z.array(change),
  notices: z.array(z.string()),
});

const ofRecord = { record: id };

export const records = {
  get: procedure.input(z.strictObject({ meeting: id })).output(
    z.strictObject({
      minutesState: minutesStates,
      next: z
        .strictObject({
          number: z.int(),
          decisions: z.array(z.strictObject({ id, number: z.int() })),
          skipped: z.array(z.int()),
        })
        .nullable(),
      versions: z.array(finalRecord),
      corrections: z.array(storedCorrection),
      approvedBy: approval.optional(),
    }),
  ),
  /** INVALID_INPUT with what blocks it; RULE_BROKEN where it is finalised already. */
  finalise: procedure
    .input(rowSchema)
    .output(z.strictObject({ meeting: id, number: z.int(), version: z.int(), code: z.string() })),
  /** Before it is signed. The numbers stay, the version grows. */
  reopen: procedure.input(z.strictObject({ ...row, reason: lineSchema })).output(rowSchema),
  /** What changed from one version to a later one. */
  compare: procedure.input(z.strictObject({ meeting: id, from: id, to: id })).output(z.array(change)),
  /** The registry's number, which a record may get until it is archived. */
  setProtocolNumber: procedure
    .input(z.strictObject({ ...row, protocolNumber: lineSchema.optional() }))
    .output(rowSchema),
  notePrinting: procedure.input(z.strictObject({ ...ofRecord, copies: numberSchema })).output(nothing),
  handOver: procedure
    .input(z.strictObject({ ...ofRecord, copy: numberSchema, recipient: lineSchema, on: dateSchema }))
    .output(z.strictObject({ id })),
  /** A copy that was noted by mistake. */
  takeBack: procedure.input(z.strictObject({ id })).output(nothing),
  sign: procedure
    .input(z.strictObject({ ...ofRecord, on: dateSchema, names: z.array(lineSchema).min(1) }))
    .output(nothing),
  /** PDF, JPEG, PNG or TIFF, told by content, up to 50 MB; of a signed record. */
  attachScan: procedure.input(z.strictObject({ ...ofRecord, file: z.file() })).output(z.strictObject({ id })),
  scan: procedure.input(z.strictObject({ id })).output(z.file()),
  archive: procedure.input(z.strictObject({ ...ofRecord, number: lineSchema, on: dateSchema })).output(nothing),
  verifyCode: procedure.input(z.strictObject({ code: z.string().max(100) })).output(verification),
  /** A DOCX, up to 20 MB. INVALID_INPUT where it is none. */
  verifyFile: procedure.input(z.strictObject({ file: z.file() })).output(verification),
};

/** A signed record is never edited: what is wrong in it stands in a record of its own. */
export const corrections = {
  create: procedure.input(z.strictObject({ ...correctionFields, meeting: id })).output(storedCorrection),
  update: procedure.input(z.strictObject({ ...row, ...correctionFields })).output(storedCorrection),
  remove: procedure.input(rowSchema).output(nothing),
  finalise: procedure.input(rowSchema).output(finalRecord),
};

const listed = z.strictObject({
  meeting: id,
  n: id,
  committee: lineSchema,
  committeeId: id,
  number: z.int().nullable(),
  date: dateSchema,
  title: lineSchema,
  minutesState: minutesStates,
  inForce: dateSchema.optional(),
});

/** Decisions as acts. */
export const acts = {
  list: procedure.input(z.strictObject({ committee: id.optional(), year: z.int().optional() })).output(z.array(listed)),
};
