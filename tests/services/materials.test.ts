import Database from 'better-sqlite3';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { clockedProgram } from '../support/clocked.ts';
import { compoundFile } from '../support/compound-file.ts';
import { jpeg, png } from '../support/pictures.ts';
import { sampleMeeting } from '../support/sample.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The sample with a material of its first item, and ways to see it. */
async function setup() {
  const folder = temporaryFolder();
  const program = clockedProgram(folder);
  const { client } = program;
  const file = new File([JSON.stringify(sampleMeeting())], 'mbledhja.json');
  const { meeting } = await client.exchange.import({ file, replace: false });
  const item = async () => (await client.meetings.get({ id: meeting })).content.meeting.agenda[0];
  const added = await client.materials.add({ item: (await item())?.id ?? 0, title: 'Raport', kind: 'report' });
  const material = async () => {
    const found = (await item())?.materials.find(({ id }) => id === added.id);
    if (!found) throw new Error('It is gone');
    return found;
  };
  const attach = async (given: File) => {
    const { id, revision } = await material();
    return client.materials.attach({ id, revision, file: given });
  };
  return { ...program, folder, meeting, material, attach };
}

const bytes = (...values: number[]) => new Uint8Array(values);
const zip = (files: Record<string, string>) =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  ) as Uint8Array<ArrayBuffer>;
const contentTypes = (type: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/a" ContentType="${type}"/></Types>`;
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('a file brought to an item', () => {
  it('is kept whole, shown in the record, given back, replaced and taken away', async () => {
    const { client, meeting, material, attach } = await setup();
    const first = await attach(new File(['Rreshti i parë, me ë.'], 'C:\\fakepath\\Shënime\u202e.TXT'));
    expect(first.revision).toBe(2);
    expect(await material()).toMatchObject({ file: { name: 'Shënime.txt', type: 'text/plain', size: 23 } });
    await attach(png('pamje.png'));
    const file = await client.materials.file({ id: first.id });
    expect([file.name, file.type, await file.bytes()]).toEqual(['pamje.png', 'image/png', await png().bytes()]);
    const { id, revision } = await material();
    await client.materials.update({ id, revision, title: 'Raport vjetor', kind: 'report' });
    expect(await material()).toMatchObject({ title: 'Raport vjetor', file: { name: 'pamje.png' } });
    await client.materials.detach({ id, revision: revision + 1 });
    expect((await material()).file).toBeUndefined();
    await expect(client.materials.file({ id })).rejects.toMatchObject({ code: 'NOT_FOUND', data: { subject: 'file' } });
    await client.meetings.undo({ id: meeting });
    expect(await (await client.materials.file({ id })).bytes()).toEqual(await png().bytes());
  });

  it('is not put in another’s place unseen', async () => {
    const { client, material, attach } = await setup();
    const { id, revision } = await material();
    await attach(png());
    await expect(client.materials.attach({ id, revision, file: jpeg() })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(client.materials.detach({ id, revision })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await material()).file?.type).toBe('image/png');
  });

  it('is not part of the exchange file', async () => {
    const { client, meeting, attach } = await setup();
    const before = await (await client.exchange.export({ id: meeting })).text();
    await attach(png());
    expect(await (await client.exchange.export({ id: meeting })).text()).toBe(before);
  });

  it('goes for good 30 days after nothing can bring it back any more', async () => {
    const { client, services, clock, folder, meeting, material, attach, close } = await setup();
    await attach(png('a.png'));
    await attach(png('b.png'));
    clock.pass({ days: 60 });
    await services.upkeep.tidy();
    const { id, revision } = await client.meetings.get({ id: meeting });
    await client.meetings.undo({ id });
    expect((await material()).file?.name).toBe('a.png');
    const { revision: later } = await client.meetings.get({ id: meeting });
    await client.meetings.remove({ id, revision: later ?? revision });
    await services.upkeep.tidy();
    await client.meetings.restore({ id });
    expect(await (await client.materials.file({ id: (await material()).id })).bytes()).toEqual(await png().bytes());
    await client.meetings.remove({ id, revision: (await client.meetings.get({ id })).revision });
    clock.pass({ days: 30 });
    await services.upkeep.tidy();
    await close();
    const database = new Database(`${folder}/regjistri.db`, { readonly: true });
    expect(database.prepare('SELECT count(*) FROM material_file').pluck().get()).toBe(0);
    database.close();
  });
});

describe('the kinds that an office brings', () => {
  it.each([
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n', 'a.pdf', 'application/pdf', 'a.pdf'],
    ['a PDF by another name', '%PDF-1.7\n', 'faktura.exe', 'application/pdf', 'faktura.exe.pdf'],
    ['text', 'Një, dy, tre', 'Raport 12.10.2020', 'text/plain', 'Raport 12.10.2020.txt'],
    ['text of an older code page', bytes(0x4e, 0x6a, 0xeb, 0x0d, 0x0a), 'shenime.txt', 'text/plain', 'shenime.txt'],
    ['text in UTF-16', bytes(0xff, 0xfe, 0x4e, 0, 0x6a, 0, 0xeb, 0), 'a.txt', 'text/plain', 'a.txt'],
    ['text that begins like a picture', 'BMK Durrës raporton', 'a.txt', 'text/plain', 'a.txt'],
    ['a table', 'a;b\n1;2\n', 'tabela.csv', 'text/csv', 'tabela.csv'],
    ['rich text', '{\\rtf1\\ansi Fjala}', 'a.rtf', 'application/rtf', 'a.rtf'],
    ['a Word file', zip({ '[Content_Types].xml': contentTypes(`${word}.main+xml`) }), 'a.docx', word, 'a.docx'],
    ['an archive', zip({ 'a.txt': 'a' }), 'a.zip', 'application/zip', 'a.zip'],
    [
      'an old Word file',
      compoundFile(['1Table', 'a', 'b', 'c', 'WordDocument']),
      'a.doc',
      'application/msword',
      'a.doc',
    ],
    ['an old Excel file', compoundFile(['Workbook']), 'a.xls', 'application/vnd.ms-excel', 'a.xls'],
    ['a JPEG', jpeg(), 'FOTO.JPEG', 'image/jpeg', 'FOTO.jpeg'],
    ['sound', bytes(...Buffer.from('RIFF\x24\0\0\0WAVEfmt \x10\0\0\0', 'latin1')), 'a.wav', 'audio/wav', 'a.wav'],
    ['video', bytes(0, 0, 0, 0x18, ...Buffer.from('ftypisom\0\0\0\0isommp42')), 'a.mp4', 'video/mp4', 'a.mp4'],
    ['a file without a name', '%PDF-1.7\n', '../...', 'application/pdf', 'skedar.pdf'],
  ])('include %s', async (_, content, name, type, kept) => {
    const { material, attach } = await setup();
    await attach(new File([content], name));
    expect((await material()).file).toMatchObject({ name: kept, type });
  });

  it.each([
    ['a program', bytes(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff), 'raport.pdf'],
    ['a program of Linux', bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0), 'raport.docx'],
    ['an installer', compoundFile(['WordDocument'], 0x000c1084), 'raport.doc'],
    ['a compound file of another program', compoundFile(['__properties_version1.0']), 'raport.doc'],
    ['a program for Java', zip({ 'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0\n' }), 'raport.zip'],
    ['a page', '<!doctype html><html><body></body></html>', 'raport.txt'],
    ['a drawing that can hold a script', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'foto.txt'],
    ['XML', '<?xml version="1.0"?><a/>', 'raport.txt'],
    ['a script', 'alert(1)', 'raport.js'],
    ['a batch of commands', 'del *.*', 'raport.bat'],
    ['commands by another name', '@echo off\r\ndel *.*', 'raport.txt'],
    ['a shell script by another name', '#!/bin/sh\nrm', 'raport.txt'],
    ['settings for the registry', 'Windows Registry Editor Version 5.00\r\n', 'raport.txt'],
    ['bytes that nobody knows', bytes(1, 2, 3, 4, 5, 6, 7, 8), 'raport.txt'],
    ['nothing', '', 'raport.txt'],
  ])('do not include %s', async (_, content, name) => {
    const { material, attach } = await setup();
    await expect(attach(new File([content], name))).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: { faults: [{ path: 'file' }] },
    });
    expect((await material()).file).toBeUndefined();
  });

  it('are no larger than 50 MB', async () => {
    const { attach } = await setup();
    const large = new File(['%PDF-1.7\n', new Uint8Array(50 * 1024 * 1024)], 'a.pdf');
    await expect(attach(large)).rejects.toMatchObject({
      data: { faults: [{ message: 'skedari është më i madh se 50 MB' }] },
    });
  });
});
