/** One box over everything that the register holds. */
import { setImmediate } from 'node:timers/promises';
import type { SearchHit } from '#shared/domain/search-words.ts';
import { hasPending, indexPending, type SearchFilter, searchHits } from '../store/search.ts';
import type { Context } from './context.ts';

const MOST = 100;

export function searchService({ register }: Pick<Context, 'register'>) {
  /** The index knows all that is stored; what else is asked meanwhile has its turn between two batches. */
  async function settle(): Promise<void> {
    while (register.isWritable && (await hasPending(register.db))) {
      await register.transaction(indexPending);
      await setImmediate();
    }
  }
  return {
    list: async ({ words, ...filter }: Omit<SearchFilter, 'limit'> & { words: string }): Promise<SearchHit[]> => {
      await settle();
      return searchHits(register.db, words, { ...filter, limit: MOST });
    },
    settle,
  };
}
