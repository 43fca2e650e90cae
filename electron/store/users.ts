import type { Kysely } from 'kysely';
import type { Role, StoredUser } from '#shared/domain/access.ts';
import { AppError } from '#shared/domain/errors.ts';
import { nameKey } from '#shared/domain/names.ts';
import { flag, found, type Tx } from './rows.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;

/** Capitals make no other person. */
const keyOf = (name: string) => nameKey(name).toLowerCase();

export async function listUsers(db: Db): Promise<StoredUser[]> {
  const rows = await db.selectFrom('user').select(['id', 'revision', 'name', 'role', 'active']).orderBy('id').execute();
  return rows.map((row) => ({ ...row, active: row.active === 1 }));
}

export type Credentials = StoredUser & { password: string; failed: number; waitUntil: string | null };

/** By the name as somebody types it. */
export async function userByName(db: Db, name: string): Promise<Credentials | undefined> {
  const row = await db.selectFrom('user').selectAll().where('name_key', '=', keyOf(name)).executeTakeFirst();
  if (!row) return undefined;
  const { wait_until: waitUntil, name_key: _, ...rest } = row;
  return { ...rest, active: row.active === 1, waitUntil };
}

/** CONFLICT where the name is taken. */
export async function insertUser(tx: Tx, user: { name: string; role: Role; password: string }): Promise<number> {
  await requireFreeName(tx, user.name);
  const { id } = await tx
    .insertInto('user')
    .values({ ...user, name_key: keyOf(user.name), wait_until: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function requireFreeName(tx: Tx, name: string, id = 0): Promise<void> {
  const taken = await userByName(tx, name);
  if (taken && taken.id !== id) throw new AppError('CONFLICT', { subject: 'user', reason: 'exists' });
}

export async function updateUser(tx: Tx, { id, revision, name, role, active }: StoredUser): Promise<void> {
  const row = await tx.selectFrom('user').select('revision').where('id', '=', id).executeTakeFirst();
  if (found(row, 'user', id).revision !== revision) {
    throw new AppError('CONFLICT', { subject: 'user', reason: 'changed' });
  }
  await requireFreeName(tx, name, id);
  await tx
    .updateTable('user')
    .set({ name, name_key: keyOf(name), role, active: flag(active), revision: revision + 1 })
    .where('id', '=', id)
    .execute();
}

/** A new password, which also ends a waiting. */
export async function setPassword(tx: Tx, id: number, password: string): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('user')
    .set({ password, failed: 0, wait_until: null })
    .where('id', '=', id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new AppError('NOT_FOUND', { subject: 'user', id });
}

export async function noteTry(tx: Tx, id: number, failed: number, waitUntil: string | null): Promise<void> {
  await tx.updateTable('user').set({ failed, wait_until: waitUntil }).where('id', '=', id).execute();
}

export async function deactivateAll(tx: Tx): Promise<void> {
  await tx.updateTable('user').set({ active: 0 }).execute();
}

export async function idleMinutes(db: Db): Promise<number | null> {
  return (await db.selectFrom('idle_lock').select('minutes').executeTakeFirst())?.minutes ?? null;
}

export async function setIdleMinutes(tx: Tx, minutes: number | null): Promise<void> {
  await tx.deleteFrom('idle_lock').execute();
  if (minutes !== null) await tx.insertInto('idle_lock').values({ id: 1, minutes }).execute();
}
