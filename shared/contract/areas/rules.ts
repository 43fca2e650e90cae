/** A committee's rules as the program keeps them: the exchange file's, and those for which it has no word. */
import { z } from 'zod';
import type { CommitteeRules } from '../../domain/record.ts';
import { committeeSchema, rulesSchema } from '../exchange/schema.ts';

export const committeeRulesSchema = z.strictObject({
  ...rulesSchema.shape,
  secretForPersons: z.boolean().optional(),
  chairStandIn: z.enum(['deputy', 'longestServing']).optional(),
  secretaryStandIn: z.enum(['newest', 'named']).optional(),
}) satisfies z.ZodType<CommitteeRules>;

/** As a meeting keeps it. */
export const meetingCommitteeSchema = z.strictObject({
  ...committeeSchema.shape,
  rules: committeeRulesSchema.optional(),
});
