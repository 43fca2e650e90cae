import { z } from 'zod';
import { SEARCH_KINDS } from '../../domain/search-words.ts';
import { id, procedure } from '../base.ts';

const kind = z.enum(SEARCH_KINDS);

const hit = z.strictObject({
  kind,
  id: z.int(),
  meeting: z
    .strictObject({ id: z.int(), date: z.string(), committee: z.string(), number: z.int().optional() })
    .optional(),
  /** The words around it: what was found stands in every second part. */
  parts: z.array(z.string()),
});

export const search = {
  /** Any text is a question; what holds no word finds nothing. At most 100 hits. */
  list: procedure
    .input(
      z.strictObject({
        words: z.string().max(10_000),
        kinds: z.array(kind).optional(),
        committee: id.optional(),
        year: z.int().min(1900).max(2200).optional(),
        order: z.enum(['best', 'newest']).optional(),
      }),
    )
    .output(z.array(hit)),
};
