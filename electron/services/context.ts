import type { Subject } from '#shared/domain/errors.ts';
import { type AuditEntry, appendAudit } from '../store/audit.ts';
import type { Register } from '../store/register.ts';
import type { Tx } from '../store/rows.ts';

/** What every service works with. `now` gives local time as `YYYY-MM-DDTHH:MM:SS+HH:MM`; `actor` is who sits at the program. */
export type Context = { register: Register; now: () => string; actor: string };

/** What a command answers and leaves in the audit log; `details` holds counts and keys, never the record's text. */
export type Done<T> = {
  result: T;
  subject: Subject;
  id: number;
  details?: AuditEntry['details'];
};

/** Runs one command: all that it changes, and its line in the audit log, in one transaction. A command that changed nothing says `audit: false` and leaves no line. */
export async function command<T>(
  { register, now, actor }: Context,
  name: string,
  work: (tx: Tx) => Promise<Done<T> | { result: T; audit: false }>,
): Promise<T> {
  return register.transaction(async (tx) => {
    const done = await work(tx);
    if (!('audit' in done)) {
      const { subject, id: subjectId, details = {} } = done;
      await appendAudit(tx, { at: now(), actor, command: name, subject, subjectId, details });
    }
    return done.result;
  });
}
