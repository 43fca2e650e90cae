import { describe, expect, it } from 'vitest';
import {
  attendanceByInstitution,
  type FollowedTask,
  isLate,
  meetingRow,
  tasksByInstitution,
} from '#shared/domain/overview.ts';
import { clockedProgram } from '../support/clocked.ts';
import { paragraphTexts } from '../support/docx.ts';
import { bring, finalise } from '../support/records-office.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A committee with three meetings in two years, the second of which half of the members missed. */
async function office() {
  const program = clockedProgram(temporaryFolder());
  const { client } = program;
  const first = await bring(client);
  await finalise(client, first);
  const another = (date: string, status: 'present' | 'absent') =>
    bring(client, ({ meeting }) => {
      meeting.date = date;
      delete meeting.number;
      delete meeting.notice;
      for (const item of meeting.agenda) {
        for (const decision of item.decisions) {
          delete decision.number;
          delete decision.vote;
        }
        item.tasks = [];
      }
      meeting.agendaApproval = 'unanimous';
      for (const [index, row] of meeting.attendance.entries()) {
        if (index < 3) continue;
        for (const key of Object.keys(row))
          if (key !== 'person' && key !== 'status') delete (row as Record<string, unknown>)[key];
        row.status = status;
      }
    });
  await another('2020-11-04', 'absent');
  await another('2021-01-13', 'absent');
  const [committee] = await client.committees.list();
  const [campaign] = await client.campaigns.list();
  return { ...program, first, committee: committee?.id ?? 0, campaign: campaign?.id ?? 0 };
}

const textOf = (bytes: Uint8Array) => paragraphTexts(bytes).join('\n');
const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

