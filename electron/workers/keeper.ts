import type { Keeper, Waiter } from '../services/keeper.ts';
import type { Watch } from '../store/copies/watch.ts';
import { keeperWork } from './keeper-work.ts';
import { startThread, type Thread, threadFile } from './thread.ts';

/** On this thread: for the command line, which has nothing else to do. */
export function keeperHere(): Keeper {
  const watching = ({ tell, signal }: Waiter): Watch => ({ tell, isCancelled: () => signal.aborted });
  return {
    copy: (order, waiter) => keeperWork.copy(order, watching(waiter)),
    handOver: (order, waiter) => keeperWork.handOver(order, watching(waiter)),
    check: (order, waiter) => keeperWork.check(order, watching(waiter)),
    examine: (order, waiter) => keeperWork.examine(order, watching(waiter)),
    close: async () => undefined,
  };
}

/** On a thread of its own: the window goes on meanwhile. It starts with the first order and stays. */
export function keeperApart(file: URL = threadFile('keeper-thread')): Keeper {
  let thread: Thread | undefined;
  const ask = async <T>(work: keyof typeof keeperWork, order: unknown, { tell, signal }: Waiter): Promise<T> => {
    thread ??= startThread(file, () => {
      thread = undefined;
    });
    // Seen by the thread in the middle of its work, when it takes no message.
    const flag = new Int32Array(new SharedArrayBuffer(4));
    const cancel = () => Atomics.store(flag, 0, 1);
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel);
    try {
      return (await thread.ask(work, [order, flag], tell as (told: unknown) => void)) as T;
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  };
  return {
    copy: (order, waiter) => ask('copy', order, waiter),
    handOver: (order, waiter) => ask('handOver', order, waiter),
    check: (order, waiter) => ask('check', order, waiter),
    examine: (order, waiter) => ask('examine', order, waiter),
    async close() {
      await thread?.end();
    },
  };
}
