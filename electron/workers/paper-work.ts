/** The work of making papers, each part of it loaded when it is needed first. */
import type { RecordChange } from '#shared/domain/records.ts';
import type { Document } from '../documents/blocks.ts';
import type { PaperInput, WantedPaper } from '../documents/paper.ts';
import type { ReadDocx } from '../documents/read-docx.ts';
import type { Claims } from '../documents/read-docx-codes.ts';

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

  claims: async (brought: Uint8Array): Promise<Claims> => {
    const { claimsOf } = await import('../documents/read-docx-codes.ts');
    return claimsOf(await readBrought(brought));
  },

  sameness: async (own: Uint8Array, brought: Uint8Array): Promise<number> => {
    const { sameness } = await import('../documents/read-docx-changes.ts');
    return sameness(await read(own), await readBrought(brought));
  },

  changes: async (own: Uint8Array, brought: Uint8Array): Promise<RecordChange[]> => {
    const { documentChanges } = await import('../documents/read-docx-changes.ts');
    return documentChanges(await read(own), await readBrought(brought));
  },
};

async function read(bytes: Uint8Array): Promise<ReadDocx> {
  const { readDocx } = await import('../documents/read-docx.ts');
  return readDocx(bytes);
}

let last: { bytes: Uint8Array; read: Promise<ReadDocx> } | undefined;

/** What somebody brings is held against one paper after the other, and read once. */
function readBrought(bytes: Uint8Array): Promise<ReadDocx> {
  if (!last || Buffer.compare(last.bytes, bytes) !== 0) last = { bytes, read: read(bytes) };
  return last.read;
}
