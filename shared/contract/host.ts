/** What the window asks of the Electron shell, on the same port as the program's own procedures. */
import { type ContractRouterClient, eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { nothing, procedure } from './base.ts';

/** What the menu asks of the page. `flush`: the program is about to end, store what is being typed; `closing`: that is done, a copy may be made. */
const menuCommand = z.enum([
  'new-meeting',
  'save-documents',
  'print',
  'undo',
  'redo',
  'theme-light',
  'theme-dark',
  'theme-auto',
  'keys',
  'about',
  'flush',
  'closing',
]);

export type MenuCommand = z.infer<typeof menuCommand>;

const MOST_FILES = 100;

/** A document as one page of HTML; `name` without an ending. */
const page = z.strictObject({ html: z.string(), name: z.string() });
const printing = z.strictObject({ ...page.shape, copies: z.int().min(1).max(999) });
export type PrintedPage = z.infer<typeof page>;
export type Printing = z.infer<typeof printing>;

export const host = {
  /** Asks the clerk where, then writes; false where they changed their mind. */
  saveFile: procedure.input(z.strictObject({ file: z.file() })).output(z.boolean()),
  /** The same for several files in one folder. */
  saveFiles: procedure.input(z.strictObject({ files: z.array(z.file()).min(1).max(MOST_FILES) })).output(z.boolean()),
  /** Writes a DOCX where the clerk wants it, then opens it in the office's own word processor. */
  openFile: procedure.input(z.strictObject({ file: z.file() })).output(z.boolean()),
  /** Shows the system's dialog; false where the clerk changed their mind. */
  print: procedure.input(printing).output(z.boolean()),
  /** Makes a PDF of each and saves them as `saveFile` and `saveFiles` do. */
  savePdf: procedure.input(z.strictObject({ pages: z.array(page).min(1).max(MOST_FILES) })).output(z.boolean()),
  commands: procedure.output(eventIterator(menuCommand)),
  /** The answer to `flush`. */
  flushed: procedure.output(nothing),
};

export type HostClient = ContractRouterClient<{ host: typeof host }>;
