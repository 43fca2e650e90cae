import { EventPublisher } from '@orpc/server';
import type { MenuCommand } from '#shared/contract/host.ts';

/** What the shell tells the page. A page that is not there, or went away, is not waited for. */
export function pageCommands() {
  const publisher = new EventPublisher<{ command: MenuCommand }>();
  let settle = () => {};

  async function* stream(signal?: AbortSignal): AsyncGenerator<MenuCommand> {
    const commands = publisher.subscribe('command', { signal });
    try {
      yield* commands;
    } catch (error) {
      if (!signal?.aborted) throw error; // a page that is gone has ended its stream, it has not failed
    } finally {
      settle();
    }
  }

  return {
    stream,
    send: (command: MenuCommand) => publisher.publish('command', command),
    flushed: () => settle(),
    /** Asks the page to store what is being typed and waits until it has. */
    flush: async (): Promise<void> => {
      if (publisher.size === 0) return;
      const answered = Promise.withResolvers<void>();
      settle = answered.resolve;
      publisher.publish('command', 'flush');
      await answered.promise;
    },
  };
}

export type PageCommands = ReturnType<typeof pageCommands>;
