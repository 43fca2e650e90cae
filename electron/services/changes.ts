import { EventPublisher } from '@orpc/server';
import type { Change } from '#shared/domain/stored.ts';

/** What the program tells its windows of: every change, once it is stored. */
export type Changes = {
  publish(change: Change): void;
  /** All changes from now on, until the signal ends it. */
  since(signal?: AbortSignal): AsyncGenerator<Change>;
};

/** How far a window may fall behind before it misses a change. */
const BUFFER = 1000;

export function createChanges(): Changes {
  const publisher = new EventPublisher<{ change: Change }>({ maxBufferedEvents: BUFFER });
  return {
    publish: (change) => publisher.publish('change', change),
    since: (signal) => publisher.subscribe('change', { signal }),
  };
}
