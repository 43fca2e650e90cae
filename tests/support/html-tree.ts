import type { PastedElement, PastedNode } from '#shared/domain/rich-paste/tree.ts';

const PIECES =
  /<!--[\s\S]*?-->|<![^>]*>|<(\/?)([a-z][\w:]*)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*(\/?)>|[^<]+|</giu;
const ATTRIBUTES = /([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/giu;
const VOID = new Set(['br', 'col', 'hr', 'img', 'link', 'meta', 'input', 'wbr']);
const RAW = /(<(style|script)[^>]*>)[\s\S]*?(<\/\2>)/giu;
const ENTITIES: Record<string, string> = { nbsp: '\u00a0', amp: '&', lt: '<', gt: '>', quot: '"', middot: '·' };

/** The tree of a clipboard's HTML as a browser would give it, for HTML that closes what it opens. */
export function htmlTree(html: string): PastedNode[] {
  type Open = { name: string; attributes: Record<string, string>; children: PastedNode[] };
  const root: Open = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [piece, closes, name, attributes = '', isEmpty] of html.replace(RAW, '$1$3').matchAll(PIECES)) {
    const parent = open.at(-1) ?? root;
    if (piece.startsWith('<!')) continue;
    if (name === undefined) {
      parent.children.push(decoded(piece));
    } else if (closes) {
      const at = open.findLastIndex((each) => each.name === name.toLowerCase());
      if (at > 0) open.length = at;
    } else {
      const element: PastedElement & Open = { name: name.toLowerCase(), attributes: read(attributes), children: [] };
      parent.children.push(element);
      if (!isEmpty && !VOID.has(element.name)) open.push(element);
    }
  }
  return root.children;
}

function read(attributes: string): Record<string, string> {
  return Object.fromEntries(
    [...attributes.matchAll(ATTRIBUTES)].map(([, name = '', a, b, c]) => [
      name.toLowerCase(),
      decoded(a ?? b ?? c ?? ''),
    ]),
  );
}

const decoded = (text: string) =>
  text.replace(/&(?:#(\d+)|(\w+));/gu, (whole, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (ENTITIES[name] ?? whole),
  );
