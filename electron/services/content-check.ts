import { meaningFaults } from '#shared/contract/exchange/meaning.ts';
import { readExchange } from '#shared/contract/exchange/read.ts';
import { writeExchange } from '#shared/contract/exchange/write.ts';
import type { Fault } from '#shared/domain/errors.ts';
import type { MeetingContent } from '#shared/domain/record.ts';

/** Why the record cannot be an exchange file, or nothing: no file leaves that another office could not take in. */
export function exportFaults(content: MeetingContent): Fault[] {
  const read = readExchange(new TextEncoder().encode(writeExchange(content)));
  return read.ok ? [] : read.faults;
}

/** The contradictions that a change brought in. What a draft still lacks was there before and is left to the check list. */
export function newFaults(before: MeetingContent, after: MeetingContent): Fault[] {
  const key = ({ path, message }: Fault) => `${path}\n${message}`;
  const old = new Set(meaningFaults(before).map(key));
  return meaningFaults(after).filter((fault) => !old.has(key(fault)));
}
