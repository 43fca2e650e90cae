/** The window's side of the two wires: a message port in Electron, loopback HTTP in the browser shell. */
import { createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { HostClient } from '#shared/contract/host.ts';
import type { Client } from '#shared/contract/index.ts';
import { noticeLocked } from './locked.ts';

/** Whichever call it is that learns that somebody has to come in, the window hears it. */
async function noticing<R>({ next }: { next: () => Promise<R> }): Promise<R> {
  try {
    return await next();
  } catch (error) {
    noticeLocked(error);
    throw error;
  }
}

/** In Electron the shell's own procedures are on the same port. */
export const clientOverPort = (port: MessagePort): Client & HostClient =>
  createORPCClient(new PortLink({ port, interceptors: [noticing] }));

/** `url` is the address of the procedures; `headers` carry what the server's guard asks for. */
export const clientOverHttp = (url: string, headers: Record<string, string> = {}): Client =>
  createORPCClient(new HttpLink({ url, headers, interceptors: [noticing] }));
