import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AppRouter } from '../../electron/rpc/router.ts';
import { overHttp } from '../../electron/rpc/wires.ts';

/** The bare HTTP wire on loopback, at `address` until it is closed. */
export async function serveRouter(router: AppRouter): Promise<{ address: string; close: () => void }> {
  const handler = overHttp(router);
  const server = createServer(async (request, response) => {
    const { matched } = await handler.handle(request, response, { prefix: '/rpc' });
    if (!matched) response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/rpc`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
