import { describe, expect, it } from 'vitest';
import { clockedProgram } from '../support/clocked.ts';
import { fullMeeting } from '../support/full-meeting.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const fileOf = (content: unknown) => new File([JSON.stringify(content)], 'mbledhja.json');

/** A meeting with every part that there is, and a file brought to it. */
async function setup() {
  const program = clockedProgram(temporaryFolder());
  const { client } = program;
  const { meeting: id } = await client.exchange.import({ file: fileOf(fullMeeting()), replace: false });
  const [material] = (await client.meetings.get({ id })).content.meeting.agenda[0]?.materials ?? [];
  const row = { id: material?.id ?? 0, revision: material?.revision ?? 0 };
  await client.materials.attach({ ...row, file: new File(['Shënime'], 'shënime.txt') });
  const remove = async () => client.meetings.remove({ id, revision: (await client.meetings.get({ id })).revision });
  return { ...program, id, material: row.id, remove };
}

describe('a meeting in the bin', () => {
  it('is in no list, and comes back whole', async () => {
    const { client, id, material, remove } = await setup();
    const before = await client.meetings.get({ id });
    const [summary] = await client.meetings.list({});
    await remove();
    expect(await client.meetings.list({})).toEqual([]);
    await expect(client.meetings.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { minutesState: _, ...known } = summary as NonNullable<typeof summary>;
    expect(await client.meetings.bin()).toEqual([{ ...known, removed: '2020-11-01', goes: '2020-12-01' }]);
    await client.meetings.restore({ id });
    const { content, ...after } = await client.meetings.get({ id });
    const unrevised = (value: unknown) =>
      JSON.parse(JSON.stringify(value, (key, inner) => (key === 'revision' ? undefined : inner)));
    expect(unrevised(content)).toEqual(unrevised(before.content));
    expect(after).toMatchObject({ state: before.state, history: {} });
    expect(after.revision).toBeGreaterThan(before.revision);
    expect(await (await client.materials.file({ id: material })).text()).toBe('Shënime');
    expect(await client.meetings.bin()).toEqual([]);
    await expect(client.meetings.restore({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is put there only by who has seen it last', async () => {
    const { client, id } = await setup();
    await expect(client.meetings.remove({ id, revision: 99 })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(client.meetings.remove({ id: 99, revision: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await client.meetings.bin()).toEqual([]);
  });

  it.each([
    ['its time', (content: ReturnType<typeof fullMeeting>) => content, 'meeting'],
    [
      'its number',
      ({ meeting, ...content }: ReturnType<typeof fullMeeting>) => ({
        ...content,
        meeting: {
          ...meeting,
          start: '21:00',
          agenda: [],
          attendance: meeting.attendance.map(({ away: _, ...row }) => row),
        },
      }),
      'meeting',
    ],
    [
      'a decision’s number',
      ({ meeting, ...content }: ReturnType<typeof fullMeeting>) => ({
        ...content,
        meeting: { ...meeting, number: 5, date: '2020-10-09', endDate: '2020-10-10' },
      }),
      'decision',
    ],
  ])('stays there where %s is taken meanwhile', async (_, change, subject) => {
    const { client, id, remove } = await setup();
    await remove();
    const other = change(fullMeeting());
    Object.assign(other.meeting, { agendaApproval: undefined });
    await client.exchange.import({ file: fileOf(other), replace: false });
    await expect(client.meetings.restore({ id })).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { subject, reason: 'exists' },
    });
    expect(await client.meetings.bin()).toHaveLength(1);
    expect(await client.meetings.list({})).toHaveLength(1);
  });

  it('goes for good after 30 days', async () => {
    const { client, services, clock, id, remove } = await setup();
    await remove();
    clock.pass({ days: 29 });
    await services.upkeep.tidy();
    expect(await client.meetings.bin()).toHaveLength(1);
    await client.meetings.restore({ id });
    await remove();
    clock.pass({ days: 30 });
    expect(await client.meetings.bin()).toEqual([]);
    await expect(client.meetings.restore({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('keeps its committee and its people in the directory', async () => {
    const { client, remove } = await setup();
    await remove();
    const seats = await client.memberships.list({ committee: 1 });
    for (const { id, revision } of seats) await client.memberships.remove({ id, revision });
    await expect(client.committees.remove({ id: 1, revision: 1 })).rejects.toMatchObject({ code: 'RULE_BROKEN' });
    for (const { id, revision } of await client.people.list()) {
      await expect(client.people.remove({ id, revision })).rejects.toMatchObject({ code: 'RULE_BROKEN' });
    }
  });
});
