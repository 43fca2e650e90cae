/** The papers of a record, made before it is finalised and kept with it. */
import { setImmediate } from 'node:timers/promises';
import type { RecordContent } from '#shared/domain/record.ts';
import { takenDecisions } from '#shared/domain/vote-result.ts';
import type { PaperInput, WantedPaper } from '../documents/paper.ts';
import { insertPapers, keepAsset, type NewPaper } from '../store/records.ts';
import type { Tx } from '../store/rows.ts';
import { type Asset, packTree } from './frozen-tree.ts';
import { paperName, paperTitle } from './paper-input.ts';
import type { PaperMaker } from './paper-maker.ts';
import { sha256Of } from './record-content.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export type FrozenPapers = { papers: NewPaper[]; assets: Asset[] };

/** Minutes, list, each decision that was taken, and an extract for each item, which somebody may ask for years later. */
export function papersOfMinutes(content: RecordContent): WantedPaper[] {
  return [
    { kind: 'minutes' },
    { kind: 'attendance' },
    ...takenDecisions(content).map((n): WantedPaper => ({ kind: 'decision', n })),
    ...content.meeting.agenda.map((_, index): WantedPaper => ({ kind: 'extract', n: index + 1 })),
  ];
}

export async function makeFrozen(
  maker: PaperMaker,
  input: PaperInput,
  wanted: readonly WantedPaper[],
  template: Uint8Array | undefined,
): Promise<FrozenPapers> {
  // Whatever a window asks for meanwhile has its turn, here and below.
  await setImmediate();
  const documents = await maker.build(input, wanted);
  const files = await maker.docx(documents, template);
  const assets: Asset[] = template ? [{ sha256: sha256Of(template), type: DOCX, bytes: template }] : [];
  const papers: NewPaper[] = [];
  for (const [index, document] of documents.entries()) {
    const { kind, n } = wanted[index] ?? { kind: 'minutes' };
    const docx = files[index] ?? new Uint8Array();
    const packed = packTree(document);
    assets.push(...packed.assets);
    papers.push({
      kind,
      n: n ?? 0,
      name: paperName(kind, n, input.content),
      title: paperTitle(kind, n, input.content),
      tree: packed.tree,
      docx,
      sha256: sha256Of(docx),
      template_sha256: template ? sha256Of(template) : null,
    });
    await setImmediate();
  }
  return { papers, assets };
}

/** What of the papers is sealed beside the content that they are made of. */
export const sealedPapers = ({ papers }: FrozenPapers) =>
  papers.map(({ kind, n, name, title, sha256, tree }) => ({
    ...{ kind, n: n ?? 0, name, title, sha256 },
    tree: sha256Of(tree),
  }));

export async function keepFrozen(tx: Tx, record: number, { papers, assets }: FrozenPapers): Promise<void> {
  for (const asset of assets) await keepAsset(tx, asset);
  await insertPapers(tx, record, papers);
}
