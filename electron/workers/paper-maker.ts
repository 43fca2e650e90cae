import type { RecordChange } from '#shared/domain/records.ts';
import type { Document } from '../documents/blocks.ts';
import type { Claims } from '../documents/read-docx-codes.ts';
import type { PaperMaker } from '../services/paper-maker.ts';
import { paperWork } from './paper-work.ts';
import { startThread, type Thread, threadFile } from './thread.ts';

/** Makes papers on this thread: for who does nothing else meanwhile, and need not wait until another one has started. */
export const paperMakerHere = (): PaperMaker => ({ ...paperWork, close: async () => undefined });

/**
 * Makes papers on a thread of its own. It starts with the first paper and stays; where it dies, what it was making fails
 * and the next paper starts another one.
 */
export function paperMakerApart(file: URL = threadFile('papers')): PaperMaker {
  let thread: Thread | undefined;
  let isClosed = false;
  const ask = <T>(work: keyof typeof paperWork, ...given: unknown[]): Promise<T> => {
    if (isClosed) return Promise.reject(new Error('No papers are made any more'));
    thread ??= startThread(file, () => {
      thread = undefined;
    });
    return thread.ask(work, given) as Promise<T>;
  };
  return {
    build: (input, wanted) => ask<Document[]>('build', input, wanted),
    docx: (documents, template) => ask<Uint8Array[]>('docx', documents, template),
    html: (document) => ask<string>('html', document),
    text: (document) => ask<string>('text', document),
    claims: (brought) => ask<Claims>('claims', brought),
    sameness: (own, brought) => ask<number>('sameness', own, brought),
    changes: (own, brought) => ask<RecordChange[]>('changes', own, brought),
    async close() {
      isClosed = true;
      await thread?.end();
    },
  };
}
