/** The thread that makes papers: answers one message with one. */
import { parentPort } from 'node:worker_threads';
import { AppError } from '#shared/domain/errors.ts';
import { type Answer, type Order, paperWork } from './paper-work.ts';

parentPort?.on('message', async ({ id, work, given }: Order) => {
  try {
    const made = await Reflect.apply(paperWork[work], paperWork, given);
    tell({ id, made }, files(made));
  } catch (error) {
    tell(error instanceof AppError ? { id, refused: { code: error.code, data: error.data } } : { id, failed: error });
  }
});

function tell(answer: Answer, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(answer, transfer);
}

/** A finished file is handed over, not copied: nobody here needs it any more. */
function files(made: unknown): ArrayBuffer[] {
  return (Array.isArray(made) ? made : []).flatMap((one) =>
    one instanceof Uint8Array && one.buffer instanceof ArrayBuffer && one.byteLength === one.buffer.byteLength
      ? [one.buffer]
      : [],
  );
}
