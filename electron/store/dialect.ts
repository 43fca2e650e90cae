import {
  CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';

export type RegisterDialectConfig = {
  database: SqliteDatabase & { readonly inTransaction: boolean };
  /** IMMEDIATE takes the write lock at once: a read that wants to write later can no longer fail half-way. */
  begin: 'begin' | 'begin immediate';
  /** What a caller gets to see for an error of the database. */
  translate(error: unknown): unknown;
};

/** Kysely's SQLite, with our way to begin and to end a transaction. Kysely itself queues all on the one connection. */
export class RegisterDialect extends SqliteDialect {
  readonly #config: RegisterDialectConfig;

  constructor(config: RegisterDialectConfig) {
    super({ database: config.database });
    this.#config = config;
  }

  override createDriver(): SqliteDriver {
    return new RegisterDriver(this.#config);
  }
}

class RegisterDriver extends SqliteDriver {
  readonly #config: RegisterDialectConfig;

  constructor(config: RegisterDialectConfig) {
    super({ database: keptStatements(config.database) });
    this.#config = config;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return new RegisterConnection(await super.acquireConnection(), this.#config.translate);
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(this.#config.begin));
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // On a full disk SQLite has rolled back by itself; a second one would hide the reason.
    if (this.#config.database.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** More than the program asks for while somebody writes. */
const KEPT = 256;

/** Compiling a statement costs more than running it does: the last ones asked for are kept. */
function keptStatements(database: SqliteDatabase): SqliteDatabase {
  const kept = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = kept.get(sql) ?? database.prepare(sql);
      // The one asked for last goes last.
      kept.delete(sql);
      kept.set(sql, statement);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
  };
}

class RegisterConnection implements DatabaseConnection {
  readonly #connection: DatabaseConnection;
  readonly #translate: (error: unknown) => unknown;

  constructor(connection: DatabaseConnection, translate: (error: unknown) => unknown) {
    this.#connection = connection;
    this.#translate = translate;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    try {
      return await this.#connection.executeQuery<R>(query);
    } catch (error) {
      throw this.#translate(error);
    }
  }

  async *streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    try {
      yield* this.#connection.streamQuery<R>(query, chunkSize);
    } catch (error) {
      throw this.#translate(error);
    }
  }
}
