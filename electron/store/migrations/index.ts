import type { Migration } from '../migrate.ts';
import { initial } from './0001-initial.ts';
import { window } from './0002-window.ts';
import { records } from './0003-records.ts';
import { guardsMended } from './0004-guards.ts';
import { atOneTable } from './0005-table.ts';
import { eachItsOwn } from './0006-joint.ts';
import { users } from './0007-users.ts';
import { afterwards } from './0008-afterwards.ts';

/** In order; a step that has been released is never changed. */
export const migrations: readonly Migration[] = [
  initial,
  window,
  records,
  guardsMended,
  atOneTable,
  eachItsOwn,
  users,
  afterwards,
];
