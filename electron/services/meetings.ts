import { AppError, type Fault } from '#shared/domain/errors.ts';
import { NEXT_STATES, needsReason } from '#shared/domain/lifecycle.ts';
import type { Meeting, MeetingContent, Member, Person } from '#shared/domain/record.ts';
import type { MeetingRecord, MeetingState, MeetingSummary, Row, StoredCommittee } from '#shared/domain/stored.ts';
import { getCommittee } from '../store/committees.ts';
import { insertContent } from '../store/content-write.ts';
import { getInstitution } from '../store/institutions.ts';
import { lookOf } from '../store/look.ts';
import {
  findMeeting,
  getMeeting,
  getSummary,
  insertMeeting,
  listMeetings,
  type MeetingFields,
  setMeetingState,
  updateMeeting,
} from '../store/meetings.ts';
import { getPerson } from '../store/people.ts';
import { found, requireRevision, type Tx } from '../store/rows.ts';
import { putAgendaVote } from '../store/votes.ts';
import { type Context, command } from './context.ts';
import { checkedEdit, edit } from './draft.ts';
import { refuseRenumbering } from './given-numbers.ts';
import { refuseTakenNumber } from './numbers.ts';
import { refreshRoster, rosterOn } from './roster.ts';

/** What a new meeting needs; who is called comes from the committee's roster of its day. `chair` and `secretary` are persons of the directory, proposed from the roster where left out. */
export type NewMeeting = Pick<Meeting, 'kind' | 'call' | 'date' | 'start' | 'place'> & {
  committee: number;
  chair?: number;
  secretary?: number;
};

export type MeetingInput = MeetingFields & Pick<Meeting, 'chair' | 'secretary'>;

export function meetingService(context: Context) {
  const { db } = context.register;
  const get = async (id: number): Promise<MeetingRecord> => found(await getMeeting(db, id), 'meeting', id);
  return {
    list: (filter: { committee?: number; year?: number }): Promise<MeetingSummary[]> => listMeetings(db, filter),

    get,

    create: (input: NewMeeting) =>
      command(context, 'meeting.create', async (tx) => {
        const committee = found(await getCommittee(tx, input.committee), 'committee', input.committee);
        await refuseSameTime(tx, input.committee, input);
        const { content, people } = await fromRoster(tx, committee, input);
        const id = await insertMeeting(tx, input.committee, 'planned', content);
        await insertContent(tx, id, content, { people, institutions: new Map() });
        return { result: found(await getMeeting(tx, id), 'meeting', id), subject: 'meeting', id, meeting: id };
      }),

    update: ({ id, revision, chair, secretary, ...fields }: MeetingInput & Row) =>
      checkedEdit(context, 'meeting.update', id, async ({ tx, personId }) => {
        await requireRevision(tx, 'meeting', id, revision);
        const { committeeId } = found(await getMeeting(tx, id), 'meeting', id);
        await refuseSameTime(tx, committeeId, fields, id);
        await refuseRenumbering(tx, id, fields);
        const year = Number(fields.date.slice(0, 4));
        await refuseTakenNumber(tx, 'meetings', { committee: committeeId, year }, id, fields.number);
        await updateMeeting(tx, id, fields, { chair: personId(chair), secretary: personId(secretary) });
        const vote = fields.agendaApproval === 'unanimous' ? undefined : fields.agendaApproval;
        await putAgendaVote(tx, id, vote, personId);
        return { result: { id, revision: revision + 1 }, subject: 'meeting', id };
      }),

    setState: ({ id, revision, state, reason }: Row & { state: MeetingState; reason?: string }) =>
      edit(context, 'meeting.setState', id, async ({ tx }) => {
        await requireRevision(tx, 'meeting', id, revision);
        const before = found(await getSummary(tx, id), 'meeting', id);
        requireStep(before.state, state, reason);
        await setMeetingState(tx, id, state, reason);
        return { result: { id, revision: revision + 1 }, subject: 'meeting', id, details: { state } };
      }),

    refreshRoster: refreshRoster(context),
  };
}

function requireStep(from: MeetingState, to: MeetingState, reason: string | undefined) {
  if (!NEXT_STATES[from].includes(to)) {
    throw new AppError('RULE_BROKEN', { message: 'Mbledhja nuk mund të kalojë në këtë gjendje.' });
  }
  if (needsReason(to) && reason === undefined) {
    const message = 'shkruani arsyen e shtyrjes ose të anulimit';
    throw new AppError('INVALID_INPUT', { faults: [{ path: 'reason', message }] });
  }
}

async function refuseSameTime(tx: Tx, committee: number, time: { date: string; start: string }, except?: number) {
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
  const rules = committee.rules.findLast(({ from }) => from <= date)?.rules;
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
