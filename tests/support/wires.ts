import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MessageChannel } from 'node:worker_threads';
import { onTestFinished } from 'vitest';
import type { Client } from '#shared/contract/index.ts';
import type { AppRouter } from '../../electron/rpc/router.ts';
import { inProcess, overHttp, overPort } from '../../electron/rpc/wires.ts';
import { clientOverHttp, clientOverPort } from '../../renderer/api/client.ts';

type Connect = (router: AppRouter) => Promise<Client>;

/** The bare HTTP wire on loopback; gives its address. */
export async function serve(router: AppRouter): Promise<string> {
  const handler = overHttp(router);
  const server = createServer(async (request, response) => {
    const { matched } = await handler.handle(request, response, { prefix: '/rpc' });
    if (!matched) response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/rpc`;
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
