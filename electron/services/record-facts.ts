/** What is told about a record on paper: each fact is checked, sealed where it must never change, and kept. */
import { formatDate } from '#shared/albanian/dates.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { FinalRecord } from '#shared/domain/records.ts';
import { getSummary } from '../store/meetings.ts';
import { recordById } from '../store/records.ts';
import type { Register } from '../store/register.ts';
import { found } from '../store/rows.ts';
import { type Context, today } from './context.ts';
import { refused } from './refused.ts';

type Db = Register['db'];

/** A record that stands; refused where it was opened again. */
export async function standingRecord(db: Db, id: number): Promise<FinalRecord> {
  const record = found(await recordById(db, id), 'record', id);
  if (record.reopened) {
    throw refused(
      'Ky version i procesverbalit është rihapur dhe nuk vlen më. Nuk u ndryshua asgjë. Përfundojeni procesverbalin përsëri dhe punoni me versionin e ri.',
    );
  }
  return record;
}

export function requireSigned({ signed }: FinalRecord): NonNullable<FinalRecord['signed']> {
  if (!signed) {
    throw refused('Procesverbali nuk është shënuar si i nënshkruar. Nuk u ruajt asgjë. Shënoni më parë nënshkrimin.');
  }
  return signed;
}

export function requireUnsigned({ signed }: FinalRecord): void {
  if (signed) {
    throw refused(
      `Procesverbali është nënshkruar më ${formatDate(signed.on)} dhe nuk ndryshohet më. Nuk u ndryshua asgjë. Për gabimet hartoni një procesverbal korrigjues.`,
    );
  }
}

export function requireUnarchived({ archived }: FinalRecord): void {
  if (archived) {
    throw refused(
      `Procesverbali është arkivuar me numrin ${archived.number} dhe nuk i shtohet më asgjë. Nuk u ndryshua asgjë.`,
    );
  }
}

/** A day that has come and is not before the one given; `what` begins the sentence that refuses it. */
export function requireDay(context: Context, on: string, { from, what }: { from: string; what: string }): void {
  const fault = (message: string) => new AppError('INVALID_INPUT', { faults: [{ path: 'on', message }] });
  if (on < from) throw fault(`${what} nuk mund të jetë para datës ${formatDate(from)}`);
  if (on > today(context)) throw fault(`${what} nuk mund të jetë në të ardhmen`);
}

export async function dayOfMeeting(db: Db, id: number): Promise<string> {
  return found(await getSummary(db, id), 'meeting', id).date;
}
