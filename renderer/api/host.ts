import type { MenuCommand, PrintedPage, Printing } from '#shared/contract/host.ts';
import type { Client } from '#shared/contract/index.ts';

/** What came of a print dialog. `unknown`: a browser does not tell what was chosen in its own. */
export type Printed = 'printed' | 'cancelled' | 'unknown';

/** What the window asks of the shell that it runs in. */
export type Host = {
  kind: 'browser' | 'electron';
  /** Offers a file to be saved where the clerk chooses; false where they changed their mind. */
  saveFile: (file: File) => Promise<boolean>;
  /** The same for several files in one folder. */
  saveFiles: (files: File[]) => Promise<boolean>;
  /** The same, and the computer's own program opens it then. */
  openFile?: (file: File) => Promise<boolean>;
  /** Shows the print dialog and ends when it is closed. */
  print: (printing: Printing) => Promise<Printed>;
  /** Saves documents as PDF; a browser does that in its print dialog. */
  savePdf?: (pages: PrintedPage[]) => Promise<boolean>;
  /** What the shell's menu asks of the page, until the returned function is called. For `flush` the program waits until what `onCommand` gives has settled. */
  commands?: (onCommand: (command: MenuCommand) => unknown) => () => void;
};

/** A page's two ways out: to the program and to the shell. */
export type Connection = { client: Client; host: Host };
