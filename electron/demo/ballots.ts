/** Votes that add up. */
import type { Decision, PersonRef, Vote, VoteChoice } from '#shared/domain/record.ts';
import type { Chance } from './chance.ts';

export type VoteStyle = 'unanimous' | 'divided' | 'byName' | 'tie';

/** How the proposals go that somebody objects to. */
export const CONTESTED: readonly [VoteStyle, ...VoteStyle[]] = ['unanimous', 'divided', 'byName', 'divided', 'tie'];

const FEWEST_TO_DIVIDE = 5;
const RESERVED = 0.15;

type Ballot = {
  /** In the room and not recused, without whoever leads. */
  voters: readonly PersonRef[];
  leader: PersonRef;
  secret: boolean;
  at?: string;
  objection?: string;
  /** Asked for only where there is an objection. */
  style: () => VoteStyle;
};

/** A proposal that is carried, with the opinions against it. */
export function carried(luck: Chance, ballot: Ballot): Required<Pick<Decision, 'vote' | 'dissent'>> {
  const { voters, leader, secret, at, objection } = ballot;
  const all = voters.length + 1;
  const vote = (against: number, abstain: number, more: Partial<Vote> = {}): Vote => ({
    form: secret ? 'secret' : 'open',
    for: all - against - abstain,
    against,
    abstain,
    ...(at !== undefined && { at }),
    ballots: [],
    recused: [],
    ...more,
  });
  if (all < FEWEST_TO_DIVIDE) return { vote: vote(0, 0), dissent: [] };
  if (secret) return { vote: vote(luck.number(0, 2), luck.number(0, 1)), dissent: [] };
  if (objection === undefined) {
    return { vote: vote(0, luck.is(RESERVED) ? luck.number(1, 2) : 0), dissent: [] };
  }
  const style = ballot.style();
  if (style === 'unanimous') return { vote: vote(0, 0), dissent: [] };
  if (style === 'tie') return { vote: vote(Math.floor(all / 2), all % 2, { castingVote: 'for' }), dissent: [] };
  const against = luck.some(voters, luck.number(1, 2));
  const undecided = voters.filter((person) => !against.includes(person));
  const abstaining = luck.some(undecided, luck.number(0, 1));
  const choice = (person: PersonRef): VoteChoice =>
    against.includes(person) ? 'against' : abstaining.includes(person) ? 'abstain' : 'for';
  const ballots = style === 'byName' ? [leader, ...voters].map((person) => ({ person, choice: choice(person) })) : [];
  return {
    vote: vote(against.length, abstaining.length, { ballots }),
    dissent: against.slice(0, 1).map((person) => ({ person, reason: objection })),
  };
}
