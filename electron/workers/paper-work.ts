/** The work of making papers, each part of it loaded when it is needed first. */
import type { Document } from '../documents/blocks.ts';
import type { PaperInput, WantedPaper } from '../documents/paper.ts';

export const paperWork = {
  build: async (input: PaperInput, wanted: readonly WantedPaper[]): Promise<Document[]> => {
    const { buildPapers } = await import('../documents/build.ts');
    return buildPapers(input, wanted);
  },

  docx: async (documents: readonly Document[], template?: Uint8Array): Promise<Uint8Array[]> => {
    const { renderDocx } = await import('../documents/render-docx.ts');
    return Promise.all(documents.map((document) => renderDocx(document, template)));
  },

  html: async (document: Document): Promise<string> => {
    const { renderHtml } = await import('../documents/render-html.ts');
    return renderHtml(document);
  },

  text: async (document: Document): Promise<string> => {
    const { renderText } = await import('../documents/render-text.ts');
    return renderText(document);
  },
};

type Work = typeof paperWork;

/** What the thread is asked, and what it answers. `given` is what the work of that name takes. */
export type Order = { id: number; work: keyof Work; given: readonly unknown[] };
export type Answer =
  | { id: number; made: unknown }
  /** An error of the closed set comes without its class through the wall between threads. */
  | { id: number; refused: { code: string; data: unknown } }
  | { id: number; failed: unknown };
