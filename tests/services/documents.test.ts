import { describe, expect, it } from 'vitest';
import type { PaperKind } from '#shared/domain/papers.ts';
import type { Task } from '#shared/domain/record.ts';
import type { AppClient } from '../../electron/rpc/wires.ts';
import { paragraphTexts } from '../support/docx.ts';
import { enterSample } from '../support/enter-sample.ts';
import { program } from '../support/program.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The sample, held, in a register of its own. */
async function held(): Promise<{ client: AppClient; meeting: number }> {
  const { client } = program(temporaryFolder());
  const sample = sampleMeeting();
  sample.meeting.copies = 3;
  Object.assign(sample.meeting.agenda.flatMap(({ decisions }) => decisions)[0] ?? {}, { number: 7 });
  const file = new File([JSON.stringify(sample)], 'mbledhja.json');
  return { client, meeting: (await client.exchange.import({ file, replace: false })).meeting };
}

const textOf = async (client: AppClient, meeting: number, kind: PaperKind, more: object = {}) =>
  (await client.documents.make({ meeting, kind, form: 'text', ...more })).text();

async function kindsAfter(state?: 'held' | 'postponed' | 'cancelled'): Promise<string[]> {
  const { client } = program(temporaryFolder());
  const id = await enterSample(client);
  if (state !== undefined) {
    const { revision } = await client.meetings.get({ id });
    await client.meetings.setState({ id, revision, state, reason: 'pa kuorum' });
  }
  return (await client.documents.list({ meeting: id })).map(({ kind }) => kind);
}

