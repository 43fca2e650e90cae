/**
 * Who stands in for an officer who did not come. Where the committee's own rules provide nothing else: the voting member of
 * longest service for the chair, the one of shortest service for the secretary (law no. 8480, 27.5.1999, articles 2 and 3).
 */
import type { Committee, Meeting, Member, PersonRef } from './record.ts';

type Content = {
  committee: Pick<Committee, 'rules'>;
  members: readonly Member[];
  meeting: Pick<Meeting, 'attendance' | 'chair' | 'secretary'>;
};

/** Where several served equally long, one of them is chosen; `named` is whom the chair names. */
export type StandIns = { candidates: PersonRef[]; by: 'deputy' | 'longestServing' | 'newest' | 'named' };

/** Undefined as long as the committee's own officer is not noted to be away. */
export function standIns(content: Content, office: 'chair' | 'secretary'): StandIns | undefined {
  const { members, meeting, committee } = content;
  const statuses = new Map(meeting.attendance.map(({ person, status }) => [person, status]));
  const isAway = ({ person }: Member) => !['present', undefined].includes(statuses.get(person));
  const officers = members.filter(({ role }) => role === office);
  if (officers.length === 0 || !officers.every(isAway)) return undefined;
  const other = office === 'chair' ? meeting.secretary : meeting.chair;
  const free = members.filter(({ person }) => statuses.get(person) === 'present' && person !== other);
  const { chairStandIn = 'deputy', secretaryStandIn = 'newest' } = committee.rules ?? {};
  if (office === 'secretary') {
    return secretaryStandIn === 'named'
      ? { candidates: refs(free), by: 'named' }
      : { candidates: ofService(free, 'newest'), by: 'newest' };
  }
  const deputies = chairStandIn === 'deputy' ? free.filter(({ role }) => role === 'deputy') : [];
  return deputies.length > 0
    ? { candidates: refs(deputies), by: 'deputy' }
    : { candidates: ofService(free, 'longestServing'), by: 'longestServing' };
}

/** The voting members whose membership began first, or last. */
function ofService(members: readonly Member[], which: 'longestServing' | 'newest'): PersonRef[] {
  const voting = members.filter((member) => member.voting);
  const days = voting.map(({ from }) => from).sort();
  const day = which === 'newest' ? days.at(-1) : days[0];
  return refs(voting.filter(({ from }) => from === day));
}

const refs = (members: readonly Member[]) => members.map(({ person }) => person);
