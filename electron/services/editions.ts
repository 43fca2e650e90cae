import type { PaperKind } from '#shared/domain/papers.ts';
import type { RecordKind } from '#shared/domain/records.ts';
import type { Document } from '../documents/blocks.ts';
import { endorse } from '../documents/endorse.ts';
import { assetBytes, type FrozenPaper, frozenPaper, recordVersions } from '../store/frozen.ts';
import { paperCorrections, protocolNumbersOf } from '../store/papers.ts';
import { found } from '../store/rows.ts';
import type { Context } from './context.ts';
import { unpackTree } from './frozen-tree.ts';
import { docxOf, type MadePaper } from './live-paper.ts';

type OfRecord = { id: number; meeting: number; kind: RecordKind };

/** One state of a finalised paper: what it says, and its file, which is made when it is asked for. */
export type Edition = MadePaper & {
  /** As it was when it was finalised: the very file that was kept. */
  isFrozen: boolean;
};

/**
 * A paper of a finalised record in each state in which it may rightly be on paper, beginning with today's: without a
 * protocol number and with each that it had, before and after each correction. NOT_FOUND where the record has no such paper.
 */
export async function editionsOf(context: Context, record: OfRecord, kind: PaperKind, n = 0): Promise<Edition[]> {
  const { db } = context.register;
  const paper = found(await frozenPaper(db, record.id, kind, n), 'paper', record.id);
  const document = await unpackTree(paper.tree, (sha256) => assetBytes(db, sha256));
  // A correction has a number of its own in the protocol, and nothing corrects it.
  if (record.kind === 'correction') return [asFrozen(paper, document)];
  const frozenNumber = numberOf(document);
  const [today, ...former] = await protocolNumbersOf(db, record.meeting);
  const numbers = new Set([today, frozenNumber, undefined, ...former]);
  const corrections = await correctedBy(context, record);
  const editions: Edition[] = [];
  for (let count = corrections.length; count >= 0; count -= 1) {
    for (const number of numbers) {
      const isFrozen = count === 0 && number === frozenNumber;
      const endorsement = {
        ...(number !== undefined && { protocolNumber: number }),
        corrections: corrections.slice(0, count),
      };
      editions.push(isFrozen ? asFrozen(paper, document) : rendered(context, paper, endorse(document, endorsement)));
    }
  }
  return editions;
}

/** Corrections belong to the version that was signed, which is the one that stands. */
async function correctedBy({ register: { db } }: Context, { id, meeting }: OfRecord) {
  const versions = await recordVersions(db, meeting, 'minutes');
  if (!versions.some((version) => version.id === id && version.isStanding)) return [];
  const corrections = await paperCorrections(db, meeting);
  return corrections.flatMap(({ number, date, record }) => (record === undefined ? [] : [{ number, date }]));
}

function numberOf({ blocks }: Document): string | undefined {
  return blocks.find((block) => block.type === 'registry')?.number;
}

function asFrozen({ name, title, docx }: FrozenPaper, document: Document): Edition {
  return { name, title, document, docx: async () => docx, isFrozen: true };
}

/** In the letterhead that was the office's on that day. */
function rendered({ paperMaker }: Context, { name, title, template }: FrozenPaper, document: Document): Edition {
  return { name, title, document, docx: () => docxOf(paperMaker, document, template), isFrozen: false };
}
