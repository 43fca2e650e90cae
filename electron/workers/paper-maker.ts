import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { AppError, type ErrorCode, type ErrorData } from '#shared/domain/errors.ts';
import type { RecordChange } from '#shared/domain/records.ts';
import type { Document } from '../documents/blocks.ts';
import type { Claims } from '../documents/read-docx-codes.ts';
import type { PaperMaker } from '../services/paper-maker.ts';
import { type Answer, type Order, paperWork } from './paper-work.ts';

/** Makes papers on this thread: for who does nothing else meanwhile, and need not wait until another one has started. */
export const paperMakerHere = (): PaperMaker => ({ ...paperWork, close: async () => undefined });

/**
 * Makes papers on a thread of its own. It starts with the first paper and stays; where it dies, what it was making fails
 * and the next paper starts another one.
 */
export function paperMakerApart(file: URL = threadFile()): PaperMaker {
  let thread: Thread | undefined;
  let isClosed = false;
  const ask = <T>(work: Order['work'], ...given: unknown[]): Promise<T> => {
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

type Thread = { ask: (work: Order['work'], given: readonly unknown[]) => Promise<unknown>; end: () => Promise<void> };
type Waiting = { resolve: (made: unknown) => void; reject: (error: unknown) => void };

function startThread(file: URL, onEnd: () => void): Thread {
  const worker = new Worker(file);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  /** The process stays for a paper that is being made, and for nothing else. */
  const settle = () => (waiting.size > 0 ? worker.ref() : worker.unref());
  let isOver = false;
  const fail = (error: unknown) => {
    if (isOver) return; // after an error comes the end, when there may be another thread already
    isOver = true;
    onEnd();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (answer: Answer) => {
    const order = waiting.get(answer.id);
    waiting.delete(answer.id);
    settle();
    if ('made' in answer) order?.resolve(answer.made);
    else order?.reject('refused' in answer ? asAppError(answer.refused) : answer.failed);
  });
  worker.on('messageerror', (error) => {
    fail(error); // which paper it was cannot be told
    void worker.terminate();
  });
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`The thread that makes papers ended (${code})`)));
  settle();
  return {
    ask: (work, given) =>
      new Promise((resolve, reject) => {
        last += 1;
        worker.postMessage({ id: last, work, given } satisfies Order); // what cannot be sent is this order's fault alone
        waiting.set(last, { resolve, reject });
        settle();
      }),
    async end() {
      await worker.terminate();
    },
  };
}

const asAppError = ({ code, data }: { code: string; data: unknown }) =>
  new AppError(code as ErrorCode, data as ErrorData[ErrorCode]);

/** Beside this file among the sources; in the bundle beside the program's entries, whichever of its parts this is. */
function threadFile(): URL {
  const places = ['./papers.ts', './papers.js', '../papers.js'].map((place) => new URL(place, import.meta.url));
  const there = places.find((place) => existsSync(place));
  if (!there) throw new Error('The thread that makes papers is not there');
  return there;
}
