import { formatDate } from '#shared/albanian/dates.ts';
import { inSeries } from '#shared/albanian/series.ts';
import type { Block, Document } from './blocks.ts';

/** A procesverbal korrigjues by its number and day. */
type CorrectedBy = { number: number; date: string };

/** What is known of a paper only after it was finalised, outside of what its record says. */
type Endorsement = { protocolNumber?: string; corrections: readonly CorrectedBy[] };

/** The note on every paper of a record that has been corrected; nothing where it has not. */
export function endorsements(corrections: readonly CorrectedBy[]): Block[] {
  if (corrections.length === 0) return [];
  const papers = inSeries(corrections.map(({ number, date }) => `nr. ${number}, datë ${formatDate(date)}`));
  const by = corrections.length === 1 ? 'procesverbalin korrigjues' : 'procesverbalet korrigjuese';
  return [{ type: 'endorsement', text: `Procesverbali i kësaj mbledhjeje është korrigjuar me ${by} ${papers}.` }];
}

/** A finalised paper as it stands today: under its number in the protocol, and with the note on what has corrected it. */
export function endorse(document: Document, { protocolNumber, corrections }: Endorsement): Document {
  const blocks = document.blocks
    .filter(({ type }) => type !== 'endorsement')
    .map((block): Block => {
      if (block.type !== 'registry') return block;
      const { number: _, ...rest } = block;
      return protocolNumber === undefined ? rest : { ...rest, number: protocolNumber };
    });
  const head = blocks.findLastIndex(({ type }) => type === 'letterhead' || type === 'registry') + 1;
  return { ...document, blocks: blocks.toSpliced(head, 0, ...endorsements(corrections)) };
}
