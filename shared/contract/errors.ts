import { z } from 'zod';
import type { ErrorCode, ErrorData } from '../domain/errors.ts';

export const subject = z.enum([
  'office',
  'institution',
  'person',
  'committee',
  'membership',
  'meeting',
  'attendance',
  'agendaItem',
  'material',
  'file',
  'statement',
  'decision',
  'task',
  'campaign',
  'activity',
  'record',
  'correction',
  'scan',
  'paper',
  'look',
  'template',
  'user',
  'register',
]);

const reason = z.enum([
  'missing',
  'damaged',
  'not-ours',
  'newer',
  'locked',
  'permission',
  'read-only',
  'full',
  'network-folder',
  'fault',
]);

export const copyReason = z.enum([
  'busy',
  'no-space',
  'target-missing',
  'target-denied',
  'target-own',
  'target-exists',
  'target-fault',
  'register-damaged',
  'cancelled',
  'no-key',
  'wrong-key',
  'not-ours',
  'damaged',
  'newer',
  'neighbours',
]);

/** The closed set of errors, as each wire carries them. */
export const errorMap = {
  INVALID_INPUT: {
    status: 422,
    data: z.strictObject({ faults: z.array(z.strictObject({ path: z.string(), message: z.string() })) }),
  },
  NOT_FOUND: { status: 404, data: z.strictObject({ subject, id: z.number() }) },
  CONFLICT: { status: 409, data: z.strictObject({ subject, reason: z.enum(['changed', 'exists', 'differs']) }) },
  RULE_BROKEN: { status: 409, data: z.strictObject({ message: z.string() }) },
  STORAGE: {
    status: 503,
    data: z.strictObject({
      reason,
      folder: z.string().optional(),
      holder: z.string().optional(),
      version: z.number().optional(),
    }),
  },
  COPY: {
    status: 409,
    data: z.strictObject({ reason: copyReason, place: z.string().optional(), version: z.number().optional() }),
  },
  ENTRY: {
    status: 403,
    data: z.strictObject({
      reason: z.enum(['needed', 'wrong', 'wait', 'forbidden']),
      seconds: z.number().optional(),
    }),
  },
  UNEXPECTED: { status: 500, data: z.strictObject({ reference: z.string() }) },
} as const satisfies { [C in ErrorCode]: { status: number; data: z.ZodType<ErrorData[C]> } };
