/** What a committee may have on its agenda, before a day and its people are put into it. */
import type { Material } from '#shared/domain/record.ts';
import type { BlockNode, DocNode, InlineNode, ParagraphNode, TableCellNode, Text } from '#shared/domain/text.ts';
import type { SeatName } from './seats.ts';

/** `{3–9}` in a text is a number, `{30–90/10}` a round one, `{njësia}` and the like are words (`wording.ts`), `**…**` is bold. */
export type Topic = {
  title: string;
  /** The months in which it comes up; any where left out. */
  months?: readonly number[];
  /** On every ordinary agenda; or once a year, where the months say. */
  comes?: 'always' | 'yearly';
  rapporteur: SeatName;
  materials?: readonly Material[];
  /** Who is no member of the committee is invited. */
  said: readonly (readonly [SeatName, Text])[];
  decision?: TopicDecision;
  /** Stands aside while this is discussed and decided. */
  conflict?: SeatName;
  tasks?: readonly (readonly [text: string, responsible: SeatName, days: number])[];
};

export type TopicDecision = {
  title: string;
  text: Text;
  charged?: string;
  secret?: boolean;
  /** Why a member may vote against it. */
  objection?: string;
};

const text = (words: string): InlineNode => ({ type: 'text', text: words });
const paragraph = (words: string): ParagraphNode => ({ type: 'paragraph', content: [text(words)] });
const doc = (...content: BlockNode[]): DocNode => ({ type: 'doc', content });

const items = (points: readonly string[]) =>
  points.map((point) => ({ type: 'listItem' as const, content: [paragraph(point)] }));

/** A sentence and the points under it. */
export function withList(intro: string, ...points: string[]): DocNode {
  return doc(paragraph(intro), { type: 'bulletList', content: items(points) });
}

/** The numbered points of a decision. */
export function points(...all: string[]): DocNode {
  return doc({ type: 'orderedList', content: items(all) });
}

/** A sentence and a table whose first row is its head. */
export function withTable(intro: string, head: readonly string[], ...rows: (readonly string[])[]): DocNode {
  const cells = (type: TableCellNode['type'], row: readonly string[]) => ({
    type: 'tableRow' as const,
    content: row.map((words) => ({ type, content: [paragraph(words)] })),
  });
  return doc(paragraph(intro), {
    type: 'table',
    content: [cells('tableHeader', head), ...rows.map((row) => cells('tableCell', row))],
  });
}
