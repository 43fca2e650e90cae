import type { Migration } from '../migrate.ts';

/**
 * Who may come in. `password` is a hash with its salt and cost; `failed` counts wrong ones in a row, and until
 * `wait_until` (UTC) none is tried. A name stays in the audit log, so a user is put out of use, never deleted.
 */
export const users: Migration = {
  version: 7,
  name: 'users',
  statements: [
    `CREATE TABLE user (
      id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE,
      role TEXT NOT NULL CHECK (role IN ('clerk', 'official', 'administrator')),
      active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)), password TEXT NOT NULL,
      failed INTEGER NOT NULL DEFAULT 0, wait_until TEXT, revision INTEGER NOT NULL DEFAULT 1
    ) STRICT`,
    // After so many minutes without a sign of the person the program asks for the password again; one row or none.
    `CREATE TABLE idle_lock (
      id INTEGER PRIMARY KEY CHECK (id = 1), minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 240)
    ) STRICT`,
  ],
};
