/** The thread that copies, checks and looks into copies. */
import type { Progress } from '#shared/domain/safety.ts';
import type { Watch } from '../store/copies/watch.ts';
import { answerOrders } from './answer.ts';
import { keeperWork } from './keeper-work.ts';

/** More often nobody can see it. */
const EVERY_MS = 200;

const work = Object.fromEntries(
  Object.entries(keeperWork).map(([name, run]) => [
    name,
    ([order, flag]: readonly unknown[], tell: (told: unknown) => void) =>
      (run as (order: unknown, watch: Watch) => Promise<unknown>)(order, watching(flag as Int32Array, tell)),
  ]),
);

function watching(flag: Int32Array, tell: (told: unknown) => void): Watch {
  let last = 0;
  let lastStep: Progress['step'] | undefined;
  return {
    isCancelled: () => Atomics.load(flag, 0) === 1,
    tell(progress) {
      const now = performance.now();
      if (progress.step === lastStep && now - last < EVERY_MS) return;
      last = now;
      lastStep = progress.step;
      tell(progress);
    },
  };
}

answerOrders(work);
