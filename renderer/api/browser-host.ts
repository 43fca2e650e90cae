/** Saving where the page runs in a browser: with the browser's dialogs where it has them, else as downloads. */
import { cleanFileName } from '#shared/domain/file-name.ts';
import { printInFrame } from './browser-print.ts';
import type { Host } from './host.ts';

/** Chromium's file pickers, which TypeScript's own types of the DOM leave out. */
type Pickers = {
  showSaveFilePicker?: (options: { suggestedName: string; types?: FileType[] }) => Promise<FileSystemFileHandle>;
  showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
};

type FileType = { description: string; accept: Record<string, string[]> };

export const browserHost: Host = {
  kind: 'browser',
  async saveFile(file) {
    const { showSaveFilePicker } = window as Pickers;
    if (!showSaveFilePicker) return download(file);
    const options = { suggestedName: cleanFileName(file.name), ...typesOf(file) };
    return pick(
      () => showSaveFilePicker(options),
      (handle) => write(handle, file),
      () => download(file),
    );
  },
  async saveFiles(files) {
    const { showDirectoryPicker } = window as Pickers;
    const downloadAll = () => files.map(download).every(Boolean);
    if (!showDirectoryPicker) return downloadAll();
    return pick(
      () => showDirectoryPicker({ id: 'procesverbali', mode: 'readwrite' }),
      async (folder) => {
        for (const file of files) await write(await newFile(folder, cleanFileName(file.name)), file);
      },
      downloadAll,
    );
  },
  async print(page) {
    await printInFrame(page);
    return 'unknown';
  },
};

/** Asks with a dialog of the browser and saves what was chosen; where it may not be shown, the other way. */
async function pick<H>(ask: () => Promise<H>, save: (handle: H) => Promise<void>, otherwise: () => boolean) {
  let handle: H;
  try {
    handle = await ask();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    if (error.name === 'AbortError') return false;
    // The click was too long ago, or the office's rules forbid the dialog.
    if (error.name === 'SecurityError' || error.name === 'NotAllowedError') return otherwise();
    throw error;
  }
  await save(handle);
  return true;
}

function typesOf({ name, type }: File): { types?: FileType[] } {
  const ending = /\.[a-z0-9]+$/iu.exec(name)?.[0];
  return type === '' || ending === undefined ? {} : { types: [{ description: '', accept: { [type]: [ending] } }] };
}

/** The browser puts the bytes beside the file and takes its place only when all are written. */
async function write(handle: FileSystemFileHandle, file: File): Promise<void> {
  const stream = await handle.createWritable();
  await file.stream().pipeTo(stream);
}

/** A file that is there stays as it is: the new one gets the first free name. */
async function newFile(folder: FileSystemDirectoryHandle, name: string): Promise<FileSystemFileHandle> {
  const [, stem = name, ending = ''] = /^(.*?)(\.[a-z0-9]+)?$/iu.exec(name) ?? [];
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${stem} (${number})${ending}`;
    if (!(await isThere(folder, free))) return folder.getFileHandle(free, { create: true });
  }
}

async function isThere(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return false;
    // A folder of that name is there as well.
    if (error instanceof DOMException && error.name === 'TypeMismatchError') return true;
    throw error;
  }
}

/** The browser's own way, which asks or not as it has been told. */
function download(file: File): boolean {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = cleanFileName(file.name);
  link.click();
  // Late enough for the browser to have begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return true;
}
