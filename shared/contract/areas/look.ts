/** How a committee's papers look and how its records are numbered. */
import { z } from 'zod';
import { id, nothing, procedure } from '../base.ts';
import { lineSchema, numberSchema } from '../exchange/fields.ts';

const signer = z.enum(['chair', 'secretary']);

const lookSchema = z.strictObject({
  minutes: z.enum(['chair-secretary', 'chair', 'all-present']),
  signers: z
    .strictObject({
      invitation: signer.optional(),
      attendance: signer.optional(),
      decision: signer.optional(),
      extract: signer.optional(),
    })
    .optional(),
  titles: z.strictObject({ chair: lineSchema.optional(), secretary: lineSchema.optional() }).optional(),
  copies: numberSchema.optional(),
  inForceAtOnce: z.boolean(),
  sentences: z.record(z.string(), lineSchema).optional(),
});

const revision = z.int().nonnegative();

export const look = {
  get: procedure.input(z.strictObject({ committee: id })).output(z.strictObject({ look: lookSchema, revision })),
  /** Refused (INVALID_INPUT) where a sentence names a placeholder that it does not have. */
  set: procedure
    .input(z.strictObject({ committee: id, look: lookSchema, revision }))
    .output(z.strictObject({ look: lookSchema, revision })),
};

const series = z.enum(['meetings', 'decisions']);

export const numbering = {
  /** The start numbers that were set; `next` is what the next record of the series would get. */
  list: procedure
    .input(z.strictObject({ committee: id, year: z.int() }))
    .output(z.array(z.strictObject({ series, start: numberSchema.nullable(), next: z.int(), given: z.int() }))),
  /** Null takes it away. Refused where a record of the series was finalised already under a number below it. */
  setStart: procedure
    .input(z.strictObject({ committee: id, year: z.int(), series, start: numberSchema.nullable() }))
    .output(nothing),
};
