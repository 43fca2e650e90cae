/** How a meeting begins: with the committee, its members and their names as they stand on the meeting's day. */
import { AppError, type Fault } from '#shared/domain/errors.ts';
import type { Meeting, MeetingContent, Member, Person } from '#shared/domain/record.ts';
import { rulesOn } from '#shared/domain/rules.ts';
import type { StoredCommittee } from '#shared/domain/stored.ts';
import { getCommittee } from '../store/committees.ts';
import { insertContent } from '../store/content-write.ts';
import { getInstitution } from '../store/institutions.ts';
import { lookOf } from '../store/look.ts';
import { findMeeting, insertMeeting } from '../store/meetings.ts';
import { getPerson } from '../store/people.ts';
import { found, type Tx } from '../store/rows.ts';
import { rosterOn } from './roster.ts';

/** What a new meeting needs; who is called comes from the committee's roster of its day. `chair` and `secretary` are persons of the directory, proposed from the roster where left out. */
export type NewMeeting = Pick<Meeting, 'kind' | 'call' | 'date' | 'start' | 'place'> & {
  committee: number;
  chair?: number;
  secretary?: number;
};

/** The id of a new planned meeting. CONFLICT where the committee meets at that time already. */
export async function makeMeeting(tx: Tx, input: NewMeeting): Promise<number> {
  const committee = found(await getCommittee(tx, input.committee), 'committee', input.committee);
  await refuseSameTime(tx, input.committee, input);
  const { content, people } = await fromRoster(tx, committee, input);
  const id = await insertMeeting(tx, input.committee, 'planned', content);
  await insertContent(tx, id, content, { people, institutions: new Map() });
  return id;
}

export async function refuseSameTime(
  tx: Tx,
  committee: number,
  time: { date: string; start: string },
  except?: number,
) {
  const same = await findMeeting(tx, committee, time);
  if (same !== undefined && same !== except) {
    throw new AppError('CONFLICT', { subject: 'meeting', reason: 'exists' });
  }
}

/** The content of a new meeting: the committee, its members and their names as they stand on the meeting's day. */
async function fromRoster(tx: Tx, committee: StoredCommittee, input: NewMeeting) {
  const { kind, call, date, start, place } = input;
  const roster = await rosterOn(tx, committee.id, date);
  const inRole = (role: Member['role']) => roster.find((membership) => membership.role === role)?.person;
  const chair = input.chair ?? inRole('chair');
  const secretary = input.secretary ?? inRole('secretary');
  if (chair === undefined || secretary === undefined)
    throw new AppError('INVALID_INPUT', { faults: noOfficer(chair, secretary) });
  const people: Person[] = [];
  const directory = new Map<string, number>();
  for (const id of new Set([...roster.map((membership) => membership.person), chair, secretary])) {
    const { revision: _, institutionId: __, ...person } = found(await getPerson(tx, id), 'person', id);
    people.push({ ...person, id: String(id) });
    directory.set(String(id), id);
  }
  const institution = found(await getInstitution(tx, committee.institutionId), 'institution', committee.institutionId);
  const rules = rulesOn(committee.rules, date);
  const { copies } = await lookOf(tx, committee.id);
  const content: MeetingContent = {
    institution: { name: institution.name, county: institution.county ?? '', city: institution.city ?? '' },
    committee: {
      name: committee.name,
      ...(committee.nameGenitive !== undefined && { nameGenitive: committee.nameGenitive }),
      ...(committee.legalBasis !== undefined && { legalBasis: committee.legalBasis }),
      ...(rules && { rules }),
    },
    people,
    members: roster.map(({ person, role, voting, from, to }) => ({
      person: String(person),
      role,
      voting,
      from,
      ...(to !== undefined && { to }),
    })),
    meeting: {
      kind,
      call,
      date,
      start,
      place,
      ...(copies !== undefined && { copies }),
      chair: String(chair),
      secretary: String(secretary),
      attendance: [],
      guests: [],
      agenda: [],
      closing: { early: false },
    },
  };
  return { content, people: directory };
}

function noOfficer(chair: number | undefined, secretary: number | undefined): Fault[] {
  const message = 'organi nuk ka të tillë në këtë datë; zgjidhni kush e kryen këtë detyrë';
  return [
    ...(chair === undefined ? [{ path: 'chair', message }] : []),
    ...(secretary === undefined ? [{ path: 'secretary', message }] : []),
  ];
}
