import type { Run } from './blocks.ts';
import type { Draft, ParagraphDraft } from './docx-drafts.ts';
import { shared } from './docx-drafts.ts';
import { LAST_LIST_LEVEL, LIST_INDENT, LISTS, STYLES } from './docx-styles.ts';
import type { RichBlock, RichCell, RichList, RichTable } from './rich-text.ts';

/** Where rich text stands: `width` in twips, `nextList` gives each list its own number to count under. */
export type Place = { width: number; nextList: () => number };

/** `depth` counts all the lists around, `left` is the indent within the page or the cell; in a cell text has the cell's `style`. */
type Spot = Place & { depth: number; left: number; style?: string };

const CELL_MARGINS = 170;

function paragraph(runs: Run[], spot: Spot): ParagraphDraft {
  const inList = spot.left > 0;
  return {
    type: 'paragraph',
    runs,
    style: spot.style ?? (inList ? STYLES.list : STYLES.text),
    ...(inList && { indent: { left: spot.left, hanging: 0 } }),
  };
}

/**
 * An item's first paragraph carries its number; where it has none, a paragraph for the number alone does.
 * Word counts all lists of one kind and level together, so a list in a cell in a list goes on a level deeper too.
 */
function drawList(list: RichList, spot: Spot): Draft[] {
  const reference = list.ordered ? LISTS.ordered : LISTS.bullet;
  const level = Math.min(spot.depth, LAST_LIST_LEVEL);
  const left = spot.depth > LAST_LIST_LEVEL ? spot.left : spot.left + LIST_INDENT;
  const inside = { ...spot, depth: spot.depth + 1, left };
  const instance = spot.nextList();
  return list.items.flatMap((blocks) => {
    const [first, ...rest] = blocks;
    const begins = first?.type === 'paragraph';
    const opening: ParagraphDraft = {
      ...paragraph(begins ? first.runs : [], inside),
      list: { reference, level, instance },
      indent: { left, hanging: LIST_INDENT },
    };
    return [opening, ...drawAll(begins ? rest : blocks, inside)];
  });
}

const isFilled = (row: RichCell[] | undefined) => row?.every((cell) => cell.blocks.length > 0) === true;

function drawTable(table: RichTable, spot: Spot): Draft {
  const width = Math.max(spot.width - spot.left, table.columns);
  const widths = shared(
    width,
    Array.from({ length: table.columns }, () => 1),
  );
  // A pasted table seldom says which row is its head: a first row without gaps is taken to be one that may repeat.
  const repeating = table.headRows > 0 ? table.headRows : isFilled(table.rows[0]) && table.rows.length > 1 ? 1 : 0;
  return {
    type: 'table',
    kind: 'data',
    note: repeating > 0 ? { description: 'Tabelë në tekst' } : { title: 'Tabelë pa kokë (layout)' },
    widths,
    ...(spot.left > 0 && { indent: spot.left }),
    rows: table.rows.map((row, index) => ({
      head: index < table.headRows,
      repeats: index < repeating,
      cells: row.map((cell, column) => {
        const inCell: Spot = {
          ...spot,
          width: (widths[column] ?? 0) - CELL_MARGINS,
          left: 0,
          style: cell.header ? STYLES.head : STYLES.cell,
        };
        const content = drawAll(cell.blocks, inCell);
        return { content: content.length > 0 ? content : [paragraph([], inCell)] };
      }),
    })),
  };
}

function drawAll(blocks: RichBlock[], spot: Spot): Draft[] {
  return blocks.flatMap((block): Draft[] => {
    if (block.type === 'paragraph') return [paragraph(block.runs, spot)];
    if (block.type === 'list') return drawList(block, spot);
    return [drawTable(block, spot)];
  });
}

/** Rich text as paragraphs and tables, one after another. */
export function drawRichText(blocks: RichBlock[], place: Place): Draft[] {
  return drawAll(blocks, { ...place, depth: 0, left: 0 });
}
