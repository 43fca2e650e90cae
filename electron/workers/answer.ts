/** The thread's own side: answers each order with what the work of that name makes of it. */
import { parentPort } from 'node:worker_threads';
import { AppError } from '#shared/domain/errors.ts';
import type { Answer, Order } from './thread.ts';

type Work = (given: readonly unknown[], tell: (told: unknown) => void) => unknown;

/** `transferred` gives what of the answer is handed over, not copied. */
export function answerOrders(
  work: Readonly<Record<string, Work>>,
  transferred: (made: unknown) => ArrayBuffer[] = () => [],
): void {
  const post = (answer: Answer, transfer: ArrayBuffer[] = []) => parentPort?.postMessage(answer, transfer);
  parentPort?.on('message', async ({ id, work: name, given }: Order) => {
    try {
      const made = await work[name]?.(given, (told) => post({ id, told }));
      post({ id, made }, transferred(made));
    } catch (error) {
      post(error instanceof AppError ? { id, refused: { code: error.code, data: error.data } } : { id, failed: error });
    }
  });
}
