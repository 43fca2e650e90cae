/** A document's tree as it is kept with a record: JSON, whose emblem is named by its hash and kept once for all papers. */
import { createHash } from 'node:crypto';
import type { Block, Document, Emblem } from '../documents/blocks.ts';

export type Asset = { sha256: string; type: string; bytes: Uint8Array };

type PackedBlock =
  | Exclude<Block, { type: 'letterhead' }>
  | { type: 'letterhead'; lines: string[]; emblem?: Omit<Emblem, 'bytes'> & { sha256: string } };
type PackedDocument = Omit<Document, 'blocks'> & { blocks: PackedBlock[] };

export function packTree(document: Document): { tree: string; assets: Asset[] } {
  const assets: Asset[] = [];
  const blocks = document.blocks.map((block): PackedBlock => {
    if (block.type !== 'letterhead') return block;
    const { emblem, ...rest } = block;
    if (!emblem) return rest;
    const { bytes, ...measures } = emblem;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    assets.push({ sha256, type: emblem.type, bytes });
    return { ...rest, emblem: { ...measures, sha256 } };
  });
  return { tree: JSON.stringify({ ...document, blocks } satisfies PackedDocument), assets };
}

/** `asset` gives the bytes of an asset by its hash. */
export async function unpackTree(
  tree: string,
  asset: (sha256: string) => Promise<Uint8Array | undefined>,
): Promise<Document> {
  const document: PackedDocument = JSON.parse(tree);
  const blocks = await Promise.all(
    document.blocks.map(async (block): Promise<Block> => {
      if (block.type !== 'letterhead') return block;
      const { emblem, ...rest } = block;
      if (!emblem) return rest;
      const { sha256, ...measures } = emblem;
      const bytes = await asset(sha256);
      if (!bytes) throw new Error(`The picture ${sha256} is not in the register`);
      return { ...rest, emblem: { ...measures, bytes } };
    }),
  );
  return { ...document, blocks };
}
