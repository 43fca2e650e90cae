import Database from 'better-sqlite3';

/** Changes a closed register as somebody with a database tool would, who puts its triggers back afterwards. */
export function tamper(file: string, sql: string | ((database: Database.Database) => void)): void {
  const database = new Database(file);
  try {
    const triggers = database
      .prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
      .all();
    database.pragma('foreign_keys = OFF');
    for (const { name } of triggers) database.exec(`DROP TRIGGER "${name}"`);
    if (typeof sql === 'string') database.exec(sql);
    else sql(database);
    for (const trigger of triggers) database.exec(trigger.sql);
    database.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
}
