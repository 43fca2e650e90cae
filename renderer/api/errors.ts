/** Any failure as the words that a clerk reads and what a text that is being typed does about it. */
import { ORPCError } from '@orpc/client';
import { errorMessage } from '#shared/albanian/errors.ts';
import type { ErrorCode, ErrorData, Fault } from '#shared/domain/errors.ts';
import { apiText } from '../text/api.ts';
import { NoPrintDialog } from './browser-print.ts';
import type { Failure } from './draft.ts';

const CODES: Record<ErrorCode, true> = {
  INVALID_INPUT: true,
  NOT_FOUND: true,
  CONFLICT: true,
  RULE_BROKEN: true,
  STORAGE: true,
  COPY: true,
  ENTRY: true,
  UNEXPECTED: true,
};

export type WordedError<C extends ErrorCode = ErrorCode> = {
  /** Undefined where the program did not answer at all. */
  code?: C;
  data?: ErrorData[C];
  message: string;
  faults: Fault[];
};

/** The sentences for an error of any procedure; one that never reached the program says so. */
export function wordError(error: unknown): WordedError {
  if (error instanceof ORPCError && error.code in CODES) {
    const code = error.code as ErrorCode;
    const data = error.data as ErrorData[ErrorCode];
    const faults = code === 'INVALID_INPUT' ? (data as ErrorData['INVALID_INPUT']).faults : [];
    return { code, data, faults, message: [errorMessage(code, data as never), ...faults.map(faultLine)].join('\n') };
  }
  return { message: error instanceof NoPrintDialog ? apiText.noPrintDialog : apiText.unreachable, faults: [] };
}

const capitalised = ({ message }: Fault) => message.charAt(0).toLocaleUpperCase('sq') + message.slice(1);
const faultLine = (fault: Fault) => `• ${capitalised(fault)}`;

/** What is wrong with an input, a sentence each, for who says in their own words what was not done because of it. */
export function reasonsOf(error: unknown): string[] {
  const { faults, message } = wordError(error);
  if (faults.length === 0) return [message];
  return faults.map((fault) => `${capitalised(fault)}.`.replace(/([.!?])\.$/u, '$1'));
}

/** What happens to a text that was not stored. */
export function failureOf(error: unknown): Failure {
  const { code, data, message, faults } = wordError(error);
  if (code === 'CONFLICT' && (data as ErrorData['CONFLICT']).reason === 'changed') return { kind: 'stale', message };
  if (code === 'INVALID_INPUT') return { kind: 'invalid', message: faults.map(faultLine).join('\n') };
  if (code === 'CONFLICT' || code === 'RULE_BROKEN' || code === 'NOT_FOUND') return { kind: 'invalid', message };
  if (code === 'ENTRY' && (data as ErrorData['ENTRY']).reason === 'forbidden') return { kind: 'invalid', message };
  return { kind: 'failed', message: code === 'STORAGE' || code === 'ENTRY' ? message : apiText.unreachable };
}
