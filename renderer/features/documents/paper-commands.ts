import type { Client } from '#shared/contract/index.ts';
import type { Host, Printed } from '../../api/host.ts';
import { documentsText as text } from '../../text/documents.ts';
import { fileStem, type ShownPaper } from './shown-papers.ts';

export type Copies = { paper: ShownPaper; copies: number };

export type PaperCommands = {
  print: (wanted: readonly Copies[]) => Promise<void>;
  savePdf: (papers: readonly ShownPaper[]) => Promise<void>;
  saveDocx: (papers: readonly ShownPaper[]) => Promise<void>;
  /** In the computer's own word processor, where the shell can do that. */
  openDocx?: (paper: ShownPaper) => Promise<void>;
  copyText: (paper: ShownPaper) => Promise<void>;
  saveText: (paper: ShownPaper) => Promise<void>;
};

type Offer = { label: string; run: () => Promise<unknown> };

/** How the clerk is told what was done, and what is to be known. */
type Words = { done: (message: string) => void; hint: (message: string, offer?: Offer) => () => void };

type Parts = { client: Pick<Client, 'documents' | 'records'>; host: Host; meeting: number; words: Words };

/** What can be done with a meeting's papers. */
export function paperCommands({ client, host, meeting, words }: Parts): PaperCommands {
  const wanted = ({ kind, n, version, scope }: ShownPaper) => ({ meeting, kind, n, version, scope });
  const page = async (paper: ShownPaper) => {
    const { html } = await client.documents.preview(wanted(paper));
    return { html, name: fileStem(paper) };
  };
  const docx = (paper: ShownPaper) => client.documents.make(wanted(paper));
  const plain = (paper: ShownPaper) => client.documents.make({ ...wanted(paper), form: 'text' });
  const { savePdf, openFile } = host;

  /** Which finalised record the paper is, for those whose printing is part of the record's history. */
  async function recordOf({ kind, n, version, stage }: ShownPaper): Promise<number | undefined> {
    if (stage !== 'final' || version !== undefined) return undefined;
    if (kind !== 'minutes' && kind !== 'correction') return undefined;
    const { versions, corrections } = await client.records.get({ meeting });
    if (kind === 'minutes') return versions[0]?.id;
    return corrections.find(({ number }) => number === n)?.record?.id;
  }

  async function notePrinting({ paper, copies }: Copies, outcome: Printed): Promise<void> {
    const record = await recordOf(paper);
    if (record === undefined) return;
    const note = async () => {
      await client.records.notePrinting({ record, copies });
      words.done(text.noted(paper.title, copies));
    };
    // Nothing that did not come on paper may stand in the record's history.
    if (outcome === 'unknown') words.hint(text.askNote(paper.title, copies), { label: text.note, run: note });
    else await note();
  }

  /** A browser's dialog cannot be told what is wanted of it: the clerk is, while it is open. */
  async function saying<R>(hint: string | undefined, show: () => Promise<R>): Promise<R> {
    const close = host.kind === 'browser' && hint !== undefined ? words.hint(hint) : undefined;
    try {
      return await show();
    } finally {
      close?.();
    }
  }

  return {
    async print(papers) {
      const titles: string[] = [];
      for (const { paper, copies } of papers) {
        const sheet = await page(paper);
        const hint = copies > 1 ? text.chooseCopies(paper.title, copies) : undefined;
        const outcome = await saying(hint, () => host.print({ ...sheet, copies }));
        if (outcome === 'cancelled') break;
        titles.push(paper.title);
        await notePrinting({ paper, copies }, outcome);
      }
      if (host.kind === 'electron' && titles.length > 0) words.done(text.printed(titles));
    },

    async savePdf(papers) {
      if (savePdf) {
        const pages = await Promise.all(papers.map(page));
        if (await savePdf(pages)) words.done(text.saved(pages.map(({ name }) => `${name}.pdf`)));
        return;
      }
      for (const paper of papers) {
        const sheet = await page(paper);
        await saying(text.choosePdf(paper.title), () => host.print({ ...sheet, copies: 1 }));
      }
    },

    async saveDocx(papers) {
      const files = await Promise.all(papers.map(docx));
      const [file] = files;
      const isSaved = files.length === 1 && file ? await host.saveFile(file) : await host.saveFiles(files);
      if (isSaved) words.done(text.saved(files.map(({ name }) => name)));
    },

    ...(openFile && {
      async openDocx(paper: ShownPaper) {
        const file = await docx(paper);
        if (await openFile(file)) words.done(text.opened(file.name));
      },
    }),

    async copyText(paper) {
      const file = await plain(paper);
      await navigator.clipboard.writeText(await file.text());
      words.done(text.copied);
    },

    async saveText(paper) {
      const file = await plain(paper);
      if (await host.saveFile(file)) words.done(text.saved([file.name]));
    },
  };
}
