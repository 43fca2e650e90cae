import type { Committee, Decision, Vote } from '#shared/domain/record.ts';
import { roomNow } from '#shared/domain/room-moves.ts';
import { eligibleVoters } from '#shared/domain/votes.ts';
import { useMeeting } from '../../api/meeting.ts';
import { useMinutes } from './minutes-context.tsx';
import { unanimousVote } from './vote-value.ts';

/** By the committee's rules whoever is voted on is voted on in secret. */
export const isSecretDue = ({ rules }: Committee, { aboutPerson }: Decision): boolean =>
  rules?.secretForPersons === true && aboutPerson === true;

/** A vote on a decision of the item as it begins: now, by all who may vote, all for it. */
export function useNewVote(item: number): (decision: Decision) => Vote {
  const { meeting, start } = useMinutes();
  const { content } = useMeeting(meeting);
  const recused = content.meeting.agenda.find(({ id }) => id === item)?.recused ?? [];
  return (decision) => {
    const now = start().at;
    const at = now === undefined ? undefined : roomNow(content, now);
    const form = isSecretDue(content.committee, decision) ? 'secret' : 'open';
    return unanimousVote(eligibleVoters({ at }, content, recused).length, at, form);
  };
}
