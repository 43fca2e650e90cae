/** Which numbers finalising a meeting's minutes would give now. */
import { nextNumbers, skippedNumbers } from '#shared/domain/numbering.ts';
import type { RecordFile } from '#shared/domain/records.ts';
import type { MeetingRecord, StoredContent } from '#shared/domain/stored.ts';
import { isAdopted } from '#shared/domain/vote-result.ts';
import type { Register } from '../store/register.ts';
import { heldNumbers, type Series, seriesStart } from '../store/series.ts';

type Db = Register['db'];

/** `decisions`: those of the meeting that were taken, in their order. */
export type GivenNumbers = NonNullable<RecordFile['next']>;

/** A number that the draft holds is kept; what was voted down gets none. */
export async function numbersFor(db: Db, record: Pick<MeetingRecord, 'id' | 'committeeId' | 'content'>) {
  const { meeting } = record.content;
  const meetings = await seriesFor(db, 'meetings', record);
  const decisions = await seriesFor(db, 'decisions', record);
  const [next = 1] = nextNumbers(meetings, 1);
  const number = meeting.number ?? next;
  const taken = meeting.agenda.flatMap((item) =>
    item.decisions.filter((one) => one.number !== undefined || isAdopted(one, item, record.content)),
  );
  const reserved = taken.flatMap(({ number: own }) => (own === undefined ? [] : [{ number: own, date: meeting.date }]));
  const free = nextNumbers(decisions, taken.length + reserved.length).filter(
    (candidate) => !reserved.some((own) => own.number === candidate),
  );
  const given = taken.map(({ id, number: own }) => ({ id, number: own ?? free.shift() ?? 0 }));
  return { number, decisions: given, skipped: skippedNumbers(meetings, number) } satisfies GivenNumbers;
}

async function seriesFor(db: Db, series: Series, { id, committeeId, content }: Parameters<typeof numbersFor>[1]) {
  const { date } = content.meeting;
  const of = { committee: committeeId, year: Number(date.slice(0, 4)), series };
  return { held: await heldNumbers(db, of, id), start: await seriesStart(db, of), date };
}

/** The content as it will be finalised. */
export function numbered(content: StoredContent, { number, decisions }: GivenNumbers): StoredContent {
  const numbers = new Map(decisions.map((decision) => [decision.id, decision.number]));
  const agenda = content.meeting.agenda.map((item) => ({
    ...item,
    decisions: item.decisions.map((decision) => {
      const own = numbers.get(decision.id);
      return own === undefined ? decision : { ...decision, number: own };
    }),
  }));
  return { ...content, meeting: { ...content.meeting, number, agenda } };
}
