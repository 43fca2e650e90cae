/** Papers about many meetings: a committee's register and report, a campaign's calendar. */
import { roleHeading } from '#shared/albanian/agreement.ts';
import { genitive } from '#shared/albanian/nouns.ts';
import { AppError } from '#shared/domain/errors.ts';
import { cleanFileName } from '#shared/domain/file-name.ts';
import { type CalendarEntry, icalendar } from '#shared/domain/icalendar.ts';
import { nameKey } from '#shared/domain/names.ts';
import { attendanceByInstitution, meetingRow, type Summed, tasksByInstitution } from '#shared/domain/overview.ts';
import { rulesOn } from '#shared/domain/rules.ts';
import type { StoredCommittee } from '#shared/domain/stored.ts';
import { takenDecisions } from '#shared/domain/vote-result.ts';
import type { Document, Signature } from '../documents/blocks.ts';
import { buildCalendar } from '../documents/calendar.ts';
import type { OverviewInput } from '../documents/overview.ts';
import { buildRegister } from '../documents/register.ts';
import { buildReminder } from '../documents/reminder.ts';
import { buildReport } from '../documents/report.ts';
import { campaignsOfCommittee, listCampaigns } from '../store/campaigns.ts';
import { followedTasks } from '../store/followed-tasks.ts';
import { getMeeting, listMeetings } from '../store/meetings.ts';
import { emblemBytes, getOffice } from '../store/office.ts';
import { officeTemplate } from '../store/papers.ts';
import { found } from '../store/rows.ts';
import { type Context, today } from './context.ts';
import type { NamedBytes } from './files.ts';
import { committeeOf, meetingsOf, type Period } from './summed.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The day that stands on the paper; where nobody says one, it follows from what the paper tells of. */
type Dated = { date?: string | undefined };