describe('the documents that a meeting’s state allows', () => {
  it('are the invitation and the sheet to sign before the meeting', async () => {
    expect(await kindsAfter(undefined)).toEqual(['invitation', 'attendance-blank']);
  });

  it('are all but what is only of finalised minutes after it, in the order of the file', async () => {
    const after = ['invitation', 'minutes', 'attendance', 'decision', 'tasks', 'press-release'];
    expect(await kindsAfter('held')).toEqual(after);
  });

  it('are minutes too of a meeting that was put off when its members had come', async () => {
    expect(await kindsAfter('postponed')).toEqual(['invitation', 'minutes', 'attendance', 'decision']);
  });

  it('are none of a meeting that nobody came to: nothing empty is printed', async () => {
    expect(await kindsAfter('cancelled')).toEqual(['attendance-blank']);
  });

  it('carry PROJEKT where they are of a record, and say their names and numbers of copies', async () => {
    const { client, meeting } = await held();
    const list = await client.documents.list({ meeting });
    expect(list.map(({ stage, copies, title, name }) => [stage, copies, title, name])).toEqual([
      ['plain', 1, 'Njoftim për mbledhje', 'njoftim-mbledhje-4-2020.docx'],
      ['draft', 3, 'Procesverbal nr. 4', 'procesverbal-4-2020.docx'],
      ['draft', 1, 'Lista e prezencës', 'lista-e-prezencës-4-2020.docx'],
      ['draft', 1, 'Vendim nr. 7', 'vendim-7-2020.docx'],
      ['plain', 1, 'Lista e detyrave', 'detyrat-4-2020.docx'],
      ['plain', 1, 'Njoftim për shtyp', 'njoftim-shtyp-4-2020.docx'],
    ]);
    for (const { kind, stage } of list) {
      const { html } = await client.documents.preview({ meeting, kind });
      expect([kind, html.includes('PROJEKT')]).toEqual([kind, stage === 'draft']);
    }
  });

  it('have names of their own where two decisions have no number yet', async () => {
    const { client, meeting } = await held();
    const { content } = await client.meetings.get({ id: meeting });
    const item = content.meeting.agenda[0]?.id ?? 0;
    for (const title of ['Miratimi i buxhetit', 'Miratimi i kalendarit'])
      await client.decisions.add({ item, title, text: 'Të miratohet.', dissent: [] });
    const names = (await client.documents.list({ meeting })).filter(({ kind }) => kind === 'decision');
    expect(names.map(({ n, name, title }) => [n, name, title]).toSorted()).toEqual([
      [1, 'projektvendim-4-2020-1.docx', 'Projektvendim 1'],
      [2, 'projektvendim-4-2020-2.docx', 'Projektvendim 2'],
      [3, 'vendim-7-2020.docx', 'Vendim nr. 7'],
    ]);
    expect(await textOf(client, meeting, 'decision', { n: 2 })).toContain('MIRATIMIN E KALENDARIT');
  });

  it('are refused where there is none', async () => {
    const { client, meeting } = await held();
    const make = (kind: PaperKind, n?: number) => client.documents.make({ meeting, kind, n });
    await expect(make('extract', 1)).rejects.toMatchObject({ code: 'RULE_BROKEN' });
    await expect(make('decision', 2)).rejects.toMatchObject({ code: 'NOT_FOUND', data: { subject: 'paper' } });
    await expect(make('correction', 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(client.documents.list({ meeting: 99 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { client: other } = program(temporaryFolder());
    const planned = await enterSample(other);
    const release = other.documents.make({ meeting: planned, kind: 'press-release' });
    await expect(release).rejects.toMatchObject({ code: 'RULE_BROKEN' });
  });

  it('are the same as DOCX and as plain text', async () => {
    const { client, meeting } = await held();
    const docx = await client.documents.make({ meeting, kind: 'press-release' });
    const text = await client.documents.make({ meeting, kind: 'press-release', form: 'text' });
    expect([docx.name, text.name, text.type]).toEqual([
      'njoftim-shtyp-4-2020.docx',
      'njoftim-shtyp-4-2020.txt',
      'text/plain; charset=utf-8',
    ]);
    const paragraphs = paragraphTexts(new Uint8Array(await docx.arrayBuffer()));
    const said = (await text.text()).replace(/\s+/gu, ' ');
    const body = paragraphs.slice(paragraphs.indexOf('NJOFTIM PËR SHTYP')).filter((one) => one !== '');
    for (const paragraph of body) expect(said).toContain(paragraph.replace(/\s+/gu, ' '));
    expect(said.startsWith('NJOFTIM PËR SHTYP')).toBe(true); // pasted, it needs no letterhead
  });
});

describe('what the clerk chooses for a paper that is no record', () => {
  it('is the usual day and the composed text until something else is chosen', async () => {
    const { client, meeting } = await held();
    const release = await client.documents.settings({ meeting, kind: 'press-release' });
    expect([release.date, release.text, release.revision]).toEqual(['2020-10-07', undefined, 0]);
    expect(JSON.stringify(release.composed)).toContain('Komiteti');
    const { today } = await client.session.start();
    expect(await client.documents.settings({ meeting, kind: 'tasks' })).toEqual({ date: today, revision: 0 });
  });

  it('stands on the paper, and is told to the other windows', async () => {
    const { client, meeting } = await held();
    const stop = new AbortController();
    const changes = await client.session.watch(undefined, { signal: stop.signal });
    const text = 'Sot u fol për fushatën.';
    const set = { meeting, kind: 'press-release', date: '2020-10-09', text } as const;
    expect(await client.documents.setSettings({ ...set, revision: 0 })).toEqual({ revision: 1 });
    expect(await textOf(client, meeting, 'press-release')).toMatch(/09\.10\.2020[\s\S]*Sot u fol për fushatën\./u);
    const { value } = await changes.next();
    expect(value).toMatchObject({ subject: 'paper', meeting, revision: 1 });
    stop.abort();
    const { composed, ...kept } = await client.documents.settings({ meeting, kind: 'press-release' });
    expect([kept, composed !== undefined]).toEqual([{ date: '2020-10-09', text, revision: 1 }, true]);
    const tasks = { meeting, kind: 'tasks', date: '2020-12-01', revision: 0 } as const;
    await client.documents.setSettings(tasks);
    expect(await textOf(client, meeting, 'tasks')).toContain('01.12.2020');
  });

  it('is not overwritten unseen, and can be taken back', async () => {
    const { client, meeting } = await held();
    const set = { meeting, kind: 'press-release', date: '2020-10-09' } as const;
    await client.documents.setSettings({ ...set, text: 'E para.', revision: 0 });
    const late = client.documents.setSettings({ ...set, text: 'E dyta.', revision: 0 });
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT', data: { subject: 'paper', reason: 'changed' } });
    expect(await textOf(client, meeting, 'press-release')).toContain('E para.');
    await client.documents.setSettings({ ...set, revision: 1 });
    expect(await textOf(client, meeting, 'press-release')).not.toContain('E para.');
    const unknown = client.documents.setSettings({ ...set, meeting: 99, revision: 0 });
    await expect(unknown).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the list of tasks', () => {
  it('tells of this meeting, of all that are open, or of those of one institution', async () => {
    const { client, meeting } = await held();
    const sample = sampleMeeting();
    Object.assign(sample.meeting, { date: '2020-12-02', number: 5 });
    const tasks: Task[] = [
      { text: 'Të dërgohet raporti', responsible: 'Bashkia Durrës', due: '2020-12-20' },
      { text: 'Të mbyllet fushata', responsible: 'Bashkia Durrës', status: 'done' },
    ];
    for (const item of sample.meeting.agenda) Object.assign(item, { decisions: [], tasks: [] });
    sample.meeting.agenda[0]?.tasks.push(...tasks);
    await client.exchange.import({ file: new File([JSON.stringify(sample)], 'm.json'), replace: false });
    const own = await textOf(client, meeting, 'tasks');
    const open = await textOf(client, meeting, 'tasks', { scope: { open: true } });
    const scope = { open: true, institution: 'Bashkia  Durrës' };
    const ofOne = await textOf(client, meeting, 'tasks', { scope });
    expect([own, open, ofOne].map((text) => text.includes('Të dërgohet raporti'))).toEqual([false, true, true]);
    expect(open).not.toContain('Të mbyllet fushata');
    expect(open).toContain('nr. 5, 02.12.2020');
    const task = sampleMeeting().meeting.agenda.flatMap((item) => item.tasks)[0]?.text ?? '?';
    expect([own, open].map((text) => text.includes(task))).toEqual([true, true]);
    const name = (await client.documents.make({ meeting, kind: 'tasks', scope })).name;
    const { today } = await client.session.start();
    expect(name).toBe(`detyrat-e-hapura-${today}.docx`);
  });
});
