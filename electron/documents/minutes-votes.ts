/** The sentences about ballots. */

import { type SentenceKey, say } from '#shared/albanian/sentences/index.ts';
import { inSeries } from '#shared/albanian/series.ts';
import { voteResultText } from '#shared/albanian/vote-result.ts';
import type { AgendaItem, Decision, MeetingContent, PersonRef, Vote, VoteChoice } from '#shared/domain/record.ts';
import { lacksQuorum } from '#shared/domain/timeline.ts';
import { isAdopted, isExplained, voteResult } from '#shared/domain/vote-result.ts';
import type { Block } from './blocks.ts';
import { leaderGenitive } from './minutes-officers.ts';
import { paragraph, quoted, richText } from './minutes-text.ts';
import type { PaperInput } from './paper.ts';
import { attendanceOf, personOf, sitting, titledName } from './people.ts';

const ORDINALS = ['i parë', 'i dytë', 'i tretë', 'i katërt', 'i pestë'];

type Verb = { key: SentenceKey; placeholder: string; one: string; many: string };
const VERBS: Record<VoteChoice, Verb> = {
  for: { key: 'minutes.votedFor', placeholder: 'votuan', one: 'votoi', many: 'votuan' },
  against: { key: 'minutes.votedAgainst', placeholder: 'votuan', one: 'votoi', many: 'votuan' },
  abstain: { key: 'minutes.abstained', placeholder: 'abstenuan', one: 'abstenoi', many: 'abstenuan' },
};

/** How one decision was taken: every ballot on it in order, and the opinions against it. */
export function decisionTaken(input: PaperInput, decision: Decision, item: Pick<AgendaItem, 'recused'>): Block[] {
  const { content, look } = input;
  const titulli = quoted(decision.title);
  const { vote } = decision;
  if (vote === undefined) {
    return [...paragraph(say(look, 'minutes.decided', { titulli })), ...dissents(input, decision)];
  }
  const rejected = !isAdopted(decision, item, content);
  const ballots = [...(decision.earlierVotes ?? []), vote];
  return [
    { type: 'paragraph', runs: [{ text: say(look, 'minutes.putToVote', { titulli }) }], keepWithNext: true },
    ...(rejected ? richText(decision.text, [{ text: `${say(look, 'minutes.draftText')} ` }]) : []),
    ...ballots.flatMap((ballot, index) =>
      paragraph(
        ballots.length > 1 ? say(look, 'minutes.ballot', { rendi: ORDINALS[index] ?? `nr. ${index + 1}` }) : undefined,
        ...voteSentences(input, ballot, { recused: item.recused, earlier: index }),
      ),
    ),
    ...(rejected ? paragraph(say(look, 'minutes.draftRejected')) : []),
    ...dissents(input, decision),
  ];
}

type Setting = { recused?: PersonRef[] | undefined; earlier?: number };

/** One ballot, after so many earlier ones; of who is `recused` from the whole item that is said already. */
export function voteSentences(input: PaperInput, vote: Vote, { recused = [], earlier = 0 }: Setting = {}): string[] {
  const { content, look } = input;
  const { at, withoutQuorum, castingVote } = vote;
  return [
    ...vote.recused
      .filter((ref) => !recused.includes(ref))
      .map((ref) => say(look, 'minutes.recusedFromVote', { emri: voter(content, ref) })),
    ...(at === undefined ? [] : [say(look, 'minutes.voteAt', { ora: at })]),
    ...(withoutQuorum !== undefined && isExplained(vote)
      ? [say(look, 'minutes.voteWithoutQuorum', { arsyeja: withoutQuorum.trim() })]
      : []),
    say(look, 'minutes.voteResult', {
      pro: `${vote.for}`,
      kundër: `${vote.against}`,
      abstenime: `${vote.abstain}`,
    }),
    say(look, vote.form === 'open' ? 'minutes.voteOpen' : 'minutes.voteSecret'),
    ...byName(input, vote),
    ...(castingVote === undefined
      ? []
      : [
          say(look, 'minutes.castingVote', {
            drejtuesit: leaderGenitive(content),
            vota: castingVote === 'for' ? 'pro' : 'kundër',
          }),
        ]),
    ...explained(input, vote, { recused, earlier }),
    ...(!isExplained(vote) && lacksQuorum(content, vote.at) ? [say(look, 'minutes.voteInvalid')] : []),
  ];
}

/** Why it ended so, where the counts alone do not tell. */
function explained({ content, look }: PaperInput, vote: Vote, { recused = [], earlier = 0 }: Setting): string[] {
  const result = voteResult(vote, content, { recused, earlier });
  const isPlain = result.decidedBy === 'castingVote' || (result.outcome === 'adopted' && vote.for === result.base);
  if (isPlain) return [];
  const sentence = voteResultText(vote, result, earlier).replace(/\.$/u, '');
  const përfundimi = sentence.charAt(0).toLowerCase() + sentence.slice(1);
  return [say(look, 'minutes.voteOutcome', { përfundimi })];
}

function byName({ content, look }: PaperInput, vote: Vote): string[] {
  return (['for', 'against', 'abstain'] as const).flatMap((choice) => {
    const voters = vote.ballots.filter((ballot) => ballot.choice === choice).map((each) => voter(content, each.person));
    if (voters.length === 0) return [];
    const { key, placeholder, one, many } = VERBS[choice];
    return [say(look, key, { [placeholder]: voters.length === 1 ? one : many, emrat: inSeries(voters) })];
  });
}

/** A substitute's vote stands under the member's name in the record; who raised the hand is said too. */
export function voter(content: MeetingContent, ref: PersonRef): string {
  const member = titledName(personOf(content, ref));
  const row = attendanceOf(content, ref);
  if (row === undefined || row.status !== 'substituted' || row.substitute === undefined) return member;
  return `${titledName(sitting(content, row))} (në vend të ${member})`;
}

function dissents({ content, look }: PaperInput, decision: Decision): Block[] {
  const opinion = say(look, 'minutes.dissent');
  return decision.dissent.flatMap(({ person, reason }) => {
    const name = voter(content, person);
    const block = richText(reason, [{ text: `${opinion} `, bold: true }, { text: `${name}: ` }]);
    return block.length > 0 ? block : paragraph(`${opinion} ${name}.`);
  });
}
