import { describe, expect, it } from 'vitest';
import type { PaperKind } from '#shared/domain/papers.ts';
import type { AppClient } from '../../electron/rpc/wires.ts';
import { paragraphTexts } from '../support/docx.ts';
import { jpeg, png } from '../support/pictures.ts';
import { program } from '../support/program.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The sample, finalised in a register of its own, under the office’s emblem. */
async function finalised() {
  const { client } = program(temporaryFolder());
  const sample = sampleMeeting();
  const { meeting } = await client.exchange.import({
    file: new File([JSON.stringify(sample)], 'm.json'),
    replace: false,
  });
  const { name, county, city } = sample.institution;
  await client.office.set({ revision: 0, name, county, city, letterhead: ['REPUBLIKA E SHQIPËRISË', 'PREFEKTI'] });
  await client.office.setEmblem({ file: png() });
  await finalise(client, meeting);
  const bytes = async (kind: PaperKind, more: { n?: number; version?: number } = {}) =>
    new Uint8Array(await (await client.documents.make({ meeting, kind, ...more })).arrayBuffer());
  const words = async (kind: PaperKind, more: { n?: number; version?: number } = {}) =>
    paragraphTexts(await bytes(kind, more));
  return { client, meeting, bytes, words };
}

async function finalise(client: AppClient, id: number) {
  const { revision } = await client.meetings.get({ id });
  return client.records.finalise({ id, revision });
}

async function sign(client: AppClient, meeting: number) {
  const record = (await client.records.get({ meeting })).versions[0]?.id ?? 0;
  await client.records.sign({ record, on: '2020-10-12', names: ['Emër Prefekti', 'Emër Sekretarja'] });
}

async function correct(client: AppClient, meeting: number, date: string) {
  const entries = [{ place: 'Pika 1', was: 'ora 10:00', becomes: 'ora 10:30' }];
  const { id, revision } = await client.corrections.create({ meeting, date, reason: 'gabim shkrimi', entries });
  return () => client.corrections.finalise({ id, revision });
}

const NOTE = 'Procesverbali i kësaj mbledhjeje është korrigjuar me';

