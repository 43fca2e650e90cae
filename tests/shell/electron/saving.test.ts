import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ORPCError } from '@orpc/client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connectPage, startWindow } from '../../support/electron-program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const document = (name = 'procesverbal-4-2020.docx', content = 'PK') => new File([content], name);

async function setup() {
  const { fake } = await startWindow();
  const { host } = await connectPage();
  return { host, machine: fake.machine, folder: temporaryFolder() };
}

async function refusal(call: Promise<unknown>) {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ORPCError)) throw new Error('It was not refused');
  return { code: error.code, data: error.data };
}

describe('saving a file', () => {
  it('proposes its name in Albanian, asks before it replaces, and writes where the clerk says', async () => {
    const { host, machine, folder } = await setup();
    machine.answers.push({ canceled: false, filePath: join(folder, 'akti.docx') });
    expect(await host.saveFile(document())).toBe(true);
    expect(readdirSync(folder)).toEqual(['akti.docx']);
    expect(readFileSync(join(folder, 'akti.docx'), 'utf8')).toBe('PK');
    expect(machine.dialogs).toMatchObject([
      {
        kind: 'save',
        options: {
          title: 'Ruaj skedarin',
          buttonLabel: 'Ruaj',
          defaultPath: expect.stringMatching(/[\\/]procesverbal-4-2020\.docx$/u),
          filters: [{ name: 'Dokument Word', extensions: ['docx'] }],
          properties: expect.arrayContaining(['showOverwriteConfirmation', 'dontAddToRecent']),
        },
      },
    ]);
  });

  it('begins the next time where it was', async () => {
    const { host, machine, folder } = await setup();
    machine.answers.push({ canceled: false, filePath: join(folder, 'a.docx') }, { canceled: true });
    await host.saveFile(document());
    await host.saveFile(document());
    expect(machine.dialogs.at(-1)?.options).toMatchObject({ defaultPath: join(folder, 'procesverbal-4-2020.docx') });
  });

  it('writes nothing when the clerk changed their mind', async () => {
    const { host, machine, folder } = await setup();
    machine.answers.push({ canceled: true });
    expect(await host.saveFile(document())).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('replaces the whole file about which the dialog has asked', async () => {
    const { host, machine, folder } = await setup();
    writeFileSync(join(folder, 'akti.docx'), 'i vjetri, më i gjatë');
    machine.answers.push({ canceled: false, filePath: join(folder, 'akti.docx') });
    expect(await host.saveFile(document())).toBe(true);
    expect(readFileSync(join(folder, 'akti.docx'), 'utf8')).toBe('PK');
    expect(readdirSync(folder)).toEqual(['akti.docx']);
  });

  it('adds the ending that was left out, and asks about the file that this names', async () => {
    const { host, machine, folder } = await setup();
    writeFileSync(join(folder, 'akti.docx'), 'i vjetri');
    machine.answers.push({ canceled: false, filePath: join(folder, 'akti') }, { canceled: false, response: 1 });
    expect(await host.saveFile(document())).toBe(false);
    expect(readFileSync(join(folder, 'akti.docx'), 'utf8')).toBe('i vjetri');
    expect(machine.dialogs.at(-1)?.options).toMatchObject({
      message: 'Skedari “akti.docx” është tashmë në këtë dosje. Ta zëvendësoj?',
      buttons: ['Zëvendëso', 'Anulo'],
      defaultId: 1,
      cancelId: 1,
    });
    machine.answers.push({ canceled: false, filePath: join(folder, 'akti') }, { canceled: false, response: 0 });
    expect(await host.saveFile(document())).toBe(true);
    expect(readFileSync(join(folder, 'akti.docx'), 'utf8')).toBe('PK');
  });

  it.each([
    ['nuk-ka/akti.docx', 'dosja'],
    ['skedar/akti.docx', 'dosja'],
    ['dosje.docx', 'emër'],
    [`${'a'.repeat(300)}.docx`, 'emër'],
  ])('says in words why it was not written to %s, and leaves nothing behind', async (name, word) => {
    const { host, machine, folder } = await setup();
    writeFileSync(join(folder, 'skedar'), '');
    mkdirSync(join(folder, 'dosje.docx'));
    machine.answers.push({ canceled: false, filePath: join(folder, name) });
    const { code, data } = await refusal(host.saveFile(document()));
    expect([code, data]).toEqual(['RULE_BROKEN', { message: expect.stringContaining(word) }]);
    expect(readdirSync(folder).toSorted()).toEqual(['dosje.docx', 'skedar']);
  });

  it('says that the disk is full, and keeps the file that was there', async (context) => {
    const folder = smallDisk();
    if (!folder) return context.skip('no disk may be mounted here');
    const { host, machine } = await setup();
    writeFileSync(join(folder, 'akti.docx'), 'i vjetri');
    machine.answers.push({ canceled: false, filePath: join(folder, 'akti.docx') });
    const { code, data } = await refusal(host.saveFile(document('akti.docx', 'x'.repeat(2_000_000))));
    expect([code, data]).toEqual(['RULE_BROKEN', { message: expect.stringContaining('disku është plot') }]);
    expect(readdirSync(folder)).toEqual(['akti.docx']);
    expect(readFileSync(join(folder, 'akti.docx'), 'utf8')).toBe('i vjetri');
  });
});

/** A disk of one megabyte, where the machine lets one be mounted. */
function smallDisk(): string | undefined {
  const folder = temporaryFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => {
    execFileSync('umount', [folder]);
  });
  return folder;
}

describe('saving several files', () => {
  const files = [document('procesverbal.docx', 'një'), document('lista.docx', 'dy')];

  it('writes them into the folder that the clerk chose', async () => {
    const { host, machine, folder } = await setup();
    machine.answers.push({ canceled: false, filePaths: [folder] });
    expect(await host.saveFiles(files)).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual(['lista.docx', 'procesverbal.docx']);
    expect(readFileSync(join(folder, 'lista.docx'), 'utf8')).toBe('dy');
    expect(machine.dialogs[0]?.options).toMatchObject({
      title: 'Zgjidhni dosjen ku ruhen dokumentet',
      properties: expect.arrayContaining(['openDirectory', 'createDirectory']),
    });
  });

  it.each([
    ['refuses', 1, 'i vjetri'],
    ['agrees', 0, 'dy'],
  ])('asks about those that are there, and the clerk %s', async (_, response, content) => {
    const { host, machine, folder } = await setup();
    writeFileSync(join(folder, 'lista.docx'), 'i vjetri');
    machine.answers.push({ canceled: false, filePaths: [folder] }, { canceled: false, response });
    expect(await host.saveFiles(files)).toBe(response === 0);
    expect(readFileSync(join(folder, 'lista.docx'), 'utf8')).toBe(content);
    expect(readdirSync(folder)).toHaveLength(response === 0 ? 2 : 1);
  });

  it('writes nothing when the clerk changed their mind', async () => {
    const { host, machine } = await setup();
    machine.answers.push({ canceled: true, filePaths: [] });
    expect(await host.saveFiles(files)).toBe(false);
  });

  it('refuses two of one name before it asks anything', async () => {
    const { host, machine } = await setup();
    const { code } = await refusal(host.saveFiles([document('a.docx'), document('A.docx')]));
    expect([code, machine.dialogs]).toEqual(['INVALID_INPUT', []]);
  });
});

describe('a name that no disk takes', () => {
  it.each([
    ['../../etj/vendim nr. 4/2020.docx', '-..-etj-vendim nr. 4-2020.docx'],
    ['con.docx', '_con.docx'],
  ])('is proposed as one that all take: %s', async (name, proposed) => {
    const { host, machine } = await setup();
    machine.answers.push({ canceled: true });
    await host.saveFile(document(name));
    expect(machine.dialogs[0]?.options).toMatchObject({
      defaultPath: expect.stringMatching(new RegExp(`[\\\\/]${proposed}$`, 'u')),
    });
  });

  it('is shortened where it is written', async () => {
    const { host, machine, folder } = await setup();
    machine.answers.push({ canceled: false, filePaths: [folder] });
    expect(await host.saveFiles([document(`${'ë'.repeat(300)}.docx`), document('prn.docx')])).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual(['_prn.docx', `${'ë'.repeat(100)}.docx`]);
  });
});

describe('opening a document', () => {
  it('writes it where the clerk says, then gives it to the computer’s own program', async () => {
    const { host, machine, folder } = await setup();
    const path = join(folder, 'akti.docx');
    machine.answers.push({ canceled: false, filePath: path });
    expect(await host.openFile?.(document())).toBe(true);
    expect(machine.openedPaths).toEqual([path]);
    expect(readFileSync(path, 'utf8')).toBe('PK');
  });

  it('opens nothing when the clerk changed their mind', async () => {
    const { host, machine } = await setup();
    machine.answers.push({ canceled: true });
    expect(await host.openFile?.(document())).toBe(false);
    expect(machine.openedPaths).toEqual([]);
  });

  it('opens no other kind of file, whatever the clerk calls it', async () => {
    const { host, machine, folder } = await setup();
    const { code } = await refusal(host.openFile?.(document('akti.exe')) ?? Promise.resolve());
    expect([code, machine.dialogs]).toEqual(['INVALID_INPUT', []]);
    machine.answers.push({ canceled: false, filePath: join(folder, 'akti.exe') });
    await host.openFile?.(document());
    expect(machine.openedPaths).toEqual([join(folder, 'akti.exe.docx')]);
  });

  it('says that it was kept where no program opens it', async () => {
    const { host, machine, folder } = await setup();
    machine.openers.clear();
    machine.answers.push({ canceled: false, filePath: join(folder, 'akti.docx') });
    const { code, data } = await refusal(host.openFile?.(document()) ?? Promise.resolve());
    expect([code, data]).toEqual(['RULE_BROKEN', { message: expect.stringContaining('u ruajt, por nuk u hap') }]);
    expect(readdirSync(folder)).toEqual(['akti.docx']);
  });
});
