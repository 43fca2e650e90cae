/** Reading the audit log, the newest line first. */
import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

export type AuditFilter = {
  actor?: string | undefined;
  /** Beginnings of commands. */
  commands?: readonly string[] | undefined;
  /** Days, inclusive. */
  from?: string | undefined;
  to?: string | undefined;
};

export type AuditLine = {
  seq: number;
  at: string;
  actor: string;
  command: string;
  meeting: { id: number; date: string; committee: string } | null;
  details: Record<string, string | number | boolean>;
};

function filtered(db: Kysely<Tables>, { actor, commands, from, to }: AuditFilter) {
  return (
    db
      .selectFrom('audit')
      .$if(actor !== undefined, (query) => query.where('actor', '=', actor ?? ''))
      .$if(from !== undefined, (query) => query.where('at', '>=', from ?? ''))
      // Later than every moment of that day.
      .$if(to !== undefined, (query) => query.where('at', '<', `${to}U`))
      .$if(commands !== undefined, (query) =>
        query.where((eb) => eb.or((commands ?? []).map((start) => eb('command', 'like', `${start}%`)))),
      )
  );
}

export async function auditLines(
  db: Kysely<Tables>,
  filter: AuditFilter,
  page: { before?: number | undefined; limit: number },
): Promise<AuditLine[]> {
  const rows = await filtered(db, filter)
    .leftJoin('meeting', (join) =>
      join.onRef('meeting.id', '=', 'audit.subject_id').on('audit.subject', '=', 'meeting'),
    )
    .select(['audit.seq', 'audit.at', 'actor', 'command', 'details', 'meeting.id', 'date', 'committee_name'])
    .$if(page.before !== undefined, (query) => query.where('seq', '<', page.before ?? 0))
    .orderBy('seq', 'desc')
    .limit(page.limit)
    .execute();
  return rows.map(({ id, date, committee_name: committee, details, ...line }) => ({
    ...line,
    meeting: id === null || date === null || committee === null ? null : { id, date, committee },
    details: JSON.parse(details),
  }));
}

export async function auditCount(db: Kysely<Tables>, filter: AuditFilter): Promise<number> {
  const { count } = await filtered(db, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export async function auditActors(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ actor: string }>`SELECT DISTINCT actor FROM audit ORDER BY actor`.execute(db);
  return rows.map(({ actor }) => actor);
}
