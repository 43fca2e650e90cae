import type { Document } from '../../electron/documents/blocks.ts';
import { readDocx } from '../../electron/documents/read-docx.ts';
import { documentChanges } from '../../electron/documents/read-docx-changes.ts';
import { renderDocx } from '../../electron/documents/render-docx.ts';
import { pngBytes } from './pictures.ts';
import { specimen } from './specimen.ts';

export const CODE = '1A2B 3C4D 5E6F 7081';

/** A sealed paper with an emblem, headings, speech, a table and signatures. */
export const paper: Document = {
  ...specimen,
  draft: false,
  seal: `Procesverbal nr. 4, versioni 1 · Kodi: ${CODE}`,
  blocks: specimen.blocks.map((block) =>
    block.type === 'letterhead'
      ? { ...block, emblem: { type: 'image/png' as const, bytes: pngBytes(), width: 1, height: 1, alt: 'Emblema' } }
      : block,
  ),
};
export const original = await renderDocx(paper);
export const changes = async (other: Uint8Array, from = original) =>
  documentChanges(await readDocx(from), await readDocx(other));
export const ATTENDED = 'Nga 30 anëtarë me të drejtë vote, janë të pranishëm 30. Mbledhja është e vlefshme.';
export const text = (words: string) => `<w:t xml:space="preserve">${words}</w:t>`;
export const paragraph = (words: string) => `<w:p><w:r>${text(words)}</w:r></w:p>`;
