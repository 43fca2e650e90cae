/** Numbers that a finalised version carries stay as they are, also when the minutes were opened again: the series has no gap. */
import { getMeeting } from '../store/meetings.ts';
import { newestMinutes } from '../store/records.ts';
import { found, type Tx } from '../store/rows.ts';
import { refused } from './refused.ts';

/** Whether the meeting's minutes were ever finalised. */
export const wasFinalised = async (tx: Tx, meeting: number): Promise<boolean> =>
  (await newestMinutes(tx, meeting)) !== undefined;

/** Refuses another number, or a day in another year, for minutes that were finalised. */
export async function refuseRenumbering(
  tx: Tx,
  meeting: number,
  { number, date }: { number?: number | undefined; date: string },
): Promise<void> {
  if (!(await wasFinalised(tx, meeting))) return;
  const { content } = found(await getMeeting(tx, meeting), 'meeting', meeting);
  const before = content.meeting;
  if (number === before.number && date.slice(0, 4) === before.date.slice(0, 4)) return;
  throw refused(
    `Procesverbali ka numrin ${before.number} të vitit ${before.date.slice(0, 4)} nga një version i përfunduar: numri dhe viti nuk ndryshohen më. Nuk u ndryshua asgjë.`,
  );
}

/** Refuses to remove the decisions that these ids name, or to give them other numbers, where they have one from a finalised version. */
export async function refuseLosingDecisions(
  tx: Tx,
  meeting: number,
  isMeant: (decision: { id: number; item: number; number: number }) => boolean,
): Promise<void> {
  if (!(await wasFinalised(tx, meeting))) return;
  const { content } = found(await getMeeting(tx, meeting), 'meeting', meeting);
  const numbered = content.meeting.agenda.flatMap((item) =>
    item.decisions.flatMap(({ id, number }) => (number === undefined ? [] : [{ id, item: item.id, number }])),
  );
  const lost = numbered.find(isMeant);
  if (!lost) return;
  throw refused(
    `Vendimi nr. ${lost.number} e ka numrin nga një version i përfunduar: nuk hiqet dhe nuk merr numër tjetër, që numrat e vendimeve të mos kenë boshllëqe. Nuk u ndryshua asgjë. Ndryshoni tekstin e tij.`,
  );
}

/** Minutes that were finalised once have versions that stay: their meeting cannot go. */
export async function refuseLosingRecord(tx: Tx, meeting: number): Promise<void> {
  if (!(await wasFinalised(tx, meeting))) return;
  throw refused(
    'Mbledhja nuk hiqet, sepse procesverbali i saj është përfunduar njëherë dhe versionet e tij ruhen. Nuk u ndryshua asgjë.',
  );
}
