/** The thread that makes papers. */
import { answerOrders } from './answer.ts';
import { paperWork } from './paper-work.ts';

const work = Object.fromEntries(
  Object.entries(paperWork).map(([name, make]) => [
    name,
    (given: readonly unknown[]) => Reflect.apply(make, paperWork, given) as Promise<unknown>,
  ]),
);

/** A finished file is handed over, not copied: nobody here needs it any more. */
answerOrders(work, (made) =>
  (Array.isArray(made) ? made : []).flatMap((one) =>
    one instanceof Uint8Array && one.buffer instanceof ArrayBuffer && one.byteLength === one.buffer.byteLength
      ? [one.buffer]
      : [],
  ),
);
