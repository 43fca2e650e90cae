import type { AppClient } from '../../rpc/wires.ts';
import type { Call } from './arguments.ts';

/** What a call answers: the one object of `--json`, or the same in words. `exitCode` where it is done and yet not 0. */
export type Answer = { json: object; text: string; notices?: string[]; exitCode?: 1 | 2 };

export type Perform = (call: Call, client: AppClient) => Promise<Answer>;