describe('the register of a year', () => {
  it('lists each meeting with who came, what was decided and where its minutes stand', async () => {
    const { client, committee } = await office();
    const file = await client.overviews.register({ committee, year: 2020 });
    expect(file.name).toBe('regjistri-i-mbledhjeve-2020.docx');
    const text = textOf(await bytesOf(file));
    expect(text).toContain('REGJISTRI I MBLEDHJEVE');
    expect(text).toMatch(/07\.10\.2020[\s\S]*Koordinuese[\s\S]*nr\. 1[\s\S]*i përfunduar/u);
    expect(text).toMatch(/04\.11\.2020[\s\S]*në hartim/u);
    expect(text).not.toContain('2021');
  });

  it('says that there was none', async () => {
    const { client, committee } = await office();
    const text = textOf(await bytesOf(await client.overviews.register({ committee, year: 2019 })));
    expect(text).toContain('Në vitin 2019 nuk është shënuar asnjë mbledhje.');
    await expect(client.overviews.register({ committee: 99, year: 2019 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the calendar of a campaign', () => {
  it('lists its activities with their project', async () => {
    const { client, campaign } = await office();
    const text = textOf(await bytesOf(await client.overviews.calendar({ campaign })));
    const { activities = [] } = sampleMeeting().campaign ?? {};
    expect(activities.length).toBeGreaterThan(0);
    for (const { title, project } of activities) {
      expect(text).toContain(title);
      if (project?.funder) expect(text).toContain(project.funder);
    }
  });
});

describe('the report of a period', () => {
  it('counts meetings, attendance, decisions, tasks and activities of that time and no other', async () => {
    const { client, committee } = await office();
    const report = async (from: string, to: string) =>
      textOf(await bytesOf(await client.overviews.report({ committee, from, to })));
    const year = await report('2020-01-01', '2020-12-31');
    expect(year).toContain('U zhvilluan 2 mbledhje.');
    expect(year).toContain('nga 01.01.2020 deri më 31.12.2020');
    const october = await report('2020-10-01', '2020-10-31');
    expect(october).toContain('U zhvilluan 1 mbledhje.');
    expect(october).toContain('AKTIVITETET');
    expect(await report('2019-01-01', '2019-12-31')).toContain('nuk u zhvillua asnjë mbledhje');
    const last = await report('2020-11-01', '2021-12-31');
    expect(last).toContain('nuk u përfaqësua në 2 mbledhjet e fundit');
    await expect(client.overviews.report({ committee, from: '2020-02-01', to: '2020-01-01' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });
});

describe('what is counted', () => {
  it('is each member’s row of that day, a substitute apart, and the meetings missed in a row', async () => {
    const { client, first } = await office();
    const record = await client.meetings.get({ id: first });
    const [row] = attendanceByInstitution([record]);
    expect(row).toMatchObject({ meetings: 1, missedInRow: 0 });
    const total = attendanceByInstitution([record]).reduce(
      (sum, { present, substituted, excused, absent }) => sum + present + substituted + excused + absent,
      0,
    );
    expect(total).toBe(record.content.meeting.attendance.length);
    expect(meetingRow(record)).toMatchObject({ number: 4, members: record.content.members.length, decisions: [1] });
  });

  const task = (state: FollowedTask['state'], due?: string): FollowedTask => ({
    id: 1,
    text: 'x',
    responsible: 'Bashkia',
    ...(due !== undefined && { due }),
    given: { meeting: 1, date: '2020-10-07', committee: 'K', committeeId: 1 },
    state,
  });

  it('is late only past its day and while it is open', () => {
    expect(isLate(task('open', '2020-10-31'), '2020-10-31')).toBe(false);
    expect(isLate(task('open', '2020-10-31'), '2020-11-01')).toBe(true);
    expect(isLate(task('done', '2020-10-31'), '2020-11-01')).toBe(false);
    expect(isLate(task('open'), '2020-11-01')).toBe(false);
    const all = [task('open', '2020-10-31'), task('open'), task('done'), task('dropped')];
    expect(tasksByInstitution(all, '2020-11-01')).toEqual([
      { responsible: 'Bashkia', done: 1, open: 1, late: 1, dropped: 1 },
    ]);
  });
});

describe('the letter to an institution', () => {
  it('lists what is open, what is late and that nobody came; without an open task there is none', async () => {
    const { client, clock, committee } = await office();
    const [task] = await client.followUps.list({});
    const institution = task?.responsible ?? '';
    clock.pass({ days: 400 });
    const text = textOf(await bytesOf(await client.overviews.reminder({ committee, institution })));
    expect(text).toContain(`Drejtuar: Titullarit, ${institution}`);
    expect(text).toContain(task?.text);
    if (task?.due !== undefined) expect(text).toContain('(me vonesë)');
    await client.followUps.note({ task: task?.id ?? 0, on: '2020-10-30', state: 'done' });
    await expect(client.overviews.reminder({ committee, institution })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('what is ahead', () => {
  it('is a calendar of the meetings and the days of tasks that are to come', async () => {
    const { client, clock, first } = await office();
    clock.pass({ days: -25 });
    const file = await client.overviews.ahead();
    expect(file.name).toBe('afatet-2020-10-07.ics');
    const text = (await file.text()).replaceAll('\r\n ', '');
    expect(text).toContain('BEGIN:VCALENDAR');
    expect(text).toMatch(/SUMMARY:Afati: /u);
    expect(text).not.toContain(`mbledhja-${first}@`); // it was held
  });
});

describe('a task after its meeting', () => {
  it('is followed by notes, the last of which counts, and one can be taken back', async () => {
    const { client, clock } = await office();
    const [given] = await client.followUps.list({});
    const id = given?.id ?? 0;
    expect(given).toMatchObject({ state: 'open', given: { date: '2020-10-07', number: 4 } });
    await expect(client.followUps.note({ task: id, on: '2020-10-20', state: 'dropped' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    await expect(client.followUps.note({ task: id, on: '2020-10-01', state: 'done' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    await expect(client.followUps.note({ task: id, on: '2030-10-01', state: 'done' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    await client.followUps.note({ task: id, on: '2020-10-20', state: 'open', note: 'gjysma e punës' });
    clock.pass({ days: 1 });
    const { id: last } = await client.followUps.note({ task: id, on: '2020-10-30', state: 'done' });
    expect((await client.followUps.list({}))[0]).toMatchObject({ state: 'done', closed: '2020-10-30' });
    expect((await client.followUps.notes({ task: id })).map(({ state }) => state)).toEqual(['done', 'open']);
    await client.followUps.takeBack({ id: last });
    expect((await client.followUps.list({}))[0]).toMatchObject({ state: 'open' });
  });
});
