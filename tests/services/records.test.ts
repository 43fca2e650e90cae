import { describe, expect, it } from 'vitest';
import { program } from '../support/program.ts';
import {
  bring,
  faulty,
  finalise,
  finalised,
  NAMES,
  pdf,
  refused,
  type Sample,
  SIGNED,
  setup,
} from '../support/records-office.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('finalising', () => {
  it('gives number, version and a code of the content', async () => {
    const { client, meeting, answer, record } = await finalised();
    expect(answer).toEqual({ meeting, number: 4, version: 1, code: record.code });
    expect(record.code.replaceAll(' ', '').toLowerCase()).toBe(record.sha256.slice(0, 16));
    expect(await client.meetings.get({ id: meeting })).toMatchObject({ minutesState: 'finalised' });
  });

  it('gives the same meeting the same code in another register', async () => {
    const { record } = await finalised();
    expect((await finalised()).record.code).toBe(record.code);
    const other = await finalised(({ meeting }) => Object.assign(meeting, { place: 'sallën e Bashkisë' }));
    expect(other.record.code).not.toBe(record.code);
  });

  it('numbers meetings and taken decisions in two series without gaps', async () => {
    const { client } = program(temporaryFolder());
    const numbers: unknown[] = [];
    for (const date of ['2020-10-07', '2020-11-07', '2020-12-07']) {
      const id = await bring(client, ({ meeting }) => {
        Object.assign(meeting, { date, number: undefined, notice: undefined });
        for (const item of meeting.agenda) for (const decision of item.decisions) delete decision.number;
      });
      const { next } = await client.records.get({ meeting: id });
      const { number } = await finalise(client, id);
      const { content } = await client.meetings.get({ id });
      const decisions = content.meeting.agenda.flatMap((item) => item.decisions.map((one) => one.number));
      expect(next).toMatchObject({ number, skipped: [], decisions: [{ number: decisions[0] }] });
      numbers.push([number, ...decisions]);
    }
    expect(numbers).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  it('gives what was voted down no number and no paper', async () => {
    const { client, meeting } = await finalised(({ meeting: { agenda } }) => {
      for (const { vote } of agenda.flatMap((item) => item.decisions)) {
        if (vote) Object.assign(vote, { for: 0, against: 4, abstain: 0, ballots: [] });
      }
      for (const item of agenda) for (const decision of item.decisions) delete decision.number;
    });
    const { content } = await client.meetings.get({ id: meeting });
    expect(content.meeting.agenda.flatMap((item) => item.decisions.map((one) => one.number))).toEqual([undefined]);
    expect((await client.documents.list({ meeting })).some(({ kind }) => kind === 'decision')).toBe(false);
  });

  it('names all that blocks it and changes nothing', async () => {
    const { client, meeting } = await setup(({ meeting: { agenda } }) => {
      agenda.pop();
    });
    const { revision, content } = await client.meetings.get({ id: meeting });
    const [first] = content.meeting.attendance;
    await client.attendance.clear({ meeting, person: first?.person ?? '', revision: first?.revision ?? 0 });
    const now = await client.meetings.get({ id: meeting });
    await expect(client.records.finalise({ id: meeting, revision: now.revision })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { faults: [{ path: 'attendance', message: expect.stringMatching(/prezenc/iu) }] },
    });
    expect(revision).toBeGreaterThan(0);
    expect((await client.records.get({ meeting })).versions).toEqual([]);
  });

  it('is refused the second time, and for who saw an older meeting', async () => {
    const { client, meeting } = await setup();
    const { revision } = await client.meetings.get({ id: meeting });
    const stale = client.records.finalise({ id: meeting, revision: revision + 1 });
    await expect(stale).rejects.toMatchObject({ code: 'CONFLICT' });
    await finalise(client, meeting);
    await expect(finalise(client, meeting)).rejects.toMatchObject(refused('përfunduar tashmë'));
    await expect(finalise(client, 99)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('seals once where two windows finalise at once', async () => {
    const { client, meeting } = await setup();
    const { revision } = await client.meetings.get({ id: meeting });
    const both = [1, 2].map(() => client.records.finalise({ id: meeting, revision }));
    const ends = await Promise.allSettled(both);
    expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const [loser] = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
    expect(['RULE_BROKEN', 'CONFLICT']).toContain(loser.code);
    expect((await client.records.get({ meeting })).versions).toHaveLength(1);
  });
});

describe('a file of a finalised meeting', () => {
  it('is the same one, with the numbers that were given and a protocol number that came later', async () => {
    const withoutNumbers = ({ meeting }: Sample) => {
      delete meeting.number;
      for (const item of meeting.agenda) for (const decision of item.decisions) delete decision.number;
    };
    const { client, meeting } = await finalised(withoutNumbers);
    const { revision } = await client.meetings.get({ id: meeting });
    await client.records.setProtocolNumber({ id: meeting, revision, protocolNumber: '77' });
    expect(await bring(client, withoutNumbers)).toBe(meeting);
    await expect(bring(client, (sample) => Object.assign(sample.meeting, { number: 9 }))).rejects.toMatchObject({
      code: 'RULE_BROKEN',
    });
  });
});

describe('reopening', () => {
  it('keeps the numbers, raises the version, and ties it to the one before', async () => {
    const { client, meeting, record } = await finalised();
    const { revision } = await client.meetings.get({ id: meeting });
    await client.records.reopen({ id: meeting, revision, reason: 'Mungon një fjalë' });
    expect((await client.records.get({ meeting })).versions[0]?.reopened?.reason).toBe('Mungon një fjalë');
    // Nothing was changed meanwhile, and still it is another version.
    expect(await finalise(client, meeting)).toMatchObject({ number: 4, version: 2 });
    const { versions } = await client.records.get({ meeting });
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(versions[0]?.code).not.toBe(record.code);
  });

  it('is refused of a draft and of what is signed', async () => {
    const { client, meeting } = await setup();
    const { revision } = await client.meetings.get({ id: meeting });
    const reopen = async () =>
      client.records.reopen({
        id: meeting,
        revision: (await client.meetings.get({ id: meeting })).revision,
        reason: 'x',
      });
    await expect(reopen()).rejects.toMatchObject(refused('nuk është përfunduar'));
    await client.records.finalise({ id: meeting, revision });
    const [record] = (await client.records.get({ meeting })).versions;
    await client.records.sign({ record: record?.id ?? 0, on: SIGNED, names: NAMES });
    await expect(reopen()).rejects.toMatchObject(refused('nënshkruar më 12.10.2020'));
  });

  it('lets nothing take a number out of its series', async () => {
    const { client, meeting } = await finalised();
    const { revision } = await client.meetings.get({ id: meeting });
    await client.records.reopen({ id: meeting, revision, reason: 'gabim' });
    const { content, revision: now } = await client.meetings.get({ id: meeting });
    const { attendance: _, guests: __, agenda, ...fields } = content.meeting;
    const update = (changed: Partial<typeof fields>) =>
      client.meetings.update({ id: meeting, revision: now, ...fields, ...changed });
    await expect(update({ number: 5 })).rejects.toMatchObject(refused('numrin 4'));
    await expect(update({ date: '2021-10-07' })).rejects.toMatchObject(refused('2020'));
    const item = agenda.find(({ decisions }) => decisions.length > 0);
    const [decision] = item?.decisions ?? [];
    if (!item || !decision) throw new Error('no decision');
    const { id, revision: of, ...words } = decision;
    await expect(client.decisions.remove({ id, revision: of })).rejects.toMatchObject(refused('Vendimi nr.'));
    await expect(client.decisions.update({ id, revision: of, ...words, number: 99 })).rejects.toMatchObject(
      refused('Vendimi nr.'),
    );
    await expect(client.agenda.remove({ id: item.id, revision: item.revision })).rejects.toMatchObject(
      refused('Vendimi nr.'),
    );
    await expect(client.meetings.remove({ id: meeting, revision: now })).rejects.toMatchObject(refused('versionet'));
    await client.decisions.update({ id, revision: of, ...words, title: 'Titull i ndrequr' });
    await update({ place: 'sallën e Bashkisë Durrës' });
  });
});

describe('a record on paper', () => {
  it('is printed, handed over, signed, scanned and archived', async () => {
    const { client, meeting, record } = await finalised();
    await client.records.notePrinting({ record: record.id, copies: 3 });
    const copy = { record: record.id, copy: 1, recipient: 'Bashkia Durrës', on: '2020-10-13' };
    const { id } = await client.records.handOver(copy);
    await expect(client.records.handOver(copy)).rejects.toMatchObject(refused('Kopja nr. 1'));
    await client.records.takeBack({ id });
    await client.records.handOver(copy);
    await client.records.sign({ record: record.id, on: SIGNED, names: NAMES });
    const scan = await client.records.attachScan({ record: record.id, file: pdf() });
    await client.records.archive({ record: record.id, number: '12/2020', on: '2020-11-01' });
    const [now] = (await client.records.get({ meeting })).versions;
    expect(now).toMatchObject({
      printings: [{ copies: 3 }],
      handed: [{ copy: 1, recipient: 'Bashkia Durrës', on: '2020-10-13' }],
      signed: { on: SIGNED, names: NAMES },
      scans: [{ id: scan.id, name: 'skanim.pdf', type: 'application/pdf' }],
      archived: { number: '12/2020', on: '2020-11-01' },
    });
    expect(await (await client.records.scan({ id: scan.id })).text()).toContain('%PDF-1.7');
    expect((await client.meetings.get({ id: meeting })).minutesState).toBe('archived');
  });

  it('takes each step only after the one before it, and on a day that can be', async () => {
    const { client, record } = await finalised();
    const { id } = record;
    const archive = (on: string) => client.records.archive({ record: id, number: '1', on });
    const sign = (on: string, names = NAMES) => client.records.sign({ record: id, on, names });
    await expect(archive('2020-11-01')).rejects.toMatchObject(refused('i nënshkruar'));
    await expect(client.records.attachScan({ record: id, file: pdf() })).rejects.toMatchObject(refused('i nënshkruar'));
    await expect(sign('2020-10-06')).rejects.toMatchObject(faulty('on', 'para datës 07.10.2020'));
    await expect(sign('2150-01-01')).rejects.toMatchObject(faulty('on', 'në të ardhmen'));
    await expect(sign(SIGNED, ['A B', 'A B'])).rejects.toMatchObject(faulty('names[1]', 'dy herë'));
    await sign(SIGNED);
    await expect(sign(SIGNED)).rejects.toMatchObject(refused('nënshkruar më'));
    await expect(archive('2020-10-11')).rejects.toMatchObject(faulty('on', 'para datës 12.10.2020'));
    await archive('2020-11-01');
    await expect(archive('2020-11-01')).rejects.toMatchObject(refused('arkivuar'));
    await expect(client.records.attachScan({ record: id, file: pdf() })).rejects.toMatchObject(refused('arkivuar'));
  });

  it('takes for a scan only what is one by its content', async () => {
    const { client, record } = await finalised();
    await client.records.sign({ record: record.id, on: SIGNED, names: NAMES });
    const attach = (file: File) => client.records.attachScan({ record: record.id, file });
    const program = new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0]);
    await expect(attach(new File([program], 'skanim.pdf'))).rejects.toMatchObject(faulty('file', 'PDF, JPEG'));
    await expect(attach(new File(['fjalë'], 'skanim.txt'))).rejects.toMatchObject(faulty('file', 'PDF, JPEG'));
    await expect(attach(new File([], 'bosh.pdf'))).rejects.toMatchObject(faulty('file', 'bosh'));
    expect(await attach(new File([await pdf().arrayBuffer()], 'CON/../a.exe'))).toMatchObject({ id: 1 });
  });

  it('gets its protocol number until it is archived', async () => {
    const { client, meeting, record } = await finalised();
    const set = async (protocolNumber?: string) => {
      const { revision } = await client.meetings.get({ id: meeting });
      return client.records.setProtocolNumber({ id: meeting, revision, protocolNumber });
    };
    await set('12');
    await client.records.sign({ record: record.id, on: SIGNED, names: NAMES });
    await set('13');
    expect((await client.meetings.get({ id: meeting })).content.meeting.protocolNumber).toBe('13');
    await client.records.archive({ record: record.id, number: '1', on: '2020-11-01' });
    await expect(set('14')).rejects.toMatchObject(refused('arkivuar'));
  });
});
