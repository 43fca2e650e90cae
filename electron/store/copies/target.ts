import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { copyError } from './watch.ts';

/** A folder that is there, can be written and is not the register's own; else COPY says why not. */
export function requireTarget(folder: string, target: string): void {
  if (!existsSync(target) || !statSync(target).isDirectory()) throw copyError('target-missing', target);
  if (existsSync(folder) && realpathSync(target) === realpathSync(folder)) throw copyError('target-own', target);
  try {
    accessSync(target, constants.W_OK);
  } catch (error) {
    throw copyError('target-denied', target, error);
  }
}
