/** Full text, SQLite's own: keeping the index of words and asking it. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { type SearchHit, type SearchKind, searchQuery } from '#shared/domain/search-words.ts';
import { SEARCHED } from './migrations/0008-afterwards.ts';
import type { Tx } from './rows.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;
type Row = { id: number; meeting: number | null; text: string };
/** `rows` gives the words of those ids. */
type Source = { kind: SearchKind; number: number; rows: (ids: RawBuilder<unknown>) => RawBuilder<Row> };

/** A clerk's text, plain or rich, as its words. */
const plain = (column: string) =>
  sql.raw(`CASE json_type(${column}) WHEN 'text' THEN json_extract(${column}, '$') ELSE
  (SELECT group_concat(value, ' ') FROM json_tree(${column}) WHERE key = 'text' AND type = 'text') END`);

const list = (column: string) => sql.raw(`(SELECT group_concat(value, ', ') FROM json_each(${column}))`);

const SOURCES: readonly Source[] = [
  {
    kind: 'meeting',
    number: SEARCHED.meeting,
    rows: (
      ids,
    ) => sql`SELECT id, id AS meeting, concat_ws('. ', committee_name, CASE WHEN number IS NULL THEN NULL ELSE 'nr. ' || number END,
      strftime('%d.%m.%Y', date), place, ${plain('purpose')}, protocol_number) AS text
      FROM meeting WHERE id IN ${ids}`,
  },
  {
    kind: 'agendaItem',
    number: SEARCHED.agenda_item,
    rows: (ids) => sql`SELECT id, meeting_id AS meeting, title AS text FROM agenda_item WHERE id IN ${ids}`,
  },
  {
    kind: 'statement',
    number: SEARCHED.statement,
    rows: (ids) => sql`SELECT statement.id, meeting.meeting_id AS meeting,
      concat_ws(': ', concat_ws(' ', speaker.first_name, speaker.last_name), ${plain('statement.text')}) AS text
      FROM statement JOIN agenda_item AS meeting ON meeting.id = agenda_item_id
      LEFT JOIN meeting_person AS speaker ON speaker.id = speaker_id
      WHERE statement.id IN ${ids}`,
  },
  {
    kind: 'decision',
    number: SEARCHED.decision,
    rows: (ids) => sql`SELECT decision.id, item.meeting_id AS meeting, concat_ws('. ',
      CASE WHEN number IS NULL THEN NULL ELSE 'Vendim nr. ' || number END, decision.title, ${plain('decision.text')}, charged) AS text
      FROM decision JOIN agenda_item AS item ON item.id = agenda_item_id
      WHERE decision.id IN ${ids}`,
  },
  {
    kind: 'task',
    number: SEARCHED.task,
    rows: (ids) => sql`SELECT task.id, item.meeting_id AS meeting, concat_ws('. ', text, responsible) AS text
      FROM task JOIN agenda_item AS item ON item.id = agenda_item_id WHERE task.id IN ${ids}`,
  },
  {
    kind: 'material',
    number: SEARCHED.material,
    rows: (ids) => sql`SELECT material.id, item.meeting_id AS meeting, material.title AS text
      FROM material JOIN agenda_item AS item ON item.id = agenda_item_id WHERE material.id IN ${ids}`,
  },
  {
    kind: 'person',
    number: SEARCHED.person,
    rows: (
      ids,
    ) => sql`SELECT person.id, NULL AS meeting, concat_ws(', ', first_name || ' ' || last_name, position, institution.name) AS text
      FROM person JOIN institution ON institution.id = institution_id WHERE person.id IN ${ids}`,
  },
  {
    kind: 'institution',
    number: SEARCHED.institution,
    rows: (ids) => sql`SELECT id, NULL AS meeting, concat_ws(', ', name, city) AS text FROM institution
      WHERE id IN ${ids}`,
  },
  {
    kind: 'committee',
    number: SEARCHED.committee,
    rows: (ids) => sql`SELECT id, NULL AS meeting, name AS text FROM committee WHERE id IN ${ids}`,
  },
  {
    kind: 'campaign',
    number: SEARCHED.campaign,
    rows: (ids) => sql`SELECT id, NULL AS meeting, concat_ws('. ', name, slogan, coordinator) AS text FROM campaign
      WHERE id IN ${ids}`,
  },
  {
    kind: 'activity',
    number: SEARCHED.activity,
    rows: (
      ids,
    ) => sql`SELECT id, NULL AS meeting, concat_ws('. ', title, place, organiser, ${list('partners')}, ${list('target_groups')},
      project_name, project_funder, project_implementer) AS text FROM activity WHERE id IN ${ids}`,
  },
  {
    kind: 'file',
    number: SEARCHED.material_file,
    rows: (
      ids,
    ) => sql`SELECT file_text.id, item.meeting_id AS meeting, concat_ws('. ', material_file.name, file_text.text) AS text
      FROM file_text JOIN material_file ON material_file.id = file_text.id
      LEFT JOIN material ON material.file_id = file_text.id LEFT JOIN agenda_item AS item ON item.id = agenda_item_id
      WHERE file_text.id IN ${ids} GROUP BY file_text.id`,
  },
];

