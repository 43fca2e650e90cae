import { describe, expect, it, vi } from 'vitest';
import type { MenuCommand } from '#shared/contract/host.ts';
import { connectPage, type Fake, startWindow } from '../../support/electron-program.ts';

const shown = ({ Menu }: Fake) =>
  Menu.current?.all.filter(({ visible, type }) => visible && type !== 'separator') ?? [];

describe('the menu', () => {
  it('is Albanian and whole', async () => {
    const { fake } = await startWindow();
    const lines = shown(fake).map(({ label, accelerator }) => (accelerator ? `${label} · ${accelerator}` : label));
    expect(lines).toEqual([
      '&Skedari',
      'Mbledhje e re · CommandOrControl+N',
      'Printo… · CommandOrControl+P',
      'Ruaj si DOCX… · CommandOrControl+Shift+S',
      'Dil · CommandOrControl+Q',
      '&Ndrysho',
      'Zhbëj · CommandOrControl+Z',
      'Ribëj · CommandOrControl+Shift+Z',
      'Prit · CommandOrControl+X',
      'Kopjo · CommandOrControl+C',
      'Ngjit · CommandOrControl+V',
      'Zgjidh gjithçka · CommandOrControl+A',
      '&Pamja',
      'Zmadho · CommandOrControl+Plus',
      'Zvogëlo · CommandOrControl+-',
      'Madhësia e zakonshme · CommandOrControl+0',
      'Ekran i plotë · F11',
      'Tema',
      'E çelët',
      'E errët',
      'Si e sistemit',
      'N&dihma',
      'Tastet · F1',
      'Rreth programit',
    ]);
  });

  it('takes no key away from the page that the page handles itself', async () => {
    const { fake } = await startWindow();
    const left = shown(fake).filter((item) => item.accelerator && !item.registerAccelerator);
    const keys = ['N', 'P', 'Z', 'Shift+Z', 'X', 'C', 'V', 'A'].map((key) => `CommandOrControl+${key}`);
    expect(left.map(({ accelerator }) => accelerator).toSorted()).toEqual([...keys, 'F1'].toSorted());
  });

  it('tells the page what was chosen', async () => {
    const { fake } = await startWindow();
    const { host } = await connectPage();
    const heard: MenuCommand[] = [];
    const stop = host.commands?.((command) => heard.push(command));
    const labels = [
      'Mbledhje e re',
      'Printo…',
      'Ruaj si DOCX…',
      'Zhbëj',
      'Ribëj',
      'E çelët',
      'E errët',
      'Si e sistemit',
      'Tastet',
      'Rreth programit',
    ];
    const click = (label: string) =>
      shown(fake)
        .find((item) => item.label === label)
        ?.click();
    // The page has its stream once the first click arrives.
    await vi.waitFor(() => {
      click('Tastet');
      expect(heard).not.toEqual([]);
    });
    for (const label of labels) click(label);
    const all = [
      'new-meeting',
      'print',
      'save-documents',
      'undo',
      'redo',
      'theme-light',
      'theme-dark',
      'theme-auto',
      'keys',
      'about',
    ];
    await vi.waitFor(() => expect(heard.slice(-all.length)).toEqual(all));
    stop?.();
  });

  it('leaves clipboard, zoom, full screen and the end to Electron', async () => {
    const { fake } = await startWindow();
    const roles = shown(fake).flatMap(({ role }) => role ?? []);
    expect(roles).toEqual([
      'quit',
      'cut',
      'copy',
      'paste',
      'selectAll',
      'zoomIn',
      'zoomOut',
      'resetZoom',
      'togglefullscreen',
    ]);
  });

  it('offers the clipboard by the right button where there is text', async () => {
    const { fake, window } = await startWindow();
    const press = (params: object) =>
      window.webContents.emit('context-menu', {}, { isEditable: false, selectionText: '', ...params });
    press({});
    expect(fake.Menu.popups).toEqual([]);
    press({ selectionText: 'fjala' });
    press({ isEditable: true });
    const labels = fake.Menu.popups.map(({ items }) => items.map(({ label }) => label));
    expect(labels).toEqual([['Kopjo'], ['Prit', 'Kopjo', 'Ngjit']]);
  });
});
