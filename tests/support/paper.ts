import { USUAL_LOOK } from '#shared/domain/look.ts';
import type { RecordContent } from '#shared/domain/record.ts';
import type { PaperInput } from '../../electron/documents/paper.ts';

/** What a paper is made of where the committee has decided nothing, with `more` of it. */
export function paperOf(content: RecordContent, more: Partial<PaperInput> = {}): PaperInput {
  return { content, look: USUAL_LOOK, ...more };
}

export const SEAL = { kind: 'minutes', number: 4, version: 1, code: '1A2B 3C4D 5E6F 7081' } as const;
