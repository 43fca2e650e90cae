import { formatDate } from '#shared/albanian/dates.ts';
import { writeExchange } from '#shared/contract/exchange/write.ts';
import { USUAL_LOOK } from '#shared/domain/look.ts';
import type { MeetingContent } from '#shared/domain/record.ts';
import type { AppClient } from '../rpc/wires.ts';
import { type Fate, fatesOf } from './fates.ts';
import { approve, keepRecord } from './keep-record.ts';
import { LOOKS } from './looks.ts';
import { pdfOf } from './pdf.ts';
import { type DemoCommittee, type DemoMeeting, type DemoOptions, demoRegister } from './register.ts';
import { OFFICE } from './seats.ts';

const LETTERHEAD = ['REPUBLIKA E SHQIPËRISË', 'INSTITUCIONI I PREFEKTIT TË QARKUT DURRËS'];
const SEED = 1;
const YEARS = 2;

const NO_QUORUM = 'Mungesë kuorumi; mbledhja thirret për herë të dytë.';
const CALLED_OFF = 'Çështja u shqyrtua në mbledhjen e zgjeruar të thirrur nga ministria në të njëjtën ditë.';

/**
 * Fills an empty register through the program's own procedures: an invented office, three committees, and their meetings of
 * some years up to `today` and one to come, with what became of their minutes. `progress` hears how many of how many meetings
 * are done.
 */
export async function fillDemo(
  client: AppClient,
  { seed = SEED, years = YEARS, today }: Partial<DemoOptions> & Pick<DemoOptions, 'today'>,
  progress?: (done: number, of: number) => void,
): Promise<void> {
  const register = demoRegister({ seed, years, today });
  const { committees, meetings } = register;
  const fates = fatesOf(register, { seed, today });
  const { institutionId } = await client.office.set({ ...OFFICE, letterhead: LETTERHEAD, revision: 0 });
  const ids = new Map<string, number>();
  for (const committee of committees) {
    ids.set(committee.plan.committee.name, await createCommittee(client, institutionId, committee));
  }
  for (const [index, meeting] of meetings.entries()) {
    const committee = ids.get(meeting.content.committee.name);
    if (committee === undefined) throw new Error(`No such committee: ${meeting.content.committee.name}`);
    await createMeeting(client, committee, meeting, fates.get(meeting));
    progress?.(index + 1, meetings.length);
  }
}

async function createCommittee(client: AppClient, institutionId: number, demo: DemoCommittee): Promise<number> {
  const { rules, ...names } = demo.plan.committee;
  const { id: committee, revision } = await client.committees.create({ institutionId, ...names });
  await client.committees.setRules({ id: committee, revision, from: demo.named, rules });
  await client.memberships.addList({ committee, members: demo.members });
  const look = LOOKS.get(demo.plan.committee.name);
  if (look) await client.look.set({ committee, look, revision: 0 });
  return committee;
}

async function createMeeting(
  client: AppClient,
  committee: number,
  { outcome, content }: DemoMeeting,
  fate: Fate | undefined,
): Promise<void> {
  switch (outcome) {
    case 'held': {
      const id = await importMeeting(client, content);
      await attachFiles(client, id);
      if (fate) await keepRecord(client, id, fate, LOOKS.get(content.committee.name) ?? USUAL_LOOK);
      return;
    }
    case 'noQuorum':
      await setState(client, await importMeeting(client, content), 'postponed', NO_QUORUM);
      return;
    case 'cancelled':
      await setState(client, await announce(client, committee, content), 'cancelled', CALLED_OFF);
      return;
    case 'planned':
      await approve(client, await announce(client, committee, content), null);
  }
}

/** The exchange file checks itself, and is the shortest way in. */
async function importMeeting(client: AppClient, content: MeetingContent): Promise<number> {
  const file = new File([writeExchange(content)], 'mbledhja.json', { type: 'application/json' });
  const { meeting } = await client.exchange.import({ file, replace: false });
  return meeting;
}

/** Reports and documents are there to be opened. */
async function attachFiles(client: AppClient, meeting: number): Promise<void> {
  const { content } = await client.meetings.get({ id: meeting });
  const { committee, institution } = content;
  const day = formatDate(content.meeting.date);
  for (const { id, revision, title, kind } of content.meeting.agenda.flatMap(({ materials }) => materials)) {
    if (kind !== 'report' && kind !== 'document') continue;
    const lines = [title, institution.name, committee.name, `Material për mbledhjen e datës ${day}`];
    const file = new File([pdfOf(lines)], `${title}.pdf`, { type: 'application/pdf' });
    await client.materials.attach({ id, revision, file });
  }
}

/** A meeting that nobody has come to yet, which no exchange file could hold: its head and its agenda. */
async function announce(client: AppClient, committee: number, { meeting }: MeetingContent): Promise<number> {
  const { kind, call, date, start, place, purpose, notice, closing } = meeting;
  const { id, revision, content } = await client.meetings.create({ committee, kind, call, date, start, place });
  const { chair, secretary } = content.meeting;
  const head = { kind, call, date, start, place, chair, secretary, closing };
  await client.meetings.update({ id, revision, ...head, ...(purpose && { purpose }), ...(notice && { notice }) });
  for (const { title, materials } of meeting.agenda) {
    const item = await client.agenda.add({ meeting: id, title });
    for (const material of materials) await client.materials.add({ item: item.id, ...material });
  }
  return id;
}

async function setState(client: AppClient, id: number, state: 'postponed' | 'cancelled', reason: string) {
  const { revision } = await client.meetings.get({ id });
  await client.meetings.setState({ id, revision, state, reason });
}
