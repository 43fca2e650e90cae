import fc from 'fast-check';
import type { BlockNode, InlineNode, ListItemNode, TableCellNode, TableRowNode } from '#shared/domain/text.ts';

/** What has broken somebody's document somewhere. */
export const HOSTILE = [
  '<b>jo e trashë</b>',
  '</w:t></w:r></w:p>',
  '</style><script>alert(1)</script>',
  '"thonjëza" & \'apostrofa\'',
  ']]>',
  '&amp; &lt;',
  '{numra-ë-1} {tituj-ë-0}',
  'CURRENT',
  'TOTAL_PAGES',
  'SECTION',
  '{ PAGE } HYPERLINK "http://example.invalid"',
  '😀 👩‍👩‍👧',
  'שלום مرحبا',
  'e\u0308 c\u0327',
  'a\u0000b\u0008c\u000bd\u001fe',
  'gjysmë \ud83d çift \udc00',
  'fund\ufffe\uffff\ufdd0',
  'rresht\r\ni dytë\ti tabuluar',
  '\u202eprapa\u202c',
  '\\22 \\a */ }',
  '{{x}} <%= x %>',
];

const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 3 }));

const inline: fc.Arbitrary<InlineNode> = fc.oneof(
  { weight: 4, arbitrary: text.map((value): InlineNode => ({ type: 'text', text: value })) },
  {
    weight: 1,
    arbitrary: text.map(
      (value): InlineNode => ({ type: 'text', text: value, marks: [{ type: 'bold' }, { type: 'italic' }] }),
    ),
  },
  { weight: 1, arbitrary: fc.constant<InlineNode>({ type: 'hardBreak' }) },
);

const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 });

const { block } = fc.letrec<{ block: BlockNode }>((tie) => {
  const blocks = some(tie('block'));
  const items = some(blocks.map((content): ListItemNode => ({ type: 'listItem', content })));
  const cells = some(
    fc
      .tuple(fc.constantFrom('tableCell', 'tableHeader'), blocks)
      .map(([type, content]): TableCellNode => ({ type, content })),
  );
  const rows = some(cells.map((content): TableRowNode => ({ type: 'tableRow', content })));
  return {
    block: fc.oneof(
      { maxDepth: 5, depthSize: 'medium' },
      some(inline).map((content): BlockNode => ({ type: 'paragraph', content })),
      items.map((content): BlockNode => ({ type: 'bulletList', content })),
      items.map((content): BlockNode => ({ type: 'orderedList', content })),
      rows.map((content): BlockNode => ({ type: 'table', content })),
    ),
  };
});

/** Any rich text: lists and tables in each other, ragged, empty, hostile. */
export const anyRichText: fc.Arbitrary<BlockNode[]> = fc.array(block, { minLength: 1, maxLength: 5 });

/** All its text in reading order, a piece a node. */
export function textsOf(blocks: BlockNode[]): string[] {
  return blocks.flatMap((node): string[] => {
    if (node.type === 'paragraph') {
      return (node.content ?? []).flatMap((piece) => (piece.type === 'text' ? [piece.text] : []));
    }
    if (node.type === 'table')
      return node.content.flatMap((row) => row.content.flatMap((cell) => textsOf(cell.content)));
    return node.content.flatMap((item) => textsOf(item.content));
  });
}

/** Text without its white space, in which the renderings may differ. */
export const squeezed = (value: string) => value.replace(/\s/gu, '');
