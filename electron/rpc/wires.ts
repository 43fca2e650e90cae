/** The three wires to the one router. Shells put their own walls (origin, token, sender) around the last two. */
import { createRouterClient, ORPCError, type RouterClient } from '@orpc/server';
import { RPCHandler as PortHandler } from '@orpc/server/message-port';
import { BodyLimitPlugin, RPCHandler as HttpHandler } from '@orpc/server/node';
import { unreadable } from './errors.ts';
import type { AppRouter } from './router.ts';

/** The largest file (50 MB) and what a multipart body puts around it. */
const MAX_BODY = 52 * 1024 * 1024;

export type AppClient = RouterClient<AppRouter>;

/** For the command line: no wire at all, the same validation and the same errors. */
export const inProcess = (router: AppRouter): AppClient => createRouterClient(router);

/** A procedure's own failures are of the closed set already: what else fails here is a request that cannot be read. */
async function readableOnly<T>({ next }: { next: () => Promise<T> }): Promise<T> {
  try {
    return await next();
  } catch (error) {
    throw error instanceof ORPCError ? error : unreadable(error);
  }
}

export const overHttp = (router: AppRouter) =>
  new HttpHandler(router, {
    interceptors: [readableOnly],
    plugins: [new BodyLimitPlugin({ maxBodySize: MAX_BODY })],
  });

export const overPort = (router: AppRouter) => new PortHandler(router, { interceptors: [readableOnly] });