export async function hasPending(db: Db): Promise<boolean> {
  const { rows } = await sql<{ some: number }>`SELECT EXISTS (SELECT 1 FROM search_pending) AS some`.execute(db);
  return rows[0]?.some === 1;
}

/** So many at once, that nobody has to wait for them. */
const BATCH = 500;

/** Reads the words of some of what has changed since the last time; whether more is left. */
export async function indexPending(tx: Tx): Promise<boolean> {
  const { rows: pending } = await sql<{ kind: number; id: number }>`
    SELECT kind, id FROM search_pending ORDER BY kind, id LIMIT ${sql.lit(BATCH)}`.execute(tx);
  for (const [number, rows] of Map.groupBy(pending, ({ kind }) => kind)) {
    const list = JSON.stringify(rows.map(({ id }) => id));
    const ids = sql`(SELECT value FROM json_each(${list}))`;
    await sql`DELETE FROM search WHERE rowid IN (SELECT value * 16 + ${sql.lit(number)} FROM json_each(${list}))`.execute(
      tx,
    );
    const source = SOURCES.find((one) => one.number === number);
    if (source) {
      await sql`INSERT INTO search (rowid, text, kind, id, meeting)
        SELECT id * 16 + ${sql.lit(number)}, text, ${sql.lit(number)}, id, meeting FROM (${source.rows(ids)}) WHERE text <> ''`.execute(
        tx,
      );
    }
    await sql`DELETE FROM search_pending WHERE kind = ${sql.lit(number)} AND id IN ${ids}`.execute(tx);
  }
  return pending.length === BATCH;
}

export type SearchFilter = {
  kinds?: readonly SearchKind[] | undefined;
  committee?: number | undefined;
  year?: number | undefined;
  order?: 'best' | 'newest' | undefined;
  limit: number;
};

/** Around a hit; two signs that no text of a clerk holds. */
const [OPEN, CLOSE] = ['\u0001', '\u0002'];
const WORDS_AROUND = 24;

/** The hits for what was typed; none for words that hold nothing to look for. */
export async function searchHits(db: Db, typed: string, filter: SearchFilter): Promise<SearchHit[]> {
  const query = searchQuery(typed);
  if (query === undefined) return [];
  const { kinds, committee, year, order = 'best', limit } = filter;
  const wanted = kinds && SOURCES.filter(({ kind }) => kinds.includes(kind)).map(({ number }) => number);
  const conditions = [
    sql`search MATCH ${query}`,
    ...(wanted ? [sql`search.kind IN (${sql.join(wanted.map((number) => sql.lit(number)))})`] : []),
    ...(committee !== undefined ? [sql`meeting.committee_id = ${committee}`] : []),
    ...(year !== undefined ? [sql`meeting.year = ${year}`] : []),
  ];
  const { rows } = await sql<{
    kind: number;
    id: number;
    text: string;
    meeting: number | null;
    date: string | null;
    committee: string | null;
    number: number | null;
  }>`
    SELECT search.kind, search.id, snippet(search, 0, ${OPEN}, ${CLOSE}, '…', ${sql.lit(WORDS_AROUND)}) AS text,
      meeting.id AS meeting, meeting.date, meeting.committee_name AS committee, meeting.number
    FROM search LEFT JOIN meeting ON meeting.id = search.meeting
    WHERE ${sql.join(conditions, sql` AND `)}
    ORDER BY ${order === 'newest' ? sql`meeting.date DESC, search.rank` : sql`search.rank`}
    LIMIT ${limit}`.execute(db);
  return rows.flatMap(({ kind: number, id, text, meeting, date, committee: name, number: own }) => {
    const source = SOURCES.find((one) => one.number === number);
    if (!source) return [];
    const of =
      meeting === null || date === null || name === null
        ? {}
        : { meeting: { id: meeting, date, committee: name, ...(own !== null && { number: own }) } };
    return [{ kind: source.kind, id, ...of, parts: text.replaceAll(CLOSE, OPEN).split(OPEN) }];
  });
}
