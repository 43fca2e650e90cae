import { formatDate } from '#shared/albanian/dates.ts';
import { say } from '#shared/albanian/sentences/index.ts';
import { aboutTitle } from '#shared/albanian/titles.ts';
import { votesPhrase } from '#shared/albanian/vote-result.ts';
import type { Decision } from '#shared/domain/record.ts';
import { toBlocks } from '#shared/domain/text.ts';
import { isAdopted } from '#shared/domain/vote-result.ts';
import type { Block, Document } from './blocks.ts';
import { pointNodes, pointsOf } from './decision-points.ts';
import { meetingName, recordHead } from './letterhead.ts';
import { charge, forceSentence } from './minutes-items.ts';
import { leaderGenitive } from './minutes-officers.ts';
import { paragraph } from './minutes-text.ts';
import type { PaperInput } from './paper.ts';
import { sealing } from './seal-line.ts';
import { paperSignature } from './signatures.ts';

/** The n-th of the meeting's decisions as an act (RECORDS.md, 4). Those that were not carried count, but are none. */
export function buildDecision(input: PaperInput, n: number): Document {
  const { content } = input;
  const all = content.meeting.agenda.flatMap((item) => item.decisions.map((decision) => ({ item, decision })));
  const { item, decision } = all[n - 1] ?? {};
  if (item === undefined || decision === undefined || !isAdopted(decision, item, content)) {
    throw new Error(`the meeting has taken no decision ${n}`);
  }
  const date = formatDate(content.meeting.date);
  const title = decision.number === undefined ? `Vendim, ${date}` : `Vendim nr. ${decision.number}, ${date}`;
  return {
    title,
    subject: meetingName(content),
    author: content.institution.name,
    shortTitle: title,
    date: content.meeting.date,
    ...sealing(input),
    orientation: 'portrait',
    blocks: [
      ...recordHead(input),
      { type: 'title', text: 'VENDIM' },
      { type: 'subtitle', text: `Nr. ${decision.number ?? '___'}, datë ${date}` },
      { type: 'subtitle', text: aboutTitle(decision.title, decision.titleAccusative), strong: true },
      ...paragraph(...preamble(input, decision)),
      { type: 'subtitle', text: say(input.look, 'decision.decided'), strong: true },
      ...points(input, decision),
      ...paragraph(force(input, decision)),
      paperSignature(input, 'decision'),
    ],
  };
}

function preamble({ content, look }: PaperInput, { vote }: Decision): string[] {
  const { committee, meeting } = content;
  return [
    ...basis(look, committee.legalBasis),
    say(look, 'decision.meeting', { organi: committee.name, data: formatDate(meeting.date) }),
    ...(vote?.form === 'secret' ? [say(look, 'decision.secretVote')] : []),
    ...(vote === undefined ? [] : [say(look, 'decision.votes', { votat: votesPhrase(vote) })]),
    ...(vote?.castingVote === undefined
      ? []
      : [say(look, 'decision.castingVote', { drejtuesit: leaderGenitive(content) })]),
  ];
}

/** A clerk may have typed the whole clause. */
function basis(look: PaperInput['look'], legalBasis: string | undefined): string[] {
  const bare = legalBasis?.trim().replace(/[,;.]+$/u, '') ?? '';
  if (bare === '') return [];
  const clause = /^në\s+(?:mbështetje|zbatim|bazë)\s+të\s+/iu;
  if (/^në\s+(?:zbatim|bazë)\s/iu.test(bare)) return [`${bare},`];
  return [say(look, 'decision.basis', { baza: bare.replace(clause, '') })];
}

/** The text, and who is charged with it as the last point. */
function points(input: PaperInput, decision: Decision): Block[] {
  const charged = charge(input.look, decision);
  const all = [...pointsOf(decision.text), ...(charged === undefined ? [] : [toBlocks(charged)])];
  return all.length === 0 ? [] : [{ type: 'richText', content: pointNodes(all) }];
}

function force(input: PaperInput, decision: Decision): string | undefined {
  if (decision.inForce !== undefined) return forceSentence(input.look, decision);
  return input.look.inForceAtOnce ? say(input.look, 'decision.inForceAtOnce') : undefined;
}
