/** The sentences about ballots. */
import type { Decision, MeetingContent, PersonRef, Vote, VoteChoice } from '#shared/domain/record.ts';
import { isRejected } from '#shared/domain/votes.ts';
import type { Block } from './blocks.ts';
import { leaderGenitive } from './minutes-officers.ts';
import { atStart, inSeries, paragraph, quoted, richText, sentence } from './minutes-text.ts';
import { attendanceOf, personOf, sitting, titledName } from './people.ts';

const ORDINALS = ['i parë', 'i dytë', 'i tretë', 'i katërt', 'i pestë'];
const VERBS: Record<VoteChoice, [one: string, many: string]> = {
  for: ['Votoi pro', 'Votuan pro'],
  against: ['Votoi kundër', 'Votuan kundër'],
  abstain: ['Abstenoi', 'Abstenuan'],
};

/** How one decision was taken: every ballot on it in order, and the opinions against it. */
export function decisionTaken(content: MeetingContent, decision: Decision, outside: PersonRef[]): Block[] {
  const title = quoted(decision.title);
  const { vote } = decision;
  if (vote === undefined) return [...paragraph(`U mor vendimi ${title}.`), ...dissents(content, decision)];
  const rejected = isRejected(vote);
  const ballots = [...(decision.earlierVotes ?? []), vote];
  return [
    { type: 'paragraph', runs: [{ text: `U hodh në votim projektvendimi ${title}.` }], keepWithNext: true },
    ...(rejected ? richText(decision.text, [{ text: 'Teksti i projektvendimit: ' }]) : []),
    ...ballots.flatMap((ballot, index) =>
      paragraph(
        ballots.length > 1 ? `Votimi ${ORDINALS[index] ?? `nr. ${index + 1}`}.` : undefined,
        ...voteSentences(content, ballot, outside),
      ),
    ),
    ...(rejected ? paragraph('Projektvendimi nuk u miratua.') : []),
    ...dissents(content, decision),
  ];
}

/** One ballot; `outside` are those of whom it is said already that they left for the item. */
export function voteSentences(content: MeetingContent, vote: Vote, outside: PersonRef[] = []): string[] {
  return [
    ...vote.recused
      .filter((ref) => !outside.includes(ref))
      .map((ref) => `${atStart(voter(content, ref))} nuk mori pjesë në votim për shkak të konfliktit të interesit.`),
    ...(vote.at === undefined ? [] : [`Votimi u zhvillua në orën ${vote.at}.`]),
    ...(vote.withoutQuorum === undefined ? [] : [sentence(`Votimi u zhvillua pa kuorum: ${vote.withoutQuorum}`)]),
    `Rezultati i votimit: pro ${vote.for}, kundër ${vote.against}, abstenime ${vote.abstain}.`,
    vote.form === 'open' ? 'Votim i hapur.' : 'Votim i fshehtë.',
    ...byName(content, vote),
    ...(vote.castingVote === undefined
      ? []
      : [
          `Votat u barazuan; vendosi vota e ${leaderGenitive(content)} (${vote.castingVote === 'for' ? 'pro' : 'kundër'}).`,
        ]),
  ];
}

function byName(content: MeetingContent, vote: Vote): string[] {
  return (['for', 'against', 'abstain'] as const).flatMap((choice) => {
    const voters = vote.ballots.filter((ballot) => ballot.choice === choice).map((each) => voter(content, each.person));
    if (voters.length === 0) return [];
    return [`${VERBS[choice][voters.length === 1 ? 0 : 1]}: ${inSeries(voters)}.`];
  });
}

/** A substitute's vote stands under the member's name in the record; who raised the hand is said too. */
export function voter(content: MeetingContent, ref: PersonRef): string {
  const member = titledName(personOf(content, ref));
  const row = attendanceOf(content, ref);
  if (row === undefined || row.status !== 'substituted' || row.substitute === undefined) return member;
  return `${titledName(sitting(content, row))} (në vend të ${member})`;
}

function dissents(content: MeetingContent, decision: Decision): Block[] {
  return decision.dissent.flatMap(({ person, reason }) => {
    const name = voter(content, person);
    const block = richText(reason, [{ text: 'Mendim kundër: ', bold: true }, { text: `${name}: ` }]);
    return block.length > 0 ? block : paragraph(`Mendim kundër: ${name}.`);
  });
}
