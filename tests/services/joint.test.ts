import { describe, expect, it } from 'vitest';
import { writeExchange } from '#shared/contract/exchange/write.ts';
import type { Decision, Vote } from '#shared/domain/record.ts';
import type { StoredContent, StoredItem } from '#shared/domain/stored.ts';
import { program } from '../support/program.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const TABLE = 'Tryeza Teknike Antitrafik Durrës';

/** The committee’s meeting of 7 October, held and whole, and a second committee that sits at its table. */
async function setup() {
  const { client } = program(temporaryFolder());
  const content = sampleMeeting();
  delete content.meeting.number;
  for (const { decisions } of content.meeting.agenda) for (const decision of decisions) delete decision.number;
  const host = (await client.exchange.import({ file: new File([writeExchange(content)], 'm.json'), replace: false }))
    .meeting;
  const { institutionId } = (await client.committees.list())[0] ?? { institutionId: 0 };
  const table = await client.committees.create({ institutionId, name: TABLE });
  const people = await client.people.list();
  const member = (index: number, role: 'chair' | 'secretary' | 'member', voting = true) =>
    client.memberships.add({ committee: table.id, person: people[index]?.id ?? 0, role, voting, from: '2020-01-01' });
  await member(1, 'chair');
  await member(3, 'member');
  await member(4, 'member');
  await member(5, 'secretary', false);
  const get = (id: number) => client.meetings.get({ id });
  const join = async () => {
    const { revision } = await get(host);
    await client.meetings.join({ id: host, revision, committee: table.id });
    return (await get(host)).content.joint?.id ?? 0;
  };
  return { client, host, table: table.id, get, join };
}

type Setup = Awaited<ReturnType<typeof setup>>;

const bare = ({ id: _, revision: __, ...row }: { id: number; revision: number }) => row;
const shared = (item: StoredItem) => ({
  title: item.title,
  discussion: item.discussion.map(({ text, at }) => ({ text, at })),
  decisions: item.decisions.map(({ title, text }) => ({ title, text })),
  tasks: item.tasks.map(bare),
  materials: item.materials.map(({ title, kind }) => ({ title, kind })),
});

async function sameText({ get, host }: Setup, partner: number): Promise<void> {
  const [a, b] = [await get(host), await get(partner)];
  expect(b.content.meeting.agenda.map(shared)).toEqual(a.content.meeting.agenda.map(shared));
  const speakers = (record: typeof a) =>
    record.content.meeting.agenda.flatMap(({ discussion }) =>
      discussion.map(({ speaker }) => record.content.people.find(({ id }) => id === speaker)?.lastName),
    );
  expect(speakers(b)).toEqual(speakers(a));
}

const names = ({ content }: { content: StoredContent }) =>
  content.members.map(({ person }) => content.people.find(({ id }) => id === person)?.lastName);

const vote = (pro: number): Vote => ({ form: 'open', for: pro, against: 0, abstain: 0, ballots: [], recused: [] });

async function voteOn({ client, get }: Setup, meeting: number, pro: number): Promise<void> {
  const { content } = await get(meeting);
  const found = content.meeting.agenda.flatMap(({ decisions }) => decisions)[0];
  if (!found) throw new Error('no decision');
  await client.decisions.update({ ...found, vote: vote(pro) });
}

async function allPresent({ client, get }: Setup, meeting: number): Promise<void> {
  await client.attendance.allPresent({ meeting });
  expect((await get(meeting)).content.meeting.attendance).not.toEqual([]);
}

