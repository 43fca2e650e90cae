import type { Subject } from '#shared/domain/errors.ts';
import type { Change } from '#shared/domain/stored.ts';
import { type AuditEntry, appendAudit } from '../store/audit.ts';
import type { Register } from '../store/register.ts';
import type { Tx } from '../store/rows.ts';
import type { Changes } from './changes.ts';
import type { PaperMaker } from './paper-maker.ts';

/** What every service works with. `now` gives local time as `YYYY-MM-DDTHH:MM:SS+HH:MM`; `actor` is who sits at the program. */
export type Context = {
  register: Register;
  now: () => string;
  /** Read anew for every command: another person may have come in. */
  readonly actor: string;
  changes: Changes;
  paperMaker: PaperMaker;
};

export const today = ({ now }: Pick<Context, 'now'>): string => now().slice(0, 10);

/**
 * What a command answers, leaves in the audit log and tells the windows; `details` holds counts and keys, never the
 * record's text. `meeting` is the one whose content it changed.
 */
export type Done<T> = {
  result: T;
  subject: Subject;
  id: number;
  meeting?: number;
  /** Another meeting whose content changed with it. */
  beside?: number;
  details?: AuditEntry['details'];
};

/** Runs one command: all that it changes, and its line in the audit log, in one transaction. A command that changed nothing says `audit: false` and leaves no line. */
export async function command<T>(
  { register, now, actor, changes }: Context,
  name: string,
  work: (tx: Tx) => Promise<Done<T> | { result: T; audit: false }>,
): Promise<T> {
  const done = await register.transaction(async (tx) => {
    const done = await work(tx);
    if (!('audit' in done)) {
      const { subject, id: subjectId, details = {} } = done;
      await appendAudit(tx, { at: now(), actor, command: name, subject, subjectId, details });
    }
    return done;
  });
  // Only now: who is told reads at once.
  if ('audit' in done) return done.result;
  changes.publish(changeOf(done));
  const { beside } = done;
  if (beside !== undefined) changes.publish({ subject: 'meeting', id: beside, meeting: beside });
  return done.result;
}

function changeOf({ subject, id, meeting, result }: Done<unknown>): Change {
  const revision = typeof result === 'object' && result !== null && 'revision' in result ? result.revision : undefined;
  return {
    subject,
    id,
    ...(typeof revision === 'number' && { revision }),
    ...(meeting !== undefined && { meeting }),
  };
}
