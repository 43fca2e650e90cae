/** The closed set of what can go wrong. The screens and the command line word it (`shared/albanian/errors.ts`). */
import type { CopyReason } from './safety.ts';

/** What is wrong with an input: a path like `meeting.attendance[3].person` and the reason, in Albanian. */
export type Fault = { path: string; message: string };

export type StorageReason =
  | 'missing' // the register was here and is not
  | 'damaged'
  | 'not-ours'
  | 'newer' // made by a newer program
  | 'locked' // another process holds it
  | 'permission'
  | 'read-only'
  | 'full'
  | 'network-folder'
  | 'fault'; // the disk itself

export type Subject =
  | 'office'
  | 'institution'
  | 'person'
  | 'committee'
  | 'membership'
  | 'meeting'
  | 'attendance'
  | 'agendaItem'
  | 'material'
  | 'file'
  | 'statement'
  | 'decision'
  | 'task'
  | 'campaign'
  | 'activity'
  | 'record'
  | 'correction'
  | 'scan'
  | 'paper'
  | 'look'
  | 'template'
  | 'user'
  | 'register';

export type ErrorData = {
  INVALID_INPUT: { faults: Fault[] };
  NOT_FOUND: { subject: Subject; id: number };
  /** Somebody changed it meanwhile; what it would be is there already; or an imported file differs from the stored draft. */
  CONFLICT: { subject: Subject; reason: 'changed' | 'exists' | 'differs' };
  RULE_BROKEN: { message: string };
  STORAGE: { reason: StorageReason; folder?: string; holder?: string; version?: number };
  /** A copy that was not made or cannot be taken; `place` is the file or folder. */
  COPY: { reason: CopyReason; place?: string; version?: number };
  /** `needed`: nobody has come in; `wrong` name or password; `wait` so many seconds; `forbidden` to this person's role. */
  ENTRY: { reason: 'needed' | 'wrong' | 'wait' | 'forbidden'; seconds?: number };
  UNEXPECTED: { reference: string };
};

export type ErrorCode = keyof ErrorData;

export class AppError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly data: ErrorData[C];

  constructor(code: C, data: ErrorData[C], cause?: unknown) {
    super(code, { cause });
    this.name = 'AppError';
    this.code = code;
    this.data = data;
  }
}
