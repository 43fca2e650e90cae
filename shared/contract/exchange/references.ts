/** Wherever the file names a person: each must be in its list of people. */
import type { Loose } from '../../domain/loose.ts';
import type { AgendaItem, Decision, MeetingContent, PersonRef, Vote } from '../../domain/record.ts';

export type LooseContent = Loose<MeetingContent>;
type Ref = PersonRef | undefined;
type MapRef = (ref: Ref, path: string) => Ref;

/** The parts of a list with their paths; parts that are missing stay so. */
export function each<T, R>(
  list: readonly (T | undefined)[] | undefined,
  path: string,
  map: (part: T, path: string, index: number) => R,
): (R | undefined)[] {
  return (list ?? []).map((part, index) => (part === undefined ? undefined : map(part, `${path}[${index}]`, index)));
}

/** A copy in which each reference is what `map` makes of it, undefined for none. */
export function mapReferences(content: LooseContent, map: MapRef): LooseContent {
  const { meeting } = content;
  const byPerson = <T extends { readonly person?: Ref }>(list: readonly (T | undefined)[] | undefined, path: string) =>
    list && each(list, path, (entry, at) => ({ ...entry, person: map(entry.person, `${at}.person`) }));
  const refs = (list: readonly Ref[] | undefined, path: string) => list && each(list, path, map);
  const vote = (it: Loose<Vote>, path: string): Loose<Vote> => ({
    ...it,
    ballots: byPerson(it.ballots, `${path}.ballots`),
    recused: refs(it.recused, `${path}.recused`),
  });
  const decision = (it: Loose<Decision>, path: string): Loose<Decision> => ({
    ...it,
    vote: it.vote && vote(it.vote, `${path}.vote`),
    earlierVotes: it.earlierVotes && each(it.earlierVotes, `${path}.earlierVotes`, vote),
    dissent: byPerson(it.dissent, `${path}.dissent`),
  });
  const item = (it: Loose<AgendaItem>, path: string): Loose<AgendaItem> => ({
    ...it,
    rapporteur: map(it.rapporteur, `${path}.rapporteur`),
    recused: refs(it.recused, `${path}.recused`),
    discussion: each(it.discussion, `${path}.discussion`, (said, at) => ({
      ...said,
      speaker: map(said.speaker, `${at}.speaker`),
    })),
    decisions: each(it.decisions, `${path}.decisions`, decision),
  });
  const members = byPerson(content.members, 'members');
  if (!meeting) return { ...content, members };
  const { agendaApproval } = meeting;
  const rows = byPerson(meeting.attendance, 'meeting.attendance');
  return {
    ...content,
    members,
    meeting: {
      ...meeting,
      chair: map(meeting.chair, 'meeting.chair'),
      secretary: map(meeting.secretary, 'meeting.secretary'),
      attendance:
        rows &&
        each(rows, 'meeting.attendance', (row, at) => ({
          ...row,
          substitute: map(row.substitute, `${at}.substitute`),
        })),
      guests: refs(meeting.guests, 'meeting.guests'),
      agendaApproval:
        typeof agendaApproval === 'object' ? vote(agendaApproval, 'meeting.agendaApproval') : agendaApproval,
      agenda: each(meeting.agenda, 'meeting.agenda', item),
    },
  };
}
