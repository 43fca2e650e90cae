import { type RecordVersion, recordChanges } from '#shared/albanian/record-changes.ts';
import type { RecordChange } from '#shared/domain/records.ts';
import { frozenContent, recordVersions } from '../store/frozen.ts';
import { found } from '../store/rows.ts';
import type { Context } from './context.ts';

export function compareService({ register: { db } }: Context) {
  const contentOf = async (meeting: number, version: number): Promise<RecordVersion> => {
    const record = (await recordVersions(db, meeting, 'minutes')).find((one) => one.version === version);
    return JSON.parse(found(record && (await frozenContent(db, record.id)), 'record', version));
  };
  return {
    /** What changed from one finalised version of the minutes to another. */
    versions: async ({ meeting, from, to }: { meeting: number; from: number; to: number }): Promise<RecordChange[]> =>
      recordChanges(await contentOf(meeting, from), await contentOf(meeting, to)),
  };
}
