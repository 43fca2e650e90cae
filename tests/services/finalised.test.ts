import { describe, expect, it } from 'vitest';
import { program } from '../support/program.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const fileOf = (content: unknown) => new File([JSON.stringify(content)], 'mbledhja.json');

/** The sample in a register, its minutes finalised. */
async function setup() {
  const { client } = program(temporaryFolder());
  await client.exchange.import({ file: fileOf(sampleMeeting()), replace: false });
  // Something to take back, and something to do again, which leave the record as the file says.
  await client.agenda.add({ meeting: 1, title: 'Pikë' });
  await client.meetings.undo({ id: 1 });
  const { revision } = await client.meetings.get({ id: 1 });
  await client.records.finalise({ id: 1, revision });
  return client;
}

const broken = { code: 'RULE_BROKEN', data: { message: expect.stringContaining('përfunduar') } };

describe('a meeting whose minutes are finalised', () => {
  it('takes the same file again', async () => {
    const client = await setup();
    const again = await client.exchange.import({ file: fileOf(sampleMeeting()), replace: true });
    expect(again).toEqual({ meeting: 1, created: false, notices: [] });
  });

  it.each([true, false])('is never replaced by another file (replace: %s)', async (replace) => {
    const client = await setup();
    const other = sampleMeeting();
    other.meeting.place = 'sallën e Bashkisë Durrës';
    await expect(client.exchange.import({ file: fileOf(other), replace })).rejects.toMatchObject(broken);
    expect((await client.meetings.get({ id: 1 })).content.meeting.place).toBe(sampleMeeting().meeting.place);
  });

  it('is not changed by any command', async () => {
    const client = await setup();
    const { revision, content } = await client.meetings.get({ id: 1 });
    const { attendance, guests, agenda, ...fields } = content.meeting;
    const [item] = agenda;
    const [statement] = item?.discussion ?? [];
    const [noted] = attendance;
    const material = agenda.flatMap(({ materials }) => materials)[0];
    const commands = [
      client.meetings.update({ id: 1, revision, ...fields }),
      client.meetings.setState({ id: 1, revision, state: 'postponed', reason: 'Mungesë kuorumi' }),
      client.agenda.add({ meeting: 1, title: 'Pikë' }),
      client.agenda.move({ id: item?.id ?? 0, place: 1 }),
      client.statements.add({ item: item?.id ?? 0, text: 'Fjalë' }),
      client.statements.remove({ id: statement?.id ?? 0, revision: 1 }),
      client.attendance.clear({ meeting: 1, person: noted?.person ?? '', revision: 1 }),
      client.attendance.removeGuest({ meeting: 1, person: guests[0] ?? '' }),
      client.attendance.allPresent({ meeting: 1 }),
      client.meetings.refreshRoster({ id: 1, revision }),
      client.meetings.remove({ id: 1, revision }),
      client.meetings.undo({ id: 1 }),
      client.meetings.redo({ id: 1 }),
      client.materials.attach({ id: material?.id ?? 0, revision: 1, file: new File(['Shënime'], 'a.txt') }),
      client.materials.detach({ id: material?.id ?? 0, revision: 1 }),
      client.campaigns.setOfMeeting({ meeting: 1, campaign: null }),
    ];
    for (const command of commands) await expect(command).rejects.toMatchObject(broken);
    expect((await client.meetings.get({ id: 1 })).content).toEqual(content);
  });
});
