/** A thread that answers orders, and tells meanwhile how far it is. It keeps the process alive only while it has one. */
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { AppError, type ErrorCode, type ErrorData } from '#shared/domain/errors.ts';

export type Order = { id: number; work: string; given: readonly unknown[] };

export type Answer =
  | { id: number; made: unknown }
  | { id: number; told: unknown }
  /** An error of the closed set comes without its class through the wall between threads. */
  | { id: number; refused: { code: string; data: unknown } }
  | { id: number; failed: unknown };

export type Thread = {
  ask: (work: string, given: readonly unknown[], onTold?: (told: unknown) => void) => Promise<unknown>;
  end: () => Promise<void>;
};

type Waiting = { resolve: (made: unknown) => void; reject: (error: unknown) => void; told: (told: unknown) => void };

/** Where the thread dies, what it was at fails and `onEnd` is called. */
export function startThread(file: URL, onEnd: () => void): Thread {
  const worker = new Worker(file);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  /** The process stays for an order that is being worked on, and for nothing else. */
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
    if ('told' in answer) return order?.told(answer.told);
    waiting.delete(answer.id);
    settle();
    if ('made' in answer) order?.resolve(answer.made);
    else order?.reject('refused' in answer ? asAppError(answer.refused) : answer.failed);
  });
  worker.on('messageerror', (error) => {
    fail(error); // which order it was cannot be told
    void worker.terminate();
  });
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`The thread ended (${code})`)));
  settle();
  return {
    ask: (work, given, told = () => undefined) =>
      new Promise((resolve, reject) => {
        last += 1;
        worker.postMessage({ id: last, work, given } satisfies Order); // what cannot be sent is this order's fault alone
        waiting.set(last, { resolve, reject, told });
        settle();
      }),
    async end() {
      await worker.terminate();
    },
  };
}

const asAppError = ({ code, data }: { code: string; data: unknown }) =>
  new AppError(code as ErrorCode, data as ErrorData[ErrorCode]);

/** A thread's entry: beside the sources as `name.ts`; in the bundle beside the program's entries, whichever part of it asks. */
export function threadFile(name: string): URL {
  const places = [`./${name}.ts`, `./${name}.js`, `../${name}.js`].map((place) => new URL(place, import.meta.url));
  const there = places.find((place) => existsSync(place));
  if (!there) throw new Error(`The thread ${name} is not there`);
  return there;
}
