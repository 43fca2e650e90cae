import { ORPCError, ValidationError } from '@orpc/server';
import { errorMap } from '#shared/contract/errors.ts';
import { faultsOf } from '#shared/contract/exchange/issues.ts';
import { AppError, type ErrorCode, type ErrorData } from '#shared/domain/errors.ts';

/** Writes down what was not expected, with its cause, and gives the number under which it can be found. */
export type LogUnexpected = (error: unknown) => string;

/**
 * Any failure as one of the closed set. Nothing of the inside (SQL, path, stack, the library's own words) leaves with it:
 * what is not ours becomes UNEXPECTED with a reference number.
 */
export function toWireError(error: unknown, log: LogUnexpected): ORPCError<ErrorCode, unknown> {
  if (error instanceof AppError) return wireError(error.code, error.data);
  if (error instanceof ORPCError) {
    if (error.defined && error.code in errorMap) return error as ORPCError<ErrorCode, unknown>;
    if (error.code === 'BAD_REQUEST') return wireError('INVALID_INPUT', { faults: badRequestFaults(error) });
  }
  return wireError('UNEXPECTED', { reference: log(error) });
}

function wireError<C extends ErrorCode>(code: C, data: ErrorData[C], cause?: unknown) {
  const { status } = errorMap[code];
  return new ORPCError<ErrorCode, unknown>(code, { defined: true, status, message: code, data, cause });
}

function badRequestFaults({ cause }: ORPCError<string, unknown>) {
  return cause instanceof ValidationError ? faultsOf(cause.issues, cause.data) : UNREADABLE;
}

const UNREADABLE = [{ path: '', message: 'kërkesa nuk lexohet' }];

/** For a request whose body does not parse. */
export const unreadable = (cause: unknown) => wireError('INVALID_INPUT', { faults: UNREADABLE }, cause);
