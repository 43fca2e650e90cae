/** Signing a record on paper, its scan, and its place in the archive: facts that are sealed and never taken back. */
import { canonicalJson } from '#shared/domain/canonical.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { FinalRecord } from '#shared/domain/records.ts';
import { setMinutesState } from '../store/meetings.ts';
import { insertArchiving, insertScan, insertSignature, scanBytes } from '../store/records.ts';
import { found, type Tx } from '../store/rows.ts';
import { type Context, command } from './context.ts';
import { foundKind } from './file-kind.ts';
import { cleanName } from './file-name.ts';
import { bytesOf, fileFault, type NamedBytes, type Upload } from './files.ts';
import { sha256Of } from './record-content.ts';
import {
  dayOfMeeting,
  requireDay,
  requireSigned,
  requireUnarchived,
  requireUnsigned,
  standingRecord,
} from './record-facts.ts';
import { seal } from './sealing.ts';

const SCAN_MEGABYTES = 50;
const SCANS: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png', 'image/tiff'];

export function signingService(context: Context) {
  const { db } = context.register;
  const about = ({ kind, meeting, number, version }: FinalRecord) => ({ kind, meeting, number, version });
  /** A correction is signed and archived for itself; the state of the minutes that it corrects stays. */
  const go = async (tx: Tx, { kind, meeting }: FinalRecord, state: 'signed' | 'archived') => {
    if (kind === 'minutes') await setMinutesState(tx, meeting, state);
  };
  return {
    sign: ({ record: id, on, names }: { record: number; on: string; names: string[] }): Promise<null> =>
      command<null>(context, 'record.sign', async (tx) => {
        const record = await standingRecord(tx, id);
        requireUnsigned(record);
        requireDay(context, on, { from: await dayOfMeeting(tx, record.meeting), what: 'dita e nënshkrimit' });
        requireDifferent(names);
        const content = canonicalJson({ record: record.sha256, on, names });
        const sealed = await seal(tx, context, 'signed', about(record), content);
        await insertSignature(tx, id, { ...sealed, on, names });
        await go(tx, record, 'signed');
        return { result: null, subject: 'record', id, meeting: record.meeting, details: { names: names.length } };
      }),

    attachScan: async ({ record: id, file }: { record: number; file: Upload }): Promise<{ id: number }> => {
      const bytes = await bytesOf(file, SCAN_MEGABYTES);
      const kind = await foundKind(bytes, file.name);
      if (!kind || !SCANS.includes(kind.type)) {
        throw fileFault('kopja e skanuar duhet të jetë PDF, JPEG, PNG ose TIFF');
      }
      return command(context, 'record.attachScan', async (tx) => {
        const record = await standingRecord(tx, id);
        requireSigned(record);
        requireUnarchived(record);
        const scan = {
          name: cleanName(file.name, kind),
          type: kind.type,
          size: bytes.length,
          sha256: sha256Of(bytes),
        };
        const content = canonicalJson({ record: record.sha256, scan });
        const sealed = await seal(tx, context, 'scanned', about(record), content);
        const scanId = await insertScan(tx, id, { ...sealed, ...scan, bytes });
        const details = { size: scan.size };
        return { result: { id: scanId }, subject: 'scan', id: scanId, meeting: record.meeting, details };
      });
    },

    scan: async (id: number): Promise<NamedBytes> => found(await scanBytes(db, id), 'scan', id),

    archive: ({ record: id, number, on }: { record: number; number: string; on: string }): Promise<null> =>
      command<null>(context, 'record.archive', async (tx) => {
        const record = await standingRecord(tx, id);
        const signed = requireSigned(record);
        requireUnarchived(record);
        requireDay(context, on, { from: signed.on, what: 'dita e arkivimit' });
        const content = canonicalJson({ record: record.sha256, number, on });
        const sealed = await seal(tx, context, 'archived', about(record), content);
        await insertArchiving(tx, id, { ...sealed, number, on });
        await go(tx, record, 'archived');
        return { result: null, subject: 'record', id, meeting: record.meeting };
      }),
  };
}

function requireDifferent(names: readonly string[]): void {
  const repeated = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (repeated < 0) return;
  const message = `${names[repeated]} është shënuar dy herë`;
  throw new AppError('INVALID_INPUT', { faults: [{ path: `names[${repeated}]`, message }] });
}