export function overviewService(context: Context) {
  const { db } = context.register;

  async function head(date: string, committee?: StoredCommittee): Promise<OverviewInput> {
    const office = await getOffice(db);
    const bytes = office?.emblem && (await emblemBytes(db));
    const [meeting] = office ? [] : await listMeetings(db, {});
    const institution = office ?? (meeting && (await getMeeting(db, meeting.id))?.content.institution);
    return {
      institution: { name: institution?.name ?? 'Institucioni i Prefektit', city: institution?.city ?? '' },
      ...(office && {
        office: { lines: office.letterhead, ...(office.emblem && bytes && { emblem: { ...office.emblem, bytes } }) },
      }),
      ...(committee && {
        committee: { name: committee.name, genitive: committee.nameGenitive ?? genitive(committee.name) },
      }),
      date,
    };
  }

  async function file(name: string, document: Document): Promise<NamedBytes> {
    const template = (await getOffice(db)) ? await officeTemplate(db) : undefined;
    const [bytes = new Uint8Array()] = await context.paperMaker.docx([document], template);
    return { name: cleanFileName(name), type: DOCX, bytes: new Uint8Array(bytes) };
  }

  return {
    register: async ({
      committee: id,
      year,
      date,
    }: Dated & { committee: number; year: number }): Promise<NamedBytes> => {
      const committee = await committeeOf(db, id);
      const meetings = await meetingsOf(db, id, { from: `${year}-01-01`, to: `${year}-12-31` });
      const signature = signatureOf(meetings, 'secretary');
      const day = date ?? meetings.at(-1)?.content.meeting.date ?? `${year}-12-31`;
      const input = { ...(await head(day, committee)), ...(signature && { signature }) };
      const document = buildRegister(input, year, meetings.map(meetingRow));
      return file(`regjistri-i-mbledhjeve-${year}.docx`, document);
    },

    calendar: async ({ campaign: id, date }: Dated & { campaign: number }): Promise<NamedBytes> => {
      const campaign = found((await listCampaigns(db, id))[0], 'campaign', id);
      return file(`kalendari-${campaign.from}.docx`, buildCalendar(await head(date ?? campaign.from), campaign));
    },

    reminder: async ({
      committee: id,
      institution,
    }: {
      committee: number;
      institution: string;
    }): Promise<NamedBytes> => {
      const committee = await committeeOf(db, id);
      const all = await followedTasks(db, { committee: id });
      const tasks = all.filter(
        ({ responsible, state }) => state === 'open' && nameKey(responsible) === nameKey(institution),
      );
      const [first] = tasks;
      if (!first) throw new AppError('NOT_FOUND', { subject: 'task', id: 0 });
      const meetings = await meetingsOf(db, id, { from: yearBefore(today(context)), to: today(context) });
      const came = attendanceByInstitution(meetings).find((row) => nameKey(row.institution) === nameKey(institution));
      const signature = signatureOf(meetings, 'chair');
      const document = buildReminder({
        ...(await head(today(context), committee)),
        ...(signature && { signature }),
        addressee: first.responsible,
        tasks,
        missedInRow: came?.missedInRow ?? 0,
      });
      return file(`kujtesë-${first.responsible}-${today(context)}.docx`, document);
    },

    ahead: async (): Promise<NamedBytes> => {
      const day = today(context);
      const coming = (await listMeetings(db, {})).filter(
        ({ date, state }) => date >= day && (state === 'planned' || state === 'convened'),
      );
      const due = (await followedTasks(db)).filter((task) => task.state === 'open' && (task.due ?? '') >= day);
      const entries: CalendarEntry[] = [
        ...coming.map(({ id, committee, date, start, place }) => ({
          id: `mbledhja-${id}`,
          title: `Mbledhja e organit: ${committee}`,
          date,
          start,
          place,
        })),
        ...due.map(({ id, text, responsible, due: on = day }) => ({
          id: `detyra-${id}`,
          title: `Afati: ${text} (${responsible})`,
          date: on,
        })),
      ];
      const text = icalendar(entries, new Date(context.now()).toISOString());
      return { name: `afatet-${day}.ics`, type: 'text/calendar', bytes: new TextEncoder().encode(text) };
    },

    report: async ({
      committee: id,
      from,
      to,
      date = to,
    }: Period & Dated & { committee: number }): Promise<NamedBytes> => {
      if (to < from)
        throw new AppError('INVALID_INPUT', {
          faults: [{ path: 'to', message: 'periudha mbaron para se të fillojë' }],
        });
      const committee = await committeeOf(db, id);
      const meetings = await meetingsOf(db, id, { from, to });
      const held = meetings.filter(({ state }) => state === 'held');
      const tasks = await followedTasks(db, { committee: id, from, to });
      const rhythm = rulesOn(committee.rules, to)?.meetEveryMonths;
      const campaigns = await campaignsOfCommittee(db, id);
      const signature = signatureOf(meetings, 'chair');
      const document = buildReport({
        ...(await head(date, committee)),
        ...(signature && { signature }),
        period: { from, to },
        meetings: meetings.map(meetingRow),
        ...(rhythm !== undefined && { due: Math.floor(monthsIn(from, to) / rhythm) }),
        attendance: attendanceByInstitution(meetings),
        decisions: held.flatMap(({ content }) => {
          const taken = new Set(takenDecisions(content));
          const all = content.meeting.agenda.flatMap(({ decisions }) => decisions);
          return all.flatMap(({ number, title }, index) =>
            taken.has(index + 1)
              ? [{ ...(number !== undefined && { number }), title, date: content.meeting.date }]
              : [],
          );
        }),
        tasks: tasksByInstitution(tasks, to < date ? to : date),
        activities: campaigns.flatMap(({ activities }) => activities.filter(({ date }) => from <= date && date <= to)),
      });
      return file(`raport-${from}-${to}.docx`, document);
    },
  };
}

const yearBefore = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** Of who held the office in the committee at the last meeting. */
function signatureOf(meetings: readonly Summed[], role: 'chair' | 'secretary'): Signature | undefined {
  const content = meetings.at(-1)?.content;
  const member = content?.members.find((one) => one.role === role);
  const person = content?.people.find(({ id }) => id === member?.person);
  if (!person) return undefined;
  const note = role === 'chair' ? '(nënshkrimi, vula)' : '(nënshkrimi)';
  return { role: roleHeading(role, person.title), name: `${person.firstName} ${person.lastName}`, note };
}

/** Whole months and parts of one, counted by days. */
function monthsIn(from: string, to: string): number {
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000 + 1;
  return Math.round(days / 30.44);
}
