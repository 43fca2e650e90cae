import { describe, expect, it } from 'vitest';
import { paragraphTexts } from '../support/docx.ts';
import { letterheadTemplate } from '../support/letterhead-template.ts';
import { jpeg, png } from '../support/pictures.ts';
import { program } from '../support/program.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const institution = { name: 'Prefektura Durrës', county: 'Durrës', city: 'Durrës' };
const letterhead = ['REPUBLIKA E SHQIPËRISË', 'PREFEKTI I QARKUT DURRËS'];
const office = { ...institution, letterhead, revision: 0 };
const sampleFile = () => new File([JSON.stringify(sampleMeeting())], 'mbledhja.json');

describe('the office', () => {
  it('is set up once, with its institution, and renamed with it; its committees stay', async () => {
    const { client } = program(temporaryFolder());
    const set = await client.office.set(office);
    expect(set).toEqual({ id: 1, institutionId: 1, ...office, revision: 1 });
    await client.committees.create({ institutionId: 1, name: 'Komiteti' });
    await expect(client.office.set(office)).rejects.toMatchObject({ code: 'CONFLICT', data: { subject: 'office' } });
    const renamed = await client.office.set({
      ...office,
      revision: 1,
      name: 'Institucioni i Prefektit',
      city: 'Shijak',
    });
    expect(renamed).toMatchObject({ institutionId: 1, name: 'Institucioni i Prefektit', revision: 2 });
    expect(await client.institutions.list()).toMatchObject([{ name: 'Institucioni i Prefektit', city: 'Shijak' }]);
    expect(await client.committees.list()).toMatchObject([{ institutionId: 1 }]);
  });

  it('takes an institution that is there already for its own, and brings its committees to it', async () => {
    const { client } = program(temporaryFolder());
    await client.office.set(office);
    await client.committees.create({ institutionId: 1, name: 'Tryeza' });
    await client.exchange.import({ file: sampleFile(), replace: false });
    const { name, county, city } = sampleMeeting().institution;
    const set = await client.office.set({ ...office, name, county, city, revision: 1 });
    const there = (await client.institutions.list()).find((one) => one.name === name);
    expect(set.institutionId).toBe(there?.id);
    expect((await client.committees.list()).map(({ institutionId }) => institutionId)).toEqual([there?.id, there?.id]);
  });

  it('keeps its county and city when the institution is changed elsewhere', async () => {
    const { client } = program(temporaryFolder());
    await client.office.set(office);
    const { name, county } = institution;
    await expect(client.institutions.update({ id: 1, revision: 1, name, county })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { faults: [{ path: 'city' }] },
    });
    await client.institutions.update({ id: 1, revision: 1, name: 'Prefektura', county, city: 'Krujë' });
    expect((await client.session.start()).office).toMatchObject({ name: 'Prefektura', city: 'Krujë' });
    await expect(client.institutions.remove({ id: 1, revision: 2 })).rejects.toMatchObject({ code: 'RULE_BROKEN' });
  });

  it('has an emblem, told by its content', async () => {
    const { client } = program(temporaryFolder());
    await expect(client.office.setEmblem({ file: png() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await client.office.set(office);
    await expect(client.office.emblem()).rejects.toMatchObject({ code: 'NOT_FOUND', data: { subject: 'file' } });
    const set = await client.office.setEmblem({ file: jpeg('emblema.png') });
    expect(set).toMatchObject({ emblem: { type: 'image/jpeg', width: 3, height: 2 }, revision: 2 });
    expect(await client.office.setEmblem({ file: png('x') })).toMatchObject({
      emblem: { type: 'image/png', width: 1, height: 1 },
    });
    const file = await client.office.emblem();
    expect([file.name, file.type, await file.bytes()]).toEqual(['emblema.png', 'image/png', await png().bytes()]);
    expect((await client.office.removeEmblem()).emblem).toBeUndefined();
    await expect(client.office.emblem()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  const half = async () => new File([(await png().arrayBuffer()).slice(0, 60)], 'a.png');
  const large = async () => new File([await png().arrayBuffer(), new Uint8Array(2 * 1024 * 1024)], 'a.png');
  it.each([
    ['a text', async () => new File(['<svg/>'], 'emblema.png'), 'PNG ose JPEG'],
    ['a picture cut short', half, 'dëmtuar'],
    ['nothing', async () => new File([], 'a.png'), 'bosh'],
    ['more than 2 MB', large, '2 MB'],
  ])('refuses %s for an emblem', async (_, file, message) => {
    const { client } = program(temporaryFolder());
    await client.office.set(office);
    await expect(client.office.setEmblem({ file: await file() })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { faults: [{ path: 'file', message: expect.stringContaining(message) }] },
    });
  });
});

describe('the office’s own letterhead', () => {
  const docx = async (wanted = {}, name = 'Shkresa e zyrës.docx') =>
    new File([(await letterheadTemplate(wanted)).slice()], name);

  it('is tried, kept, given back and taken away', async () => {
    const { client } = program(temporaryFolder());
    await client.office.set(office);
    await expect(client.office.template()).rejects.toMatchObject({ code: 'NOT_FOUND', data: { subject: 'template' } });
    const file = await docx();
    const set = await client.office.setTemplate({ file });
    expect(set).toMatchObject({ template: { name: 'Shkresa e zyrës.docx', size: file.size }, revision: 2 });
    const kept = await client.office.template();
    expect([kept.name, await kept.bytes()]).toEqual(['Shkresa e zyrës.docx', await file.bytes()]);
    await client.office.setTemplate({ file: await docx({ pages: 'first' }, '../tjetër.doc') });
    expect((await client.office.set({ ...office, revision: 3 })).template?.name).toBe('tjetër.doc.docx');
    expect((await client.office.removeTemplate()).template).toBeUndefined();
    await expect(client.office.template()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is over the office’s own papers, in place of the lines that it stands for', async () => {
    const { client } = program(temporaryFolder());
    const { meeting } = await client.exchange.import({ file: sampleFile(), replace: false });
    await client.office.set({ ...office, ...sampleMeeting().institution });
    await client.office.setTemplate({ file: await docx() });
    const made = await client.documents.make({ meeting, kind: 'minutes' });
    const texts = paragraphTexts(new Uint8Array(await made.arrayBuffer()));
    expect(texts).toContain('Titull i shabllonit');
    expect(texts).toContain('PROCESVERBAL');
    expect(texts).not.toContain('PREFEKTI I QARKUT DURRËS');
  });

  it.each([
    ['one without the sign', () => docx({ body: [] }), 'mungon shenja {{përmbajtja}}'],
    ['a text', async () => new File(['shkresa'], 'a.docx'), 'nuk është DOCX'],
    ['nothing', async () => new File([], 'a.docx'), 'bosh'],
    ['more than 10 MB', async () => new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'a.docx'), '10 MB'],
  ])('refuses %s, and keeps what there was', async (_, file, message) => {
    const { client } = program(temporaryFolder());
    await client.office.set(office);
    await client.office.setTemplate({ file: await docx() });
    await expect(client.office.setTemplate({ file: await file() })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { faults: [{ path: 'file', message: expect.stringContaining(message) }] },
    });
    expect((await client.office.template()).name).toBe('Shkresa e zyrës.docx');
  });
});
