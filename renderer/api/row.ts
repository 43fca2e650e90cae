/** A row into which several fields of a screen save themselves. */
import type { QueryKey } from '@tanstack/react-query';
import type { Row } from '#shared/domain/stored.ts';
import { type Program, useProgram } from './program.tsx';
import { enqueue } from './queue.ts';

type Options<T, D> = {
  /** One for the whole window: `person:12`. */
  name: string;
  /** The query that holds the row, and the row in its answer. */
  query: { queryKey: QueryKey; queryFn?: unknown };
  pick: (data: D) => T | undefined;
  put: (data: D, row: T) => D;
  update: (row: T) => Promise<T>;
};

export type RowFields<T> = {
  /** Saves some of its fields after the changes before it, made from the newest that this window knows. */
  save: (change: (row: T) => Partial<T>) => Promise<void>;
  /** The row anew from the store. */
  refresh: () => Promise<T>;
};

export function useRow<T extends Row, D>(options: Options<T, D>): RowFields<T> {
  return fieldsOf(useProgram(), options);
}

function fieldsOf<T extends Row, D>({ client, queries, drafts }: Program, options: Options<T, D>): RowFields<T> {
  const { name, query, pick, put, update } = options;
  const known = (data: D | undefined): T => {
    const row = data && pick(data);
    if (!row) throw new Error(`${name} is not on the screen`);
    return row;
  };
  return {
    save: (change) =>
      enqueue(client, name, async () => {
        const row = known(queries.getQueryData<D>(query.queryKey));
        const stored = await update({ ...row, ...change(row) });
        drafts.noteSaved();
        queries.setQueryData<D>(query.queryKey, (data) => data && put(data, stored));
      }),
    refresh: async () => {
      await queries.refetchQueries({ queryKey: query.queryKey, exact: true }, { throwOnError: true });
      return known(queries.getQueryData<D>(query.queryKey));
    },
  };
}

/** `put` for a list of rows. */
export function replaced<T extends Row>(rows: readonly T[], row: T): T[] {
  return rows.map((other) => (other.id === row.id ? row : other));
}
