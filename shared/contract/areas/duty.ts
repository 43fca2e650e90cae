/** Which committees must meet, and when. */
import { z } from 'zod';
import { id, procedure } from '../base.ts';
import { dateSchema, lineSchema, timeSchema } from '../exchange/fields.ts';

export const duty = {
  /** The committees whose rules say how often they meet, the one that is due first at the head. */
  list: procedure.output(
    z.array(
      z.strictObject({
        committeeId: id,
        committee: lineSchema,
        everyMonths: z.int().positive(),
        last: dateSchema.optional(),
        dueBy: dateSchema,
        overdue: z.int().nonnegative(),
        planned: z.strictObject({ meeting: id, date: dateSchema }).optional(),
        proposed: z.strictObject({ date: dateSchema, start: timeSchema.optional(), place: lineSchema.optional() }),
      }),
    ),
  ),
};
