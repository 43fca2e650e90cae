/** What the papers about many meetings have in common: whose they are and for which time. */
import { kindName } from '#shared/albanian/agreement.ts';
import { formatDate } from '#shared/albanian/dates.ts';
import { genitive } from '#shared/albanian/nouns.ts';
import type { MeetingKind } from '#shared/domain/record.ts';
import type { Block, Document, Signature } from './blocks.ts';
import { registry } from './letterhead.ts';
import { atStart } from './minutes-text.ts';
import type { OfficeHead } from './paper.ts';

export type OverviewInput = {
  institution: { name: string; city: string };
  office?: OfficeHead;
  /** `genitive` as it stands after `i`, `e`, `të`. */
  committee?: { name: string; genitive: string };
  /** Who signs it. */
  signature?: Signature;
  /** The day on which it is made. */
  date: string;
};

/** In a column that says `Lloji`: `E zakonshme`. */
export const kindOf = (kind: MeetingKind): string => atStart(kindName(kind, 'nominative').replace(/^mbledhja /u, ''));

const capitals = (text: string) => text.toLocaleUpperCase('sq');

/** The office's lines, the committee where there is one, place and day. */
function overviewHead({ institution, office, committee, date }: OverviewInput): Block[] {
  const preset = ['REPUBLIKA E SHQIPËRISË', capitals(institution.name)];
  const lines = office && office.lines.length > 0 ? office.lines : preset;
  const alt = `Emblema e ${genitive(institution.name)}`;
  return [
    {
      type: 'letterhead',
      lines: [...lines, ...(committee ? [capitals(committee.name)] : [])],
      ...(office?.emblem && { emblem: { ...office.emblem, alt } }),
    },
    registry(undefined, `${institution.city}, më ${formatDate(date)}`),
  ];
}

type Named = Pick<Document, 'title' | 'subject' | 'orientation' | 'blocks'>;

/** A paper that tells of what is recorded elsewhere: no draft, never sealed. */
export function overviewDocument(input: OverviewInput, { title, ...rest }: Named): Document {
  return {
    ...rest,
    title,
    author: input.institution.name,
    shortTitle: title,
    date: input.date,
    draft: false,
    blocks: [
      ...overviewHead(input),
      ...rest.blocks,
      ...(input.signature ? [{ type: 'signatures' as const, columns: [input.signature] }] : []),
    ],
  };
}

/** `nga 01.10.2020 deri më 31.10.2020`, or one day. */
export const periodText = (from: string, to: string): string =>
  from === to ? `më ${formatDate(from)}` : `nga ${formatDate(from)} deri më ${formatDate(to)}`;
