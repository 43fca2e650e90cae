import Database from 'better-sqlite3';

/** From now on this process kills itself before its `last`-th statement, where one is given; tells how many there were. */
export function dieBefore(last: string | undefined): () => number {
  let statements = 0;
  const { prepare } = Database.prototype;
  Database.prototype.prepare = function counted(this: Database.Database, sql: string) {
    statements += 1;
    if (statements === Number(last)) process.kill(process.pid, 'SIGKILL');
    return Reflect.apply(prepare, this, [sql]);
  } as typeof prepare;
  return () => statements;
}
