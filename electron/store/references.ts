/** Whether the register still needs an entry of its directory. */
import { type Kysely, sql } from 'kysely';
import { keptIds } from './kept-changes.ts';
import type { Tables } from './tables.ts';

type Reference = readonly [table: keyof Tables, column: string];

const TO: Readonly<Record<'institution' | 'person' | 'committee', readonly Reference[]>> = {
  institution: [
    ['person', 'institution_id'],
    ['committee', 'institution_id'],
    ['task', 'institution_id'],
    ['office', 'institution_id'],
  ],
  person: [
    ['membership', 'person_id'],
    ['meeting_person', 'person_id'],
  ],
  committee: [
    ['membership', 'committee_id'],
    ['meeting', 'committee_id'],
    ['bin', 'committee_id'],
  ],
};

/** What can still be brought back needs it as much as what is there. */
const KEPT = {
  institution: { table: 'task', column: 'institution_id' },
  person: { table: 'meeting_person', column: 'person_id' },
} as const;

export async function isReferred(db: Kysely<Tables>, what: keyof typeof TO, id: number): Promise<boolean> {
  const found = TO[what].map(
    ([table, column]) => sql`SELECT 1 FROM ${sql.table(table)} WHERE ${sql.ref(column)} = ${id}`,
  );
  const { rows } = await sql<{ found: number }>`SELECT EXISTS (${sql.join(found, sql` UNION ALL `)}) AS found`.execute(
    db,
  );
  if (rows[0]?.found === 1) return true;
  return what !== 'committee' && (await keptIds(db, KEPT[what])).has(id);
}

export async function deleteEntry(db: Kysely<Tables>, what: keyof typeof TO, id: number): Promise<void> {
  await db.deleteFrom(what).where('id', '=', id).execute();
}