describe('the papers of finalised minutes', () => {
  it('are listed as final, those of the meeting’s items too', async () => {
    const { client, meeting } = await finalised();
    const list = await client.documents.list({ meeting });
    expect(list.map(({ kind, n, stage }) => [kind, n, stage])).toEqual([
      ['invitation', undefined, 'plain'],
      ['minutes', undefined, 'final'],
      ['attendance', undefined, 'final'],
      ['decision', 1, 'final'],
      ['extract', 1, 'final'],
      ['extract', 2, 'final'],
      ['extract', 3, 'final'],
      ['tasks', undefined, 'plain'],
      ['press-release', undefined, 'plain'],
    ]);
    expect(list[3]?.title).toMatch(/^Vendim nr\. \d+$/u);
    for (const { kind, n } of list) {
      const { html } = await client.documents.preview({ meeting, kind, n });
      expect(html).not.toContain('PROJEKT');
    }
  });

  it('stay as they were, whatever the office and the committee change later', async () => {
    const { client, meeting, bytes } = await finalised();
    const before = [await bytes('minutes'), await bytes('decision', { n: 1 })];
    await client.office.setEmblem({ file: jpeg() });
    const { committeeId } = await client.meetings.get({ id: meeting });
    const { look, revision } = await client.look.get({ committee: committeeId });
    await client.look.set({ committee: committeeId, look: { ...look, minutes: 'chair' }, revision });
    expect([await bytes('minutes'), await bytes('decision', { n: 1 })]).toEqual(before);
    await expect(bytes('decision', { n: 2 })).rejects.toMatchObject({ code: 'NOT_FOUND', data: { subject: 'paper' } });
  });

  it('get the protocol number that was entered later, in the emblem of that day', async () => {
    const { client, meeting, bytes, words } = await finalised();
    const before = await words('minutes');
    const { revision } = await client.meetings.get({ id: meeting });
    await client.records.setProtocolNumber({ id: meeting, revision, protocolNumber: '123/4' });
    await client.office.removeEmblem();
    const after = await words('minutes');
    expect(before.filter((one) => !after.includes(one))).toEqual(['Nr. ________ Prot.']);
    expect(after.filter((one) => !before.includes(one))).toEqual(['Nr. 123/4 Prot.']);
    expect(await bytes('minutes')).toEqual(await bytes('minutes'));
    expect((await client.documents.preview({ meeting, kind: 'extract', n: 1 })).html).toContain('data:image/png');
  });

  it('say by which corrections they are corrected, once these are finalised', async () => {
    const { client, meeting, words } = await finalised();
    await sign(client, meeting);
    const finaliseFirst = await correct(client, meeting, '2020-11-12');
    expect((await client.documents.list({ meeting })).at(-1)).toMatchObject({
      kind: 'correction',
      n: 1,
      stage: 'draft',
    });
    expect((await client.documents.preview({ meeting, kind: 'correction', n: 1 })).html).toContain('PROJEKT');
    expect((await words('minutes')).join('\n')).not.toContain(NOTE);
    await finaliseFirst();
    expect((await client.documents.list({ meeting })).at(-1)).toMatchObject({
      kind: 'correction',
      n: 1,
      stage: 'final',
    });
    expect((await client.documents.preview({ meeting, kind: 'correction', n: 1 })).html).not.toContain('PROJEKT');
    for (const kind of ['minutes', 'attendance', 'decision', 'extract'] as const) {
      const said = await words(kind, kind === 'minutes' || kind === 'attendance' ? {} : { n: 1 });
      expect(said).toContain(`${NOTE} procesverbalin korrigjues nr. 1, datë 12.11.2020.`);
    }
    expect((await words('correction', { n: 1 })).join('\n')).not.toContain(NOTE);
    await (await correct(client, meeting, '2020-11-20'))();
    expect((await words('minutes')).join('\n')).toContain('nr. 1, datë 12.11.2020 dhe nr. 2, datë 20.11.2020');
  });

  it('are drafts again once the minutes are reopened; the older version can still be had', async () => {
    const { client, meeting, bytes, words } = await finalised();
    const first = await bytes('minutes');
    const { revision } = await client.meetings.get({ id: meeting });
    await client.records.reopen({ id: meeting, revision, reason: 'mungon një fjalë' });
    const stages = (await client.documents.list({ meeting })).map(({ kind, stage }) => `${kind} ${stage}`);
    expect(stages).toContain('minutes draft');
    expect(stages.some((stage) => stage.startsWith('extract'))).toBe(false);
    expect(await bytes('minutes', { version: 1 })).toEqual(first);
    const { content } = await client.meetings.get({ id: meeting });
    await client.statements.add({ item: content.meeting.agenda[0]?.id ?? 0, text: 'U shtua një fjalë.' });
    expect(await finalise(client, meeting)).toMatchObject({ number: 4, version: 2 });
    expect(await words('minutes')).toContain('U shtua një fjalë.');
    expect(await bytes('minutes', { version: 2 })).toEqual(await bytes('minutes'));
    expect(await bytes('minutes', { version: 1 })).toEqual(first);
    const none = bytes('minutes', { version: 3 });
    await expect(none).rejects.toMatchObject({ code: 'NOT_FOUND', data: { subject: 'record' } });
  });

  it('leave what is no record to the clerk', async () => {
    const { client, meeting, words } = await finalised();
    const set = { meeting, kind: 'press-release', date: '2020-10-15', text: 'Fushata vijon.', revision: 0 } as const;
    await client.documents.setSettings(set);
    expect(await words('press-release')).toEqual(expect.arrayContaining(['Durrës, më 15.10.2020', 'Fushata vijon.']));
  });
});
