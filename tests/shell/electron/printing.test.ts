import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ORPCError } from '@orpc/client';
import { describe, expect, it, vi } from 'vitest';
import { connectPage, end, startWindow } from '../../support/electron-program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const HTML = '<!doctype html><title>Procesverbal</title><p>Sot, më datë 07.10.2020</p>';
const printing = { html: HTML, name: 'procesverbal-4-2020', copies: 3 };

async function setup() {
  const { fake, window } = await startWindow();
  const { host } = await connectPage();
  const savePdf = host.savePdf ?? (() => Promise.reject(new Error('It saves no PDF')));
  return { fake, machine: fake.machine, window, host: { ...host, savePdf }, folder: temporaryFolder() };
}

async function refusal(call: Promise<unknown>) {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ORPCError)) throw new Error('It was not refused');
  return [error.code, error.data];
}

const inWords = (words: string) => ['RULE_BROKEN', { message: expect.stringContaining(words) }];

describe('printing', () => {
  it('shows the system’s dialog for the document alone, with the number of copies', async () => {
    const { host, machine, fake } = await setup();
    machine.printAnswers.push('');
    expect(await host.print(printing)).toBe('printed');
    expect(machine.printings).toEqual([
      { html: HTML, options: { silent: false, printBackground: true, copies: 3, pageSize: 'A4' } },
    ]);
    expect(fake.BrowserWindow.getAllWindows()).toHaveLength(1);
  });

  it.each(['Print job canceled', 'cancelled'])('says no when the clerk changed their mind (%s)', async (reason) => {
    const { host, machine, fake } = await setup();
    machine.printAnswers.push(reason);
    expect(await host.print(printing)).toBe('cancelled');
    expect(fake.BrowserWindow.getAllWindows()).toHaveLength(1);
  });

  it('says what to do where there is no printer, and where the printer fails', async () => {
    const { host, machine, fake } = await setup();
    machine.printAnswers.push('Print job failed', 'Failed to enumerate printers');
    expect(await refusal(host.print(printing))).toEqual(inWords('printeri nuk e mori'));
    expect(await refusal(host.print(printing))).toEqual(inWords('Asnjë printer nuk është i lidhur'));
    machine.printers = [];
    expect(await refusal(host.print(printing))).toEqual(inWords('Asnjë printer nuk është i lidhur'));
    expect(machine.printings).toHaveLength(2);
    expect(fake.BrowserWindow.getAllWindows()).toHaveLength(1);
  });

  it('waits for nobody when the page behind the dialog dies', async () => {
    const { host, machine, fake } = await setup();
    machine.printAnswers.push('never');
    const outcome = refusal(host.print(printing));
    await vi.waitFor(() => expect(machine.printings).toHaveLength(1));
    fake.BrowserWindow.getAllWindows()[1]?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(await outcome).toEqual(inWords('nuk u përgatit'));
    expect(fake.BrowserWindow.getAllWindows()).toHaveLength(1);
  });

  it('holds no end of the program up', async () => {
    const { host, machine, fake } = await setup();
    machine.printAnswers.push('never');
    void host.print(printing).catch(() => undefined);
    await vi.waitFor(() => expect(machine.printings).toHaveLength(1));
    expect(await end(fake)).toBe(0);
    expect(fake.BrowserWindow.getAllWindows()).toEqual([]);
  });

  it('takes a sensible number of copies and nothing else', async () => {
    const { host, machine } = await setup();
    for (const copies of [0, -1, 1.5, 1000]) {
      expect((await refusal(host.print({ ...printing, copies })))[0]).toBe('INVALID_INPUT');
    }
    expect(machine.printings).toEqual([]);
  });
});

