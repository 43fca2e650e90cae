import { kindName } from '#shared/albanian/agreement.ts';
import { formatDate } from '#shared/albanian/dates.ts';
import { genitive } from '#shared/albanian/nouns.ts';
import type { MeetingContent } from '#shared/domain/record.ts';
import type { Block } from './blocks.ts';
import { endorsements } from './endorse.ts';
import { atStart } from './minutes-text.ts';
import type { PaperInput } from './paper.ts';

/** The head of a meeting's record: whose it is, its number in the protocol, where and when, and what has corrected it. */
export function recordHead(input: PaperInput): Block[] {
  const { institution, meeting } = input.content;
  return [
    letterhead(input),
    registry(meeting.protocolNumber, `${institution.city}, më ${formatDate(meeting.date)}`),
    ...endorsements(input.correctedBy ?? []),
  ];
}

/** Whose the paper is: the office's lines over the committee's name. */
export function letterhead({ content: { institution, committee }, office }: PaperInput): Block {
  const preset = ['REPUBLIKA E SHQIPËRISË', capitals(institution.name)];
  const lines = office && office.lines.length > 0 ? office.lines : preset;
  const alt = `Emblema e ${genitive(institution.name)}`;
  return {
    type: 'letterhead',
    lines: [...lines, capitals(committee.name)],
    ...(office?.emblem && { emblem: { ...office.emblem, alt } }),
  };
}

/** `place`: `Durrës, më 07.10.2020`. */
export function registry(number: string | undefined, place: string): Block {
  return { type: 'registry', ...(number !== undefined && { number }), place };
}

/** The committee's name as it stands after `i`, `e`, `të`. */
export function committeeGenitive(content: MeetingContent): string {
  return content.committee.nameGenitive ?? genitive(content.committee.name);
}

/** `Mbledhja koordinuese e Komitetit Rajonal Antitrafik Durrës` */
export function meetingName(content: MeetingContent): string {
  return `${atStart(kindName(content.meeting.kind, 'nominative'))} e ${committeeGenitive(content)}`;
}

function capitals(name: string): string {
  return name.toLocaleUpperCase('sq');
}
