import { canonicalJson } from '#shared/domain/canonical.ts';
import type { RecordFile } from '#shared/domain/records.ts';
import type { MeetingRecord, Row } from '#shared/domain/stored.ts';
import { approvalOf } from '../store/approvals.ts';
import { correctionsOf } from '../store/corrections.ts';
import { jointOf, otherOf } from '../store/joint.ts';
import { getMeeting, minutesState, setMinutesState, setProtocolNumber } from '../store/meetings.ts';
import {
  deleteHandedCopy,
  insertHandedCopy,
  insertPrinting,
  insertReopening,
  newestMinutes,
  recordOfCopy,
  recordsOfMeeting,
} from '../store/records.ts';
import { found, requireRevision } from '../store/rows.ts';
import { type Context, command } from './context.ts';
import { type Finalised, finaliseMinutes } from './finalise.ts';
import { dayOfMeeting, requireDay, requireUnsigned, standingRecord } from './record-facts.ts';
import { numbersFor } from './record-numbers.ts';
import { refused } from './refused.ts';
import { seal } from './sealing.ts';
import { signingService } from './signing.ts';

export function recordService(context: Context) {
  const { db } = context.register;
  return {
    ...signingService(context),

    get: async (meeting: number): Promise<RecordFile> => {
      const record = found(await getMeeting(db, meeting), 'meeting', meeting);
      const approvedBy = await approvalOf(db, meeting);
      return {
        minutesState: record.minutesState,
        next: record.minutesState === 'draft' ? await numbersFor(db, record) : null,
        versions: await recordsOfMeeting(db, meeting, 'minutes'),
        corrections: (await correctionsOf(db, meeting)).map(({ meeting: _, ...correction }) => correction),
        ...(approvedBy && { approvedBy }),
      };
    },

    finalise: (row: Row): Promise<Finalised> => finaliseMinutes(context, row),

    reopen: ({ id, revision, reason }: Row & { reason: string }): Promise<Row> =>
      command(context, 'record.reopen', async (tx) => {
        await requireRevision(tx, 'meeting', id, revision);
        const joint = await jointOf(tx, id);
        const all = joint ? [joint.host, joint.partner] : [id];
        const records = await Promise.all(all.map((meeting) => newestMinutes(tx, meeting)));
        for (const [index, meeting] of all.entries()) {
          const record = records[index];
          if (!record || (await minutesState(tx, meeting)) === 'draft') {
            throw refused('Procesverbali i kësaj mbledhjeje nuk është përfunduar, prandaj nuk ka ç’të rihapet.');
          }
          requireUnsigned(record);
        }
        for (const [index, meeting] of all.entries()) {
          const record = records[index];
          if (!record) continue;
          const content = canonicalJson({ record: record.sha256, reason });
          const sealed = await seal(tx, context, 'reopened', { meeting, version: record.version }, content);
          await insertReopening(tx, record.id, { ...sealed, reason });
          await setMinutesState(tx, meeting, 'draft');
        }
        const { version = 1 } = records[all.indexOf(id)] ?? {};
        const result = { id, revision: revision + 1 };
        return {
          result,
          subject: 'meeting',
          id,
          meeting: id,
          ...(joint && { beside: otherOf(joint, id) }),
          details: { version },
        };
      }),

    setProtocolNumber: ({ id, revision, protocolNumber }: Row & { protocolNumber?: string }): Promise<Row> =>
      command(context, 'record.setProtocolNumber', async (tx) => {
        await requireRevision(tx, 'meeting', id, revision);
        const record = found(await getMeeting(tx, id), 'meeting', id);
        refuseArchived(record);
        await setProtocolNumber(tx, id, protocolNumber);
        return { result: { id, revision: revision + 1 }, subject: 'meeting', id, meeting: id };
      }),

    notePrinting: ({ record, copies }: { record: number; copies: number }): Promise<null> =>
      command<null>(context, 'record.notePrinting', async (tx) => {
        const { meeting } = await standingRecord(tx, record);
        await insertPrinting(tx, record, { copies, at: context.now(), actor: context.actor });
        return { result: null, subject: 'record', id: record, meeting, details: { copies } };
      }),

    handOver: (input: { record: number; copy: number; recipient: string; on: string }): Promise<{ id: number }> =>
      command(context, 'record.handOver', async (tx) => {
        const { record, ...copy } = input;
        const { meeting, handed } = await standingRecord(tx, record);
        requireDay(context, copy.on, { from: await dayOfMeeting(tx, meeting), what: 'dita e dorëzimit' });
        if (handed.some((one) => one.copy === copy.copy)) {
          throw refused(
            `Kopja nr. ${copy.copy} është shënuar tashmë si e dorëzuar. Nuk u shtua asgjë. Shkruani numrin e një kopjeje tjetër.`,
          );
        }
        const id = await insertHandedCopy(tx, record, { ...copy, at: context.now(), actor: context.actor });
        return { result: { id }, subject: 'record', id: record, meeting, details: { copy: copy.copy } };
      }),

    takeBack: ({ id }: { id: number }): Promise<null> =>
      command<null>(context, 'record.takeBack', async (tx) => {
        const record = found(await recordOfCopy(tx, id), 'record', id);
        const { meeting } = await standingRecord(tx, record);
        await deleteHandedCopy(tx, id);
        return { result: null, subject: 'record', id: record, meeting };
      }),
  };
}

function refuseArchived({ minutesState: state }: MeetingRecord): void {
  if (state !== 'archived') return;
  throw refused('Procesverbali është arkivuar, prandaj numri i protokollit nuk ndryshohet më. Nuk u ndryshua asgjë.');
}
