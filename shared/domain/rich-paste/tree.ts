/** What was pasted, as a tree of elements and their words; how it looks stands in their `style`. */

export type PastedElement = {
  /** In small letters, with a prefix where it has one: `o:p`. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly PastedNode[];
};
export type PastedNode = string | PastedElement;

const UNREADABLE: ReadonlySet<string> = new Set(
  [
    'area audio base button canvas col colgroup datalist del dialog embed frame frameset head iframe img input link map',
    'math meta noframes noscript object optgroup option param progress script select source style svg template textarea',
    'title track video wbr xml hr',
  ]
    .join(' ')
    .split(' '),
);

/** Elements that begin a paragraph of their own. Lists and tables are read apart. */
const BLOCKS: ReadonlySet<string> = new Set(
  [
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form',
    'h1 h2 h3 h4 h5 h6 header html legend li main nav p pre section summary tbody td tfoot th thead tr',
  ]
    .join(' ')
    .split(' '),
);

export const isHeading = (name: string): boolean => /^h[1-6]$/u.test(name);
export const isList = (name: string): boolean => name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir';

/** Whether an element parts what is before it from what is after it. */
export const isBlock = (name: string): boolean => BLOCKS.has(name) || isList(name) || name === 'table';

/** Whether some of it is words that the clerk saw: no deletions, comments, pictures, hidden parts or list signs. */
export function isReadable({ name, attributes }: PastedElement): boolean {
  if (UNREADABLE.has(name) || /^[vw]:/u.test(name)) return false;
  const hidden = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/iu;
  const comment = /mso-element\s*:\s*comment|mso-comment-reference|mso-special-character\s*:\s*comment/iu;
  const style = attributes.style ?? '';
  return !hidden.test(style) && !comment.test(style) && !/^MsoComment(?:Reference|Text)/u.test(attributes.class ?? '');
}

/** All words in it, also those that a list's sign is made of. */
export function wordsIn(nodes: readonly PastedNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : wordsIn(node.children))).join('');
}