describe('a joint meeting', () => {
  it('has one text, two rosters and two quorums', async () => {
    const it = await setup();
    const partner = await it.join();
    const [host, other] = [await it.get(it.host), await it.get(partner)];
    expect(other.content.committee.name).toBe(TABLE);
    expect(other.content.members).toHaveLength(4);
    expect(other.state).toBe('held');
    expect(other.content.meeting).toMatchObject({ date: '2020-10-07', start: '10:00', end: '11:30' });
    expect(other.content.joint).toMatchObject({ id: it.host, isHost: true, committee: host.content.committee });
    expect(host.content.joint).toMatchObject({ id: partner, isHost: false, members: other.content.members });
    await sameText(it, partner);
    const guests = ({ content }: typeof host) =>
      content.meeting.guests.map((ref) => content.people.find(({ id }) => id === ref)?.lastName);
    expect(guests(other)).toEqual(expect.arrayContaining(guests(host).filter((name) => !names(other).includes(name))));
    // Nothing that was noted of the one is noted of the other.
    expect(other.content.meeting.attendance).toEqual([]);
    expect(other.content.meeting.agenda.flatMap(({ decisions }) => decisions)[0]).not.toHaveProperty('vote');
  });

  it('follows every change of the text, also what is taken back', async () => {
    const it = await setup();
    const partner = await it.join();
    const { agenda } = (await it.get(it.host)).content.meeting;
    const [first, second] = agenda;
    const ana = (await it.get(it.host)).content.people[0]?.id;
    const said = await it.client.statements.add({
      item: first?.id ?? 0,
      speaker: ana,
      text: 'Fjalë e re.',
      at: '10:40',
    });
    await sameText(it, partner);
    await it.client.statements.update({ ...said, speaker: ana, text: 'Fjalë e ndryshuar.', at: '10:41' });
    await sameText(it, partner);
    await it.client.agenda.move({ id: second?.id ?? 0, place: 0 });
    await it.client.tasks.add({ item: first?.id ?? 0, text: 'Detyrë', responsible: 'Institucion i ri' });
    await sameText(it, partner);
    await it.client.meetings.undo({ id: it.host });
    await it.client.meetings.undo({ id: it.host });
    await it.client.meetings.undo({ id: it.host });
    await sameText(it, partner);
    await it.client.meetings.redo({ id: it.host });
    await sameText(it, partner);
    const item = (await it.get(it.host)).content.meeting.agenda[2];
    await it.client.agenda.remove({ id: item?.id ?? 0, revision: item?.revision ?? 0 });
    await sameText(it, partner);
  });

  it('keeps the other committee’s votes, numbers and opinions while the text goes on', async () => {
    const it = await setup();
    const partner = await it.join();
    await allPresent(it, partner);
    await voteOn(it, partner, 3);
    const { agenda } = (await it.get(it.host)).content.meeting;
    const item = agenda.find(({ decisions }) => decisions.length > 0);
    const decision = item?.decisions[0] as Decision & { id: number; revision: number };
    await it.client.statements.add({ item: item?.id ?? 0, text: 'Pas votimit.' });
    await it.client.decisions.update({ ...decision, title: 'Titull i ri' });
    const own = (await it.get(partner)).content.meeting.agenda.flatMap(({ decisions }) => decisions)[0];
    expect(own).toMatchObject({ title: 'Titull i ri', vote: { for: 3 } });
    const hosts = (await it.get(it.host)).content.meeting.agenda.flatMap(({ decisions }) => decisions)[0];
    expect(hosts?.vote?.for).toBe(decision.vote?.for);
  });

  it('does not lose what the other committee has voted on', async () => {
    const it = await setup();
    const partner = await it.join();
    await allPresent(it, partner);
    await voteOn(it, partner, 3);
    const own = async (id: number) =>
      (await it.get(id)).content.meeting.agenda.flatMap(({ decisions }) => decisions)[0];
    const decision = await own(it.host);
    const remove = () => it.client.decisions.remove({ id: decision?.id ?? 0, revision: decision?.revision ?? 0 });
    await expect(remove()).rejects.toMatchObject({
      code: 'RULE_BROKEN',
      data: { message: expect.stringContaining(TABLE) },
    });
    expect(await own(partner)).toHaveProperty('vote');
    const { vote: _, ...unvoted } = (await own(partner)) ?? { id: 0, revision: 0, title: '', text: '', dissent: [] };
    await it.client.decisions.update(unvoted);
    await remove();
    expect(await own(partner)).toBeUndefined();
  });

  it('has one day, hour and place, whichever of the two is changed', async () => {
    const it = await setup();
    const partner = await it.join();
    const { id, revision, content } = await it.get(partner);
    const { attendance: _, guests: __, agenda: ___, ...fields } = content.meeting;
    await it.client.meetings.update({ ...fields, id, revision, date: '2020-10-08', end: '12:15', number: 9 });
    const host = (await it.get(it.host)).content.meeting;
    expect(host).toMatchObject({ date: '2020-10-08', end: '12:15' });
    expect(host.number).toBeUndefined();
    await it.client.meetings.undo({ id: partner });
    expect((await it.get(it.host)).content.meeting).toMatchObject({ date: '2020-10-07', end: '11:30' });
  });

  it('is written in one place: the other refuses and says where', async () => {
    const it = await setup();
    const partner = await it.join();
    const item = (await it.get(partner)).content.meeting.agenda[0]?.id ?? 0;
    await expect(it.client.statements.add({ item, text: 'Këtu jo.' })).rejects.toMatchObject({
      code: 'RULE_BROKEN',
      data: { message: expect.stringContaining('Komiteti Rajonal Antitrafik') },
    });
    const own = (await it.get(partner)).content.meeting.agenda.flatMap(({ decisions }) => decisions)[0];
    if (!own) throw new Error('no decision');
    await expect(it.client.decisions.update({ ...own, title: 'Tjetër' })).rejects.toMatchObject({
      code: 'RULE_BROKEN',
    });
  });

  it('is refused with itself, twice, with a committee that meets then, and is not removed', async () => {
    const it = await setup();
    const { revision, committeeId } = await it.get(it.host);
    await expect(it.client.meetings.join({ id: it.host, revision, committee: committeeId })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    const partner = await it.join();
    const now = await it.get(it.host);
    for (const id of [it.host, partner]) {
      const { revision } = await it.get(id);
      await expect(it.client.meetings.join({ id, revision, committee: it.table })).rejects.toMatchObject({
        code: id === it.host ? 'RULE_BROKEN' : 'INVALID_INPUT',
      });
      await expect(it.client.meetings.remove({ id, revision })).rejects.toMatchObject({ code: 'RULE_BROKEN' });
    }
    await it.client.meetings.part({ id: it.host, revision: now.revision });
    expect((await it.get(partner)).content).not.toHaveProperty('joint');
    const item = (await it.get(partner)).content.meeting.agenda[0]?.id ?? 0;
    await it.client.statements.add({ item, text: 'Tani po.' });
    await expect(it.client.meetings.part({ id: it.host, revision: now.revision + 1 })).rejects.toMatchObject({
      code: expect.stringMatching(/RULE_BROKEN|CONFLICT/u),
    });
    await expect(it.join()).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('is finalised as two records with two numbers at once, or not at all', async () => {
    const it = await setup();
    const partner = await it.join();
    const finalise = async (id: number) => it.client.records.finalise({ id, revision: (await it.get(id)).revision });
    const error = await finalise(it.host).catch((thrown) => thrown);
    expect(error.code).toBe('INVALID_INPUT');
    expect(error.data.faults.map(({ message }: { message: string }) => message)).toContain(
      `${TABLE}: Prezenca e 4 anëtarëve nuk është shënuar`,
    );
    expect((await it.get(partner)).minutesState).toBe('draft');
    await allPresent(it, partner);
    await voteOn(it, partner, 3);
    await finalise(partner);
    for (const [id, committee] of [
      [it.host, 'Komiteti Rajonal Antitrafik Durrës'],
      [partner, TABLE],
    ] as const) {
      const record = await it.get(id);
      expect(record.minutesState).toBe('finalised');
      expect(record.content.meeting.number).toBe(1);
      expect(record.content.committee.name).toBe(committee);
      expect(record.content.meeting.agenda.flatMap(({ decisions }) => decisions)[0]?.number).toBe(1);
      expect((await it.client.records.get({ meeting: id })).versions).toHaveLength(1);
    }
    expect((await it.client.acts.list({})).map(({ committee, number }) => [committee, number])).toEqual([
      ['Komiteti Rajonal Antitrafik Durrës', 1],
      [TABLE, 1],
    ]);
    const { id, revision } = await it.get(it.host);
    await it.client.records.reopen({ id, revision, reason: 'Gabim' });
    expect((await it.get(partner)).minutesState).toBe('draft');
    await sameText(it, partner);
    const item = (await it.get(it.host)).content.meeting.agenda[0]?.id ?? 0;
    await it.client.statements.add({ item, text: 'U shtua pas rihapjes.' });
    await finalise(it.host);
    expect((await it.client.records.get({ meeting: partner })).versions).toHaveLength(2);
  });
});