describe('the page that is printed', () => {
  async function printed() {
    const { host, machine, fake } = await setup();
    machine.printAnswers.push('never');
    void host.print(printing).catch(() => undefined);
    await vi.waitFor(() => expect(machine.printings).toHaveLength(1));
    const [own, hidden] = fake.BrowserWindow.getAllWindows();
    if (!own || !hidden) throw new Error('There is no window to print from');
    return { own, hidden };
  }

  it('is unseen, runs no script, has no way to the program and the window’s own walls around it', async () => {
    const { own, hidden } = await printed();
    expect(hidden.isShown).toBe(false);
    const { preload, ...preferences } = own.options.webPreferences ?? {};
    expect(hidden.options.webPreferences).toEqual({ ...preferences, devTools: false, javascript: false });
    expect(hidden.webContents.mayOpen('https://example.org/')).toBe(false);
    expect(hidden.webContents.mayNavigate('https://example.org/', 'will-navigate')).toBe(false);
    expect(hidden.webContents.mayAttachWebview()).toBe(false);
  });

  it('is at an address of its own, which answers once', async () => {
    const { own, hidden } = await printed();
    const { url } = hidden.webContents.mainFrame;
    expect(url).toMatch(/^app:\/\/prefektura\/letra\/[\da-f-]{36}\.html$/u);
    expect((await own.webContents.session.request(url))?.status).toBe(404);
  });
});

describe('the address of a document', () => {
  it('brings the preview’s policy, and is gone when the document was not asked for', async () => {
    const { serveWindow } = await import('../../../electron/shell/electron/serve.ts');
    const { fake } = await setup();
    const session = fake.session.fromPartition('provë');
    const pages = serveWindow(session as never, { get: () => undefined });
    const first = pages.offer(HTML);
    const response = await session.request(first.address);
    expect(await response?.text()).toBe(HTML);
    expect(response?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response?.headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*form-action 'none'/u);
    const second = pages.offer(HTML);
    second.withdraw();
    expect((await session.request(second.address))?.status).toBe(404);
  });
});

describe('saving as PDF', () => {
  it('makes one of the document’s own size and margins, and saves it where the clerk says', async () => {
    const { host, machine, folder, fake } = await setup();
    machine.answers.push({ canceled: false, filePath: join(folder, 'akti.pdf') });
    expect(await host.savePdf([{ html: HTML, name: 'procesverbal-4-2020' }])).toBe(true);
    expect(machine.dialogs[0]?.options).toMatchObject({
      defaultPath: expect.stringMatching(/[\\/]procesverbal-4-2020\.pdf$/u),
      filters: [{ name: 'Dokument PDF', extensions: ['pdf'] }],
    });
    expect(readFileSync(join(folder, 'akti.pdf'), 'utf8')).toBe(`%PDF-1.4 ${HTML}`);
    expect(machine.pdfs.map(({ options }) => options)).toEqual([
      { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true },
    ]);
    expect(fake.BrowserWindow.getAllWindows()).toHaveLength(1);
  });

  it('saves several in one folder, each under its name', async () => {
    const { host, machine, folder } = await setup();
    machine.answers.push({ canceled: false, filePaths: [folder] });
    const pages = [
      { html: '<p>një</p>', name: 'procesverbal' },
      { html: '<p>dy</p>', name: 'vendim nr. 1/2020' },
    ];
    expect(await host.savePdf(pages)).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual(['procesverbal.pdf', 'vendim nr. 1-2020.pdf']);
    expect(readFileSync(join(folder, 'vendim nr. 1-2020.pdf'), 'utf8')).toBe('%PDF-1.4 <p>dy</p>');
  });

  it('saves nothing when the clerk changed their mind', async () => {
    const { host, machine } = await setup();
    machine.answers.push({ canceled: true });
    expect(await host.savePdf([{ html: HTML, name: 'a' }])).toBe(false);
  });

  it('asks for no place for a document that cannot be drawn', async () => {
    const { host, machine, fake } = await setup();
    machine.pdfFailures.push('Printing failed');
    expect((await refusal(host.savePdf([{ html: HTML, name: 'a' }])))[0]).toBe('UNEXPECTED');
    expect(machine.dialogs).toEqual([]);
    expect(fake.BrowserWindow.getAllWindows()).toHaveLength(1);
  });
});
