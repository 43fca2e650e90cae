import type { MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron';
import { machine, needReady } from './machine.ts';
import { BrowserWindow } from './window.ts';

type Real = import('electron').Dialog;

/** The person's next answer; a dialog that nobody expected is a fault of the test. */
function ask(kind: string, parent: unknown, options: object) {
  needReady('dialog');
  if (!(parent instanceof BrowserWindow) || parent.isDestroyed()) throw new TypeError('Invalid window');
  machine.dialogs.push({ kind, options });
  const answer = machine.answers.shift();
  if (!answer) throw new Error(`Nobody answers the ${kind} dialog`);
  return answer;
}

export const dialog = {
  async showSaveDialog(parent: unknown, options: SaveDialogOptions) {
    const { canceled, filePath = '' } = ask('save', parent, options);
    return { canceled, filePath };
  },
  async showOpenDialog(parent: unknown, options: OpenDialogOptions) {
    const { canceled, filePaths = [] } = ask('open', parent, options);
    return { canceled, filePaths };
  },
  async showMessageBox(parent: unknown, options: MessageBoxOptions) {
    const { response = options.cancelId ?? 0 } = ask('message', parent, options);
    return { response, checkboxChecked: false };
  },
  showErrorBox(title: string, content: string) {
    machine.errorBoxes.push({ title, content });
  },
};

dialog satisfies Pick<Real, 'showErrorBox'> & {
  showSaveDialog: (parent: never, options: SaveDialogOptions) => ReturnType<Real['showSaveDialog']>;
  showOpenDialog: (parent: never, options: OpenDialogOptions) => ReturnType<Real['showOpenDialog']>;
  showMessageBox: (parent: never, options: MessageBoxOptions) => ReturnType<Real['showMessageBox']>;
};
