import { MessageChannel } from 'node:worker_threads';
import { onTestFinished } from 'vitest';
import type { Client } from '#shared/contract/index.ts';
import type { AppRouter } from '../../electron/rpc/router.ts';
import { inProcess, overPort } from '../../electron/rpc/wires.ts';
import { clientOverHttp, clientOverPort } from '../../renderer/api/client.ts';
import { serveRouter } from './serve-router.ts';

type Connect = (router: AppRouter) => Promise<Client>;

/** The bare HTTP wire for one test; gives its address. */
export async function serve(router: AppRouter): Promise<string> {
  const { address, close } = await serveRouter(router);
  onTestFinished(close);
  return address;
}

/** Each way in which the program can be asked. */
export const wires: readonly [string, Connect][] = [
  ['in the process', async (router) => inProcess(router)],
  [
    'over a message port',
    async (router) => {
      const { port1, port2 } = new MessageChannel();
      overPort(router).upgrade(port1);
      port1.start();
      port2.start();
      onTestFinished(() => port2.close());
      return clientOverPort(port2 as unknown as Parameters<typeof clientOverPort>[0]);
    },
  ],
  ['over loopback HTTP', async (router) => clientOverHttp(await serve(router))],
];
