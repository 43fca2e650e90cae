/** Commands for one thing run one after another, so that none is made for a revision that another one is about to raise. */
const queues = new WeakMap<object, Map<string, Promise<unknown>>>();

/** Runs `work` after what was queued before it for the same thing of the same owner, whether that failed or not. */
export function enqueue<R>(owner: object, thing: string, work: () => Promise<R>): Promise<R> {
  const own = queues.get(owner) ?? new Map<string, Promise<unknown>>();
  queues.set(owner, own);
  const before = own.get(thing) ?? Promise.resolve();
  const after = before.then(work, work);
  own.set(thing, after);
  return after;
}
