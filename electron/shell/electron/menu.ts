import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#shared/contract/host.ts';
import { text } from './text.ts';

const words = text.menu;
const separator: MenuItemConstructorOptions = { type: 'separator' };

/** The menu of the window; `send` takes what the page does itself. */
export function menuTemplate(send: (command: MenuCommand) => void): MenuItemConstructorOptions[] {
  const asks = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => send(command),
    ...(accelerator && { accelerator }),
  });
  /** A key that the page handles too is only shown here, or it would act twice. */
  const shows = (item: MenuItemConstructorOptions): MenuItemConstructorOptions => ({
    ...item,
    registerAccelerator: false,
  });
  return [
    {
      label: words.file,
      submenu: [
        shows(asks(words.newMeeting, 'new-meeting', 'CommandOrControl+N')),
        separator,
        shows(asks(words.print, 'print', 'CommandOrControl+P')),
        asks(words.saveDocuments, 'save-documents', 'CommandOrControl+Shift+S'),
        separator,
        { role: 'quit', label: words.quit, accelerator: 'CommandOrControl+Q' },
      ],
    },
    {
      label: words.edit,
      submenu: [
        shows(asks(words.undo, 'undo', 'CommandOrControl+Z')),
        shows(asks(words.redo, 'redo', 'CommandOrControl+Shift+Z')),
        separator,
        ...clipboard,
        shows({ role: 'selectAll', label: words.selectAll, accelerator: 'CommandOrControl+A' }),
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'zoomIn', label: words.zoomIn, accelerator: 'CommandOrControl+Plus' },
        // The same without Shift, as most keyboards have it.
        { role: 'zoomIn', label: words.zoomIn, accelerator: 'CommandOrControl+=', visible: false },
        { role: 'zoomOut', label: words.zoomOut, accelerator: 'CommandOrControl+-' },
        { role: 'resetZoom', label: words.zoomReset, accelerator: 'CommandOrControl+0' },
        separator,
        { role: 'togglefullscreen', label: words.fullScreen, accelerator: 'F11' },
        separator,
        {
          label: words.theme,
          submenu: [
            asks(words.themeLight, 'theme-light'),
            asks(words.themeDark, 'theme-dark'),
            asks(words.themeAuto, 'theme-auto'),
          ],
        },
      ],
    },
    {
      label: words.help,
      submenu: [shows(asks(words.keys, 'keys', 'F1')), separator, asks(words.about, 'about')],
    },
  ];
}

/** Chromium itself acts on these keys. */
const clipboard: MenuItemConstructorOptions[] = [
  { role: 'cut', label: words.cut, accelerator: 'CommandOrControl+X', registerAccelerator: false },
  { role: 'copy', label: words.copy, accelerator: 'CommandOrControl+C', registerAccelerator: false },
  { role: 'paste', label: words.paste, accelerator: 'CommandOrControl+V', registerAccelerator: false },
];

/** Cut, copy and paste by the right button, where there is something to do it with. */
export function offerClipboard(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText }) => {
    if (isEditable) Menu.buildFromTemplate(clipboard).popup({ window });
    else if (selectionText !== '') Menu.buildFromTemplate([{ role: 'copy', label: words.copy }]).popup({ window });
  });
}
