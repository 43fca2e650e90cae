import { kindName } from '#shared/albanian/agreement.ts';
import { formatDate } from '#shared/albanian/dates.ts';
import { genitive } from '#shared/albanian/nouns.ts';
import type { MeetingContent } from '#shared/domain/record.ts';
import type { Block, Emblem } from './blocks.ts';
import { atStart } from './minutes-text.ts';

/** An office's own letterhead: its emblem, and the lines over the committee's name as they are printed. */
export type OfficeHead = { lines: readonly string[]; emblem?: Omit<Emblem, 'alt'> };

/** The head of every document of a meeting: whose it is, its number in the protocol, where and when. */
export function letterhead(content: MeetingContent, office?: OfficeHead): Block[] {
  const { institution, committee, meeting } = content;
  const preset = ['REPUBLIKA E SHQIPËRISË', capitals(institution.name)];
  const lines = office && office.lines.length > 0 ? office.lines : preset;
  const alt = `Emblema e ${genitive(institution.name)}`;
  return [
    {
      type: 'letterhead',
      lines: [...lines, capitals(committee.name)],
      ...(office?.emblem && { emblem: { ...office.emblem, alt } }),
    },
    {
      type: 'splitLine',
      left: `Nr. ${meeting.protocolNumber ?? '________'} Prot.`,
      right: `${institution.city}, më ${formatDate(meeting.date)}`,
    },
  ];
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
