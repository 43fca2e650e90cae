/** A vote as it is filled in: each step leaves counts, names and the casting vote in accord with one another. */
import type { PersonRef, Vote, VoteChoice } from '#shared/domain/record.ts';

const MOST = 9999;

/** A vote that begins as nine in ten end. */
export function unanimousVote(voters: number, at: string | undefined, form: Vote['form'] = 'open'): Vote {
  return {
    form,
    for: voters,
    against: 0,
    abstain: 0,
    ballots: [],
    recused: [],
    ...(at !== undefined && { at }),
  };
}

/** All who can vote vote for it; by name where it is by name. */
export function unanimous(vote: Vote, voters: readonly PersonRef[]): Vote {
  const ballots = vote.ballots.length > 0 ? voters.map((person) => ({ person, choice: 'for' as const })) : [];
  return settled({ ...vote, for: voters.length, against: 0, abstain: 0, ballots });
}

/** A count that is typed; what was by name is by numbers from then on. */
export function withCount(vote: Vote, choice: VoteChoice, count: number): Vote {
  const whole = Math.min(MOST, Math.max(0, Math.round(Number.isFinite(count) ? count : 0)));
  return settled({ ...vote, [choice]: whole, ballots: [] });
}

/** One ballot, cast or changed; the names make the counts. */
export function withBallot(vote: Vote, person: PersonRef, choice: VoteChoice): Vote {
  const isKnown = vote.ballots.some((ballot) => ballot.person === person);
  const ballots = isKnown
    ? vote.ballots.map((ballot) => (ballot.person === person ? { person, choice } : ballot))
    : [...vote.ballots, { person, choice }];
  return counted({ ...vote, ballots });
}

export function withoutBallot(vote: Vote, person: PersonRef): Vote {
  return counted({ ...vote, ballots: vote.ballots.filter((ballot) => ballot.person !== person) });
}

/** A secret vote has no names. */
export function withForm(vote: Vote, form: Vote['form']): Vote {
  return { ...vote, form, ballots: form === 'secret' ? [] : vote.ballots };
}

/** By numbers from now on. */
export function withoutNames(vote: Vote): Vote {
  return { ...vote, ballots: [] };
}

export function withRecused(vote: Vote, recused: PersonRef[]): Vote {
  const ballots = vote.ballots.filter(({ person }) => !recused.includes(person));
  return ballots.length === vote.ballots.length ? { ...vote, recused } : counted({ ...vote, recused, ballots });
}

function counted(vote: Vote): Vote {
  const cast = (choice: VoteChoice) => vote.ballots.filter((ballot) => ballot.choice === choice).length;
  return settled({ ...vote, for: cast('for'), against: cast('against'), abstain: cast('abstain') });
}

function settled(vote: Vote): Vote {
  // Where the votes are not equal, or there are none, no casting vote decides.
  if (vote.for === vote.against && vote.for > 0) return vote;
  const { castingVote: _, ...rest } = vote;
  return rest;
}
