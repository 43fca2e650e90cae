/** A decision as it is typed, as it is stored, and what keeps it from being stored. */
import type { Fault } from '#shared/domain/errors.ts';
import type { RoomContent } from '#shared/domain/presence.ts';
import type { Decision, PersonRef, Vote } from '#shared/domain/record.ts';
import { toEditor } from '#shared/domain/rich-editor.ts';
import type { Row } from '#shared/domain/stored.ts';
import { isEmptyText } from '#shared/domain/text.ts';
import { voteFaults } from '#shared/domain/votes.ts';
import { decisionText } from '../../text/minutes.ts';

export const NEW_DECISION: Decision = { title: '', text: '', dissent: [] };

const MOST = 99_999;

const optionalLine = (line: string | undefined) => line?.trim() || undefined;

/** Without spaces at the ends of its lines, and without what is blank. */
export function storable(decision: Decision): Decision {
  const { number, title, titleAccusative, text, charged, inForce, vote, earlierVotes, dissent, aboutPerson } = decision;
  return {
    number,
    title: title.trim(),
    titleAccusative: optionalLine(titleAccusative),
    text,
    charged: optionalLine(charged),
    inForce: inForce || undefined,
    vote: vote && storableVote(vote),
    earlierVotes: earlierVotes?.length ? earlierVotes.map(storableVote) : undefined,
    dissent,
    ...(aboutPerson === true && { aboutPerson }),
  };
}

function storableVote(vote: Vote): Vote {
  const { form, ballots, recused, castingVote, withoutQuorum, at, ...counts } = vote;
  return {
    form,
    for: counts.for,
    against: counts.against,
    abstain: counts.abstain,
    at: at || undefined,
    ballots: ballots.map(({ person, choice }) => ({ person, choice })),
    recused,
    castingVote,
    withoutQuorum: optionalLine(withoutQuorum),
  };
}

/** What a stored row says, without its keys. */
export function decisionOf({ id: _, revision: __, ...decision }: Decision & Row): Decision {
  return decision;
}

/** Whether two say the same. */
export function sameDecision(a: Decision, b: Decision): boolean {
  return a === b || JSON.stringify(comparable(a)) === JSON.stringify(comparable(b));
}

const comparable = (decision: Decision) => {
  const { text, dissent, ...rest } = storable(decision);
  const reasons = dissent.map(({ person, reason }) => ({ person, reason: toEditor(reason) }));
  return { ...rest, text: toEditor(text), dissent: reasons };
};

/** Which field lacks what, with paths below the decision; a vote's are those of the rules. */
export function decisionFaults(
  decision: Decision,
  room: RoomContent,
  recused: readonly PersonRef[] | undefined,
): Fault[] {
  const { number, title, text, vote, earlierVotes = [], dissent } = decision;
  const of = (vote: Vote, path: string) =>
    voteFaults(vote, { room, recused: recused ?? [] }).map((fault) => ({
      path: fault.path === '' ? path : `${path}.${fault.path}`,
      message: fault.message,
    }));
  return [
    ...(title.trim() === '' ? [{ path: 'title', message: decisionText.noTitle }] : []),
    ...(isEmptyText(text) ? [{ path: 'text', message: decisionText.noText }] : []),
    ...(number === undefined || (number >= 1 && number <= MOST)
      ? []
      : [{ path: 'number', message: decisionText.badNumber }]),
    ...(vote ? of(vote, 'vote') : []),
    ...earlierVotes.flatMap((earlier, index) => of(earlier, `earlierVotes[${index}]`)),
    ...dissent.flatMap(({ person, reason }, index) => [
      ...(person === '' ? [{ path: `dissent[${index}].person`, message: decisionText.noDissentPerson }] : []),
      ...(isEmptyText(reason) ? [{ path: `dissent[${index}].reason`, message: decisionText.noDissentReason }] : []),
    ]),
  ];
}
