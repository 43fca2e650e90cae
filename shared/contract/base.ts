import { oc } from '@orpc/contract';
import { z } from 'zod';
import { errorMap } from './errors.ts';

/** Each procedure may answer with the closed set of errors and nothing else. */
export const procedure = oc.errors(errorMap);

export const id = z.int().positive();
export const byId = z.strictObject({ id });
const revision = z.int().positive();

/** Names a row and the state of it that a command was made for. */
export const row = { id, revision };
export const rowSchema = z.strictObject(row);
export const place = z.strictObject({ id, place: z.int().nonnegative() });
export const nothing = z.null();
