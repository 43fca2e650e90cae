/** What the columns of many tables are. */
import type { Generated } from 'kysely';

export type Id = Generated<number>;
export type Flag = 0 | 1;
export type Done = { at: string; actor: string };
export type Sealed = Done & { seal_seq: number };
export type Revised = { id: Id; revision: Generated<number> };
