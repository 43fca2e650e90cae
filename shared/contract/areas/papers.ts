/** What comes in and goes out as files: the exchange file and the official documents. */
import { z } from 'zod';
import { byId, id, procedure } from '../base.ts';
import { dateSchema, lineSchema, textSchema } from '../exchange/fields.ts';

export const exchange = {
  import: procedure
    .input(z.strictObject({ file: z.file(), replace: z.boolean() }))
    .output(z.strictObject({ meeting: id, created: z.boolean(), notices: z.array(z.string()) })),
  export: procedure.input(byId).output(z.file()),
};

const kind = z.enum([
  'invitation',
  'attendance-blank',
  'minutes',
  'attendance',
  'decision',
  'extract',
  'tasks',
  'press-release',
  'correction',
]);

const scope = z.strictObject({ open: z.boolean(), institution: lineSchema.optional() });

/** `n` tells decisions, extracts and corrections of one meeting apart, from 1; `version` asks for an older one of a record. */
const wanted = { meeting: id, kind, n: id.optional(), version: id.optional(), scope: scope.optional() };

const paper = z.strictObject({
  kind,
  n: id.optional(),
  name: z.string(),
  title: z.string(),
  stage: z.enum(['draft', 'final', 'plain']),
  copies: z.int().positive(),
});

const settingsKind = z.enum(['tasks', 'press-release']);
const settings = z.strictObject({
  date: dateSchema,
  /** The body of the press release as the clerk left it; without it, it is composed from the record. */
  text: textSchema.optional(),
  composed: textSchema.optional(),
  revision: z.int().nonnegative(),
});

export const documents = {
  /** What the meeting's state allows, in the order of the file. */
  list: procedure.input(z.strictObject({ meeting: id })).output(z.array(paper)),
  /** The document as one page of HTML that loads nothing, for the preview and the printer. */
  preview: procedure.input(z.strictObject(wanted)).output(z.strictObject({ html: z.string(), title: z.string() })),
  /** `text`: plain, to paste. */
  make: procedure.input(z.strictObject({ ...wanted, form: z.enum(['docx', 'text']).optional() })).output(z.file()),
  /** What the clerk chose for a paper that is no record. */
  settings: procedure.input(z.strictObject({ meeting: id, kind: settingsKind })).output(settings),
  setSettings: procedure
    .input(
      z.strictObject({
        meeting: id,
        kind: settingsKind,
        date: dateSchema,
        text: textSchema.optional(),
        revision: z.int().nonnegative(),
      }),
    )
    .output(z.strictObject({ revision: z.int() })),
};
