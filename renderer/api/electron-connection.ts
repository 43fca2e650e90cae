import type { HostClient, MenuCommand } from '#shared/contract/host.ts';
import { clientOverPort } from './client.ts';
import type { Connection, Host } from './host.ts';

let connection: Connection | undefined;

/** Hands one end of a channel to the shell, which takes one a page load: whoever asks again gets the same connection. */
export async function electronConnection(): Promise<Connection> {
  connection ??= open();
  return connection;
}

function open(): Connection {
  const { port1, port2 } = new MessageChannel();
  const client = clientOverPort(port1);
  port1.start();
  window.postMessage('port', location.origin, [port2]);
  return { client, host: hostOf(client) };
}

function hostOf({ host }: HostClient): Host {
  return {
    kind: 'electron',
    saveFile: (file) => host.saveFile({ file }),
    saveFiles: (files) => host.saveFiles({ files }),
    openFile: (file) => host.openFile({ file }),
    print: async (printing) => ((await host.print(printing)) ? 'printed' : 'cancelled'),
    savePdf: (pages) => host.savePdf({ pages }),
    commands(onCommand) {
      const stop = new AbortController();
      void follow(host, onCommand, stop.signal);
      return () => stop.abort();
    },
  };
}

async function follow(
  host: HostClient['host'],
  onCommand: (command: MenuCommand) => unknown,
  signal: AbortSignal,
): Promise<void> {
  try {
    for await (const command of await host.commands(undefined, { signal })) {
      // One command that fails leaves the menu working.
      const answered = (async () => onCommand(command))();
      if (command !== 'flush') continue;
      await answered.catch(() => undefined);
      await host.flushed();
    }
  } catch {
    // Nobody listens any more, or the program is gone: then there is no menu either.
  }
}
