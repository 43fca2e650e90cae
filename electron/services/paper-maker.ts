import type { RecordChange } from '#shared/domain/records.ts';
import type { Document } from '../documents/blocks.ts';
import type { PaperInput, WantedPaper } from '../documents/paper.ts';
import type { Claims } from '../documents/read-docx-codes.ts';

/** Makes papers, and reads those that somebody brings, away from the thread that answers the windows. `template` is the office's own letterhead as a DOCX. */
export type PaperMaker = {
  build(input: PaperInput, wanted: readonly WantedPaper[]): Promise<Document[]>;
  docx(documents: readonly Document[], template?: Uint8Array): Promise<Uint8Array[]>;
  html(document: Document): Promise<string>;
  text(document: Document): Promise<string>;
  /** What a DOCX that somebody brings says of itself. INVALID_INPUT for what is no DOCX or is made to harm who reads it. */
  claims(brought: Uint8Array): Promise<Claims>;
  /** From 0 to 1, how much of one of our papers it says. */
  sameness(own: Uint8Array, brought: Uint8Array): Promise<number>;
  changes(own: Uint8Array, brought: Uint8Array): Promise<RecordChange[]>;
  close(): Promise<void>;
};
