/** Whether a value is a clerk's text: a string, or the tree of `shared/domain/text.ts` and nothing else. */
import { illegalCharacter } from '../../domain/characters.ts';
import { type DocNode, isEmptyText } from '../../domain/text.ts';
import { WORDS } from './words.ts';

/** `unknownKey` is one that the node at `path` may not have. */
type TextFault = { path: (string | number)[]; message: string; unknownKey?: string };
type Node = Record<string, unknown>;

const BLOCKS = ['paragraph', 'bulletList', 'orderedList', 'table'];
/** What may follow an item's first paragraph but not stand in its place. */
const ITEM_TAILS: readonly unknown[] = BLOCKS.filter((type) => type !== 'paragraph');
const CHILDREN = new Map<string, readonly string[]>([
  ['doc', BLOCKS],
  ['paragraph', ['text', 'hardBreak']],
  ['bulletList', ['listItem']],
  ['orderedList', ['listItem']],
  ['listItem', BLOCKS],
  ['table', ['tableRow']],
  ['tableRow', ['tableHeader', 'tableCell']],
  ['tableHeader', BLOCKS],
  ['tableCell', BLOCKS],
]);
const MARKS: readonly unknown[] = ['bold', 'italic'];
/** Below the doc: nine lists in one another, down to their words. */
const DEEPEST = 20;

/** What is wrong with a text, with paths below it. Anything may come in, nested however deep. */
export function textFaults(value: unknown): TextFault[] {
  if (value === undefined) return here(WORDS.missing);
  if (typeof value === 'string') return wordsFaults(value, value.trim() === '');
  if (!isNode(value)) return here(WORDS.text);
  const faults = nodeFaults(value, ['doc'], 0);
  return faults.length === 0 && isDoc(value) && isEmptyText(value) ? here(WORDS.blank) : faults;
}

const here = (message: string): TextFault[] => [{ path: [], message }];

const below = (path: (string | number)[], faults: TextFault[]): TextFault[] =>
  faults.map((fault) => ({ ...fault, path: [...path, ...fault.path] }));

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of a node in which no fault was found. */
const isDoc = (node: object): node is DocNode => 'type' in node && node.type === 'doc';

function wordsFaults(value: string, isBlank: boolean): TextFault[] {
  if (isBlank) return here(WORDS.blank);
  const character = illegalCharacter(value, 'text');
  return character ? here(WORDS.character(character)) : [];
}

function nodeFaults(node: unknown, allowed: readonly string[], depth: number): TextFault[] {
  if (depth > DEEPEST) return here(WORDS.tooDeep);
  if (!isNode(node)) return here(WORDS.node);
  const { type } = node;
  if (typeof type !== 'string' || !allowed.includes(type)) return below(['type'], here(WORDS.nodeHere(allowed)));
  if (type === 'text') return [...otherKeys(node, ['type', 'text', 'marks']), ...textNodeFaults(node)];
  const children = CHILDREN.get(type);
  if (!children) return otherKeys(node, ['type']);
  return [
    ...otherKeys(node, ['type', 'content']),
    ...below(['content'], contentFaults(type, node.content, children, depth + 1)),
  ];
}

function contentFaults(parent: string, content: unknown, children: readonly string[], depth: number): TextFault[] {
  const mayBeEmpty = parent === 'paragraph';
  if (content === undefined && mayBeEmpty) return [];
  if (content === undefined || content === null) return here(WORDS.missing);
  if (!Array.isArray(content)) return here(WORDS.types.array);
  if (content.length === 0) return mayBeEmpty ? [] : here(WORDS.emptyNode);
  const faults = content.flatMap((child: unknown, index) => below([index], nodeFaults(child, children, depth)));
  const first: unknown = content[0];
  const isWrongHead = parent === 'listItem' && isNode(first) && ITEM_TAILS.includes(first.type);
  return isWrongHead ? [...below([0], here(WORDS.itemParagraph)), ...faults] : faults;
}

function textNodeFaults({ text, marks }: Node): TextFault[] {
  const words =
    typeof text === 'string'
      ? wordsFaults(text, text === '')
      : here(text === undefined || text === null ? WORDS.missing : WORDS.types.string);
  return [...below(['text'], words), ...below(['marks'], marksFaults(marks))];
}

function marksFaults(marks: unknown): TextFault[] {
  if (marks === undefined) return [];
  if (!Array.isArray(marks)) return here(WORDS.types.array);
  return marks.flatMap((mark: unknown, index) => below([index], markFaults(mark)));
}

function markFaults(mark: unknown): TextFault[] {
  if (!isNode(mark)) return here(WORDS.types.object);
  const kind = MARKS.includes(mark.type) ? [] : below(['type'], here(WORDS.oneOf(MARKS)));
  return [...kind, ...otherKeys(mark, ['type'])];
}

const otherKeys = (node: Node, keys: readonly string[]): TextFault[] =>
  Object.keys(node)
    .filter((key) => !keys.includes(key))
    .map((key) => ({ path: [], message: WORDS.unknownKey, unknownKey: key }));
