import { readFileSync } from 'node:fs';
import type { MeetingContent } from '#shared/domain/record.ts';

export const SAMPLE_FILE = new URL('../../resources/takim-koordinues-2020-10-07.json', import.meta.url);

/** The meeting of 7 October 2020, anew for each caller, who may change it. */
export function sampleMeeting(): MeetingContent & { format: string; version: number } {
  return JSON.parse(readFileSync(SAMPLE_FILE, 'utf8'));
}

/** A meeting with its people called `p1`, `p2`, …, as an export calls them; written apart from the program's own way. */
export function renamed(sample: MeetingContent): unknown {
  const ids = new Map(sample.people.map(({ id }, index) => [id, `p${index + 1}`]));
  return JSON.parse(JSON.stringify(sample), (_, value) =>
    typeof value === 'string' ? (ids.get(value) ?? value) : value,
  );
}
