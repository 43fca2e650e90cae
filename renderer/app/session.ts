import type { Client } from '#shared/contract/index.ts';

/** What the program told of itself when the window opened. */
export type Session = Awaited<ReturnType<Client['session']['start']>>;
