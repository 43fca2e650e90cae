/** The rows of finalised meetings against what was sealed of them: what the screens show is what the papers say. */
import type Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { toExchange } from '#shared/contract/exchange/write.ts';
import { type Canonical, canonicalJson } from '#shared/domain/canonical.ts';
import { loadContent } from '../content-read.ts';
import { RegisterDialect } from '../dialect.ts';
import type { Tables } from '../tables.ts';
import type { Checked } from './chains.ts';

type Standing = { meeting: number; number: number; seal_seq: number; content: string };

/** The first meeting whose rows are not as its newest record was sealed. `tick` is told before each. */
export async function checkContent(database: Database.Database, tick: () => void): Promise<Checked> {
  const db = new Kysely<Tables>({
    dialect: new RegisterDialect({ database, begin: 'begin', translate: (error) => error }),
  });
  const standing = database
    .prepare<[], Omit<Standing, 'content'>>(
      `SELECT meeting_id AS meeting, record.number, max(seal_seq) AS seal_seq FROM record JOIN meeting ON meeting.id = meeting_id
       WHERE record.kind = 'minutes' AND minutes_state <> 'draft' GROUP BY meeting_id ORDER BY meeting_id`,
    )
    .all();
  const contentAt = database.prepare<[number], string>('SELECT CAST(content AS TEXT) FROM seal WHERE seq = ?').pluck();
  let checked = 0;
  for (const { meeting, number, seal_seq: seq } of standing) {
    checked += 1;
    tick();
    const { exchange } = JSON.parse(contentAt.get(seq) ?? '{}');
    if ((await storedExchange(db, meeting)) !== exchangeText(exchange)) {
      return { checked, finding: { part: 'content', seq, meeting, number } };
    }
  }
  return { checked };
}

async function storedExchange(db: Kysely<Tables>, id: number): Promise<string> {
  const { meeting, ...content } = await loadContent(db, id);
  // It is given to papers that are finalised already.
  const { protocolNumber: _, ...rest } = meeting;
  return exchangeText(toExchange({ ...content, meeting: rest }) as unknown as ExchangeValue);
}

type ExchangeValue = { [key: string]: Canonical };

/** Without the campaign, whose activities go on after the meeting. */
const exchangeText = ({ campaign: _, ...exchange }: ExchangeValue) => canonicalJson(exchange);
