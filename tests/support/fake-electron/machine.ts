/** What the fake knows of its one process, and what a test may look at or decide. */
import { EventEmitter } from 'node:events';
import type { Rectangle } from 'electron';

export type Refusal = { canceled: boolean; filePath?: string; filePaths?: string[]; response?: number };

export const machine = {
  isReady: false,
  exitCode: undefined as number | undefined,
  isSandboxed: false,
  switches: new Map<string, string>(),
  schemes: [] as object[],
  /** Profiles that another process of the program has. */
  heldProfiles: new Set<string>(),
  displays: [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }] as { id: number; workArea: Rectangle }[],
  /** What the person says to the next dialogs. */
  answers: [] as Refusal[],
  dialogs: [] as { kind: string; options: unknown }[],
  printers: ['Zyra'],
  /** What comes of the next print dialogs: empty where it was printed, `never` where nothing comes, else why it was not. */
  printAnswers: [] as string[],
  printings: [] as { html: string; options: object }[],
  /** Why the next PDFs cannot be made. */
  pdfFailures: [] as string[],
  pdfs: [] as { html: string; options: object }[],
  /** Endings that another program of the computer opens, and what it was given. */
  openers: new Set(['.docx', '.pdf']),
  openedPaths: [] as string[],
  errorBoxes: [] as { title: string; content: string }[],
  events: new EventEmitter(),
};

export function needReady(what: string): void {
  if (!machine.isReady) throw new Error(`${what} cannot be used before the app is ready`);
}

export function needNotReady(what: string): void {
  if (machine.isReady) throw new Error(`${what} can only be called before app is ready`);
}

/** An event of Electron's whose default can be prevented. */
export function preventable<T extends object>(more: T): T & { preventDefault: () => void; defaultPrevented: boolean } {
  return {
    ...more,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
}
