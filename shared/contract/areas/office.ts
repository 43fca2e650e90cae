/** The office that keeps the register, and what a window needs when it opens. */
import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { phraseFaults } from '../../domain/phrases.ts';
import { id, nothing, procedure, row } from '../base.ts';
import { subject } from '../errors.ts';
import { dateSchema, lineSchema, timeSchema } from '../exchange/fields.ts';

const officeFields = { name: lineSchema, county: lineSchema, city: lineSchema, letterhead: z.array(lineSchema) };
const emblem = z.strictObject({
  type: z.enum(['image/png', 'image/jpeg']),
  width: z.int().positive(),
  height: z.int().positive(),
});
const template = z.strictObject({ name: z.string(), size: z.int() });
const storedOffice = z.strictObject({
  ...row,
  ...officeFields,
  institutionId: id,
  emblem: emblem.optional(),
  template: template.optional(),
});

export const office = {
  /** `revision` is 0 for an office that is set up now. Its institution is made, or renamed with it. */
  set: procedure.input(z.strictObject({ ...officeFields, revision: z.int().nonnegative() })).output(storedOffice),
  /** A PNG or JPEG, told by content, up to 2 MB. */
  setEmblem: procedure.input(z.strictObject({ file: z.file() })).output(storedOffice),
  removeEmblem: procedure.output(storedOffice),
  emblem: procedure.output(z.file()),
  /** A DOCX with the office's own letterhead and one place for the content, tried with sample data. INVALID_INPUT says what is wrong with it. */
  setTemplate: procedure.input(z.strictObject({ file: z.file() })).output(storedOffice),
  removeTemplate: procedure.output(storedOffice),
  template: procedure.output(z.file()),
};

const preferences = {
  theme: z.enum(['light', 'dark', 'auto']).optional(),
  route: z.string().max(500).optional(),
  filters: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  writing: z
    .strictObject({
      meeting: id,
      item: id,
      statement: id.optional(),
      speaker: z.string().max(100).optional(),
      at: timeSchema.optional(),
    })
    .optional(),
  careWords: z.array(lineSchema).max(200).optional(),
  phrases: z
    .array(z.strictObject({ letters: lineSchema, text: lineSchema }))
    .max(200)
    .superRefine((phrases, context) => {
      for (const { index, field, message } of phraseFaults(phrases)) {
        context.addIssue({ code: 'custom', path: [index, field], message });
      }
    })
    .optional(),
};

export const session = {
  /** Opens the register where it is not open yet: fails with STORAGE as long as it cannot be. `office` is null on a fresh machine. */
  start: procedure.output(
    z.strictObject({
      version: z.string(),
      folder: z.string(),
      demo: z.boolean(),
      today: dateSchema,
      office: storedOffice.nullable(),
      preferences: z.strictObject(preferences),
    }),
  ),
  /** Whatever any window or wire changes from now on. */
  watch: procedure.output(
    eventIterator(
      z.strictObject({ subject, id: z.number(), revision: z.number().optional(), meeting: z.number().optional() }),
    ),
  ),
  /** Keeps what is given and leaves the rest as it was. */
  remember: procedure.input(z.strictObject(preferences)).output(nothing),
};
