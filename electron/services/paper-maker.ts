import type { Document } from '../documents/blocks.ts';
import type { PaperInput, WantedPaper } from '../documents/paper.ts';

/** Makes papers away from the thread that answers the windows. `template` is the office's own letterhead as a DOCX. */
export type PaperMaker = {
  build(input: PaperInput, wanted: readonly WantedPaper[]): Promise<Document[]>;
  docx(documents: readonly Document[], template?: Uint8Array): Promise<Uint8Array[]>;
  html(document: Document): Promise<string>;
  text(document: Document): Promise<string>;
  close(): Promise<void>;
};
