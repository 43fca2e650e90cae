/** What comes in and goes out as files: the exchange file and the official documents. */
import { z } from 'zod';
import { byId, id, procedure } from '../base.ts';

export const exchange = {
  import: procedure
    .input(z.strictObject({ file: z.file(), replace: z.boolean() }))
    .output(z.strictObject({ meeting: id, created: z.boolean(), notices: z.array(z.string()) })),
  export: procedure.input(byId).output(z.file()),
};

const kind = z.enum(['minutes', 'attendance', 'attendance-blank']);

export const documents = {
  list: procedure.input(z.strictObject({ meeting: id })).output(z.array(z.strictObject({ kind, name: z.string() }))),
  /** The document as one page of HTML that loads nothing, for the preview and the printer. */
  preview: procedure.input(z.strictObject({ meeting: id, kind })).output(z.strictObject({ html: z.string() })),
  make: procedure.input(z.strictObject({ meeting: id, kind })).output(z.file()),
};
