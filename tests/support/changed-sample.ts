import type { RecordContent } from '#shared/domain/record.ts';
import type { Change } from './minutes-variants.ts';
import { sampleMeeting } from './sample.ts';

/** The sample as a record's content, changed. */
export function changedSample(...changes: Change[]): RecordContent {
  const { format: _, version: __, ...content } = sampleMeeting();
  for (const change of changes) change(content);
  return content;
}
