import { BrowserWindow, type Session, type WebContents } from 'electron';
import type { PrintedPage, Printing as Wanted } from '#shared/contract/host.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { Saving } from './save.ts';
import type { ServedPages } from './serve.ts';
import { text } from './text.ts';
import { closedPreferences } from './walls.ts';

export type Printing = {
  print: (wanted: Wanted) => Promise<boolean>;
  savePdf: (pages: readonly PrintedPage[]) => Promise<boolean>;
  /** The program's window is gone, and with it whoever waits for paper. */
  end: () => void;
};

type Parts = { session: Session; pages: ServedPages; saving: Pick<Saving, 'saveFile' | 'saveFiles'> };

const words = text.print;

/** Electron gives a sentence of Chromium's and no code. */
const CANCELLED = /cancel/iu;
const NO_PRINTER = /no (?:valid )?printers|enumerate printers/iu;

/** Prints documents, each from an unseen window of its own that has nothing but the document and runs no script. */
export function printingWith({ session, pages, saving }: Parts): Printing {
  const open = new Set<BrowserWindow>();

  async function withPage<R>(html: string, use: (contents: WebContents) => Promise<R>): Promise<R> {
    const { address, withdraw } = pages.offer(html);
    const webPreferences = { ...closedPreferences(session), javascript: false, devTools: false };
    const window = new BrowserWindow({ show: false, webPreferences });
    open.add(window);
    try {
      return await Promise.race([goneFrom(window), window.loadURL(address).then(() => use(window.webContents))]);
    } finally {
      withdraw();
      open.delete(window);
      window.destroy();
    }
  }

  const pdfOf = ({ html, name }: PrintedPage) =>
    withPage(html, async (contents) => {
      // Size and margins are the document's own, and so are the numbers in its margins.
      const pdf = await contents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
      return new File([new Uint8Array(pdf)], `${name}.pdf`, { type: 'application/pdf' });
    });

  return {
    print: ({ html, copies }) => withPage(html, (contents) => onPaper(contents, copies)),

    async savePdf(wanted) {
      const files: File[] = [];
      for (const page of wanted) files.push(await pdfOf(page));
      const [file] = files;
      return files.length === 1 && file ? saving.saveFile(file) : saving.saveFiles(files);
    },

    end() {
      for (const window of open) window.destroy();
    },
  };
}

/** Nobody calls back from a page whose process or window is gone. */
function goneFrom(window: BrowserWindow): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  const fail = () => reject(new AppError('RULE_BROKEN', { message: words.notDrawn }));
  window.webContents.once('render-process-gone', fail);
  window.once('closed', fail);
  promise.catch(() => undefined); // it is closed in the end in any case
  return promise;
}

/** Whether the clerk let it be printed. */
function onPaper(contents: WebContents, copies: number): Promise<boolean> {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  contents.print({ silent: false, printBackground: true, copies, pageSize: 'A4' }, (isPrinted, reason) => {
    if (isPrinted || CANCELLED.test(reason)) return resolve(isPrinted);
    const message = NO_PRINTER.test(reason) ? words.noPrinter : words.failed;
    reject(new AppError('RULE_BROKEN', { message }, reason));
  });
  return promise;
}
