import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import { AppError } from '#shared/domain/errors.ts';
import { cleanFileName } from '#shared/domain/file-name.ts';
import { text } from './text.ts';
import { writeFile } from './write-file.ts';

export type Saving = {
  saveFile: (file: File) => Promise<boolean>;
  saveFiles: (files: readonly File[]) => Promise<boolean>;
  openFile: (file: File) => Promise<boolean>;
};

/** What the program makes itself, and therefore may have opened by another program. */
const OPENED = new Set(['.docx', '.pdf']);

const words = text.save;

/** Saving through the system's own dialogs. Nothing is replaced about which the clerk was not asked. */
export function savingFrom(window: BrowserWindow): Saving {
  let lastFolder: string | undefined;
  const folder = () => lastFolder ?? app.getPath('documents');

  async function mayReplace(paths: readonly string[]): Promise<boolean> {
    const [first, ...more] = paths.filter((path) => existsSync(path)).map((path) => basename(path));
    if (first === undefined) return true;
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: more.length === 0 ? words.replaceOne(first) : words.replaceSome([first, ...more]),
      buttons: [words.replace, words.cancel],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    });
    return response === 0;
  }

  /** The path of the written file; undefined where the clerk changed their mind. */
  async function saveOne(file: File): Promise<string | undefined> {
    const name = cleanFileName(file.name);
    const ending = extname(name);
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: words.title,
      buttonLabel: words.button,
      defaultPath: join(folder(), name),
      filters: filtersFor(ending),
      // Only GTK has to be told to ask before it replaces; what the office writes stays out of the system's list of recent files.
      properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
    });
    if (canceled || filePath === '') return undefined;
    const hasEnding = extname(filePath).toLowerCase() === ending.toLowerCase();
    const path = hasEnding ? filePath : `${filePath}${ending}`;
    // The dialog has asked about the name that it saw.
    if (!hasEnding && !(await mayReplace([path]))) return undefined;
    await writeFile(path, await bytesOf(file));
    lastFolder = dirname(path);
    return path;
  }

  return {
    saveFile: async (file) => (await saveOne(file)) !== undefined,

    async openFile(file) {
      if (!OPENED.has(extname(cleanFileName(file.name)).toLowerCase())) {
        throw new AppError('INVALID_INPUT', { faults: [{ path: 'file', message: words.notOpened }] });
      }
      const path = await saveOne(file);
      if (path === undefined) return false;
      const reason = await shell.openPath(path);
      if (reason !== '') throw new AppError('RULE_BROKEN', { message: words.noProgram(basename(path)) }, reason);
      return true;
    },

    async saveFiles(files) {
      const names = files.map(({ name }) => cleanFileName(name));
      if (new Set(names.map((name) => name.toLowerCase())).size < names.length) {
        throw new AppError('INVALID_INPUT', { faults: [{ path: 'files', message: words.sameName }] });
      }
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: words.filesTitle,
        buttonLabel: words.filesButton,
        defaultPath: folder(),
        properties: ['openDirectory', 'createDirectory', 'promptToCreate', 'dontAddToRecent'],
      });
      const [chosen] = filePaths;
      if (canceled || chosen === undefined) return false;
      const targets = files.map((file, index) => ({ file, path: join(chosen, names[index] ?? '') }));
      if (!(await mayReplace(targets.map(({ path }) => path)))) return false;
      for (const { file, path } of targets) await writeFile(path, await bytesOf(file));
      lastFolder = chosen;
      return true;
    },
  };
}

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

function filtersFor(ending: string) {
  const extension = ending.slice(1).toLowerCase();
  return extension === '' ? [] : [{ name: words.kinds[extension] ?? words.otherKind, extensions: [extension] }];
}
