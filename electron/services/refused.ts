import { AppError } from '#shared/domain/errors.ts';

/** What a rule forbids, in the words that the clerk reads. */
export const refused = (message: string) => new AppError('RULE_BROKEN', { message });
