import fc from 'fast-check';
import type {
  BlockNode,
  DocNode,
  InlineNode,
  ListItemNode,
  Mark,
  ParagraphNode,
  TableCellNode,
  TableRowNode,
  Text,
} from '#shared/domain/text.ts';

const ILLEGAL = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

const HOSTILE_WORDS = [
  'Këshilli "i Lartë" & \'bij\'',
  '<b>jo e trashë</b>',
  'Gje\u0308rgji C\u0327ela',
  '👩‍👩‍👧 😀',
  '\u202eprapa\u202c',
  'שלום مرحبا',
  '  hapësira \u00a0 kudo  ',
  '__proto__',
  'constructor',
  'a.b[0]',
  '=1+1',
  "'; DROP TABLE meeting; --",
  '{"a": [1]}',
  '\ufdd0\u{1fffe}',
  'z\u200bero',
];

/** A string of the record: hostile, but legal. */
export const line = fc.oneof(
  fc.constantFrom(...HOSTILE_WORDS),
  fc.lorem({ maxCount: 4 }),
  fc
    .string({ unit: 'binary', minLength: 1, maxLength: 12 })
    .map((value) => value.replace(ILLEGAL, ''))
    .filter((value) => value.trim() !== ''),
);

const SEPARATORS = ['\n', '\n\n', '\r\n', '\r\n\r\n', '\n \t\n', '\t', '\n\n\n'];

const plain = fc
  .array(fc.tuple(line, fc.constantFrom(...SEPARATORS)), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.flat().join(''));

const marks = fc.constantFrom<Mark[] | undefined>(
  undefined,
  [],
  [{ type: 'bold' }],
  [{ type: 'italic' }],
  [{ type: 'italic' }, { type: 'bold' }],
);
const hardBreak = fc.constant<InlineNode>({ type: 'hardBreak' });
const words = fc.record(
  { type: fc.constant('text' as const), text: fc.oneof(line, fc.constant(' ')), marks },
  { requiredKeys: ['type', 'text'] },
);
const plainWords = fc.record({ type: fc.constant('text' as const), text: line });

const paragraphOf = (inline: fc.Arbitrary<InlineNode>): fc.Arbitrary<ParagraphNode> =>
  fc.record(
    { type: fc.constant('paragraph' as const), content: fc.array(inline, { maxLength: 4 }) },
    { requiredKeys: ['type'] },
  );
const paragraph = paragraphOf(fc.oneof(words, hardBreak));

const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { minLength: 1, maxLength: 2 });

const { block } = fc.letrec<{ block: BlockNode }>((tie) => {
  const items = some(
    fc
      .tuple(paragraph, fc.array(tie('block'), { maxLength: 2 }))
      .map(([first, rest]): ListItemNode => ({ type: 'listItem', content: [first, ...rest] })),
  );
  const cells = some(
    fc
      .tuple(fc.constantFrom('tableCell', 'tableHeader'), some(tie('block')))
      .map(([type, content]): TableCellNode => ({ type, content })),
  );
  const rows = some(cells.map((content): TableRowNode => ({ type: 'tableRow', content })));
  return {
    block: fc.oneof(
      { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
      paragraph,
      items.map((content): BlockNode => ({ type: 'bulletList', content })),
      items.map((content): BlockNode => ({ type: 'orderedList', content })),
      rows.map((content): BlockNode => ({ type: 'table', content })),
    ),
  };
});

/** Something to read stands in the first paragraph; what follows may be blank. */
const docOf = (rest: fc.Arbitrary<BlockNode>, inline: fc.Arbitrary<InlineNode>): fc.Arbitrary<DocNode> =>
  fc
    .tuple(inline, fc.array(rest, { maxLength: 3 }))
    .map(([first, blocks]) => ({ type: 'doc', content: [{ type: 'paragraph', content: [first] }, ...blocks] }));

const visible = fc.record(
  { type: fc.constant('text' as const), text: line, marks },
  { requiredKeys: ['type', 'text'] },
);

/** A clerk's text: plain, a tree that a string could say, or a rich one. */
export const text: fc.Arbitrary<Text> = fc.oneof(
  plain,
  docOf(paragraphOf(fc.oneof(plainWords, hardBreak)), plainWords),
  docOf(block, visible),
);
