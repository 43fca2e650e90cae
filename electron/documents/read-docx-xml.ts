/** A part's XML as a tree, whatever prefixes it uses. */
import { setImmediate } from 'node:timers/promises';
import { SaxesParser } from 'saxes';
import { docxFault, guarded } from './read-docx-zip.ts';

/**
 * `name` with the usual prefix of its namespace, `w:p`; so are the attributes' names. Text is a child like any other.
 * `start` and `end` are where it stands in the text, `inner` and `outer` where its children do.
 */
export type Node = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (Node | string)[];
  start: number;
  inner: number;
  outer: number;
  end: number;
};

const transitional = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';
const microsoft = 'http://schemas.microsoft.com/office';

const PREFIXES: Readonly<Record<string, string>> = {
  [`${transitional}/wordprocessingml/2006/main`]: 'w',
  [`${strict}/wordprocessingml/main`]: 'w',
  [`${transitional}/officeDocument/2006/relationships`]: 'r',
  [`${strict}/officeDocument/relationships`]: 'r',
  [`${transitional}/package/2006/relationships`]: 'rel',
  [`${transitional}/package/2006/content-types`]: 'ct',
  [`${transitional}/drawingml/2006/main`]: 'a',
  [`${strict}/drawingml/main`]: 'a',
  [`${transitional}/officeDocument/2006/math`]: 'm',
  [`${strict}/officeDocument/math`]: 'm',
  [`${transitional}/markup-compatibility/2006`]: 'mc',
  [`${microsoft}/word/2010/wordml`]: 'w14',
  [`${microsoft}/word/2010/wordprocessingShape`]: 'wps',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

const CHUNK = 64 * 1024;
const DEEPEST = 256;
/** Some 3,000 pages. */
const MOST_NODES = 600_000;

const damaged = () => docxFault('skedari DOCX është i dëmtuar dhe nuk lexohet');

/** INVALID_INPUT for what is no XML, and for XML that is made to exhaust its reader: declared entities, endless nesting. */
export async function readXml(bytes: Uint8Array): Promise<Node> {
  return (await readXmlText(bytes)).root;
}

/** With the text in which the places of its nodes are counted. */
export async function readXmlText(bytes: Uint8Array): Promise<{ text: string; root: Node }> {
  const text = decoded(bytes);
  const parser = new SaxesParser({ xmlns: true });
  const nowhere = { start: 0, inner: 0, outer: 0, end: 0 };
  const root: Node = { name: '', attributes: {}, children: [], ...nowhere };
  const open: Node[] = [root];
  let nodes = 0;
  const add = (child: Node | string) => {
    nodes += 1;
    if (nodes > MOST_NODES || open.length > DEEPEST)
      throw docxFault('skedari DOCX është tepër i madh ose i ndërlikuar për t’u lexuar');
    open.at(-1)?.children.push(child);
  };
  parser.on('doctype', () => {
    throw damaged();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const named = Object.values(attributes).map(({ uri, local, value }) => [nameOf(uri, local), value]);
    const inner = parser.position;
    // No tag holds another one's beginning: in its attributes it is written otherwise.
    const start = text.lastIndexOf('<', inner - 1);
    const place = { ...nowhere, start, inner };
    const node: Node = { name: nameOf(uri, local), attributes: Object.fromEntries(named), children: [], ...place };
    add(node);
    open.push(node);
  });
  parser.on('closetag', () => {
    const node = open.pop();
    if (!node) return;
    node.end = parser.position;
    node.outer = node.end === node.inner ? node.end : text.lastIndexOf('<', node.end - 1);
  });
  parser.on('text', (piece) => {
    // White space between tags says nothing; in a text of Word's it stands within w:t.
    if (open.length > 1) add(piece);
  });
  parser.on('cdata', add);
  for (let from = 0; from < text.length; from += CHUNK) {
    if (from > 0) await setImmediate();
    guarded(() => parser.write(text.slice(from, from + CHUNK)));
  }
  guarded(() => parser.close());
  const [first] = children(root);
  if (!first) throw damaged();
  return { text, root: first };
}

const nameOf = (uri: string, local: string) => {
  if (uri === '') return local;
  const prefix = PREFIXES[uri];
  return prefix === undefined ? `?:${local}` : `${prefix}:${local}`;
};

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return guarded(() => new TextDecoder(encoding, { fatal: true }).decode(bytes));
}

/** The elements among a node's children, of a name where one is given. */
export function children(node: Node | undefined, name?: string): Node[] {
  return (node?.children ?? []).filter(
    (child): child is Node => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

export const child = (node: Node | undefined, name: string): Node | undefined => children(node, name)[0];

/** All elements of a name below a node, in their order. */
export function descendants(node: Node, name: string): Node[] {
  return children(node).flatMap((inner) => [...(inner.name === name ? [inner] : []), ...descendants(inner, name)]);
}

/** `w:val`, which most of Word's properties have. */
export const val = (node: Node | undefined): string | undefined => node?.attributes['w:val'];

/** Of a property that is there or not: Word also writes that it is not. */
export const isOn = (node: Node | undefined): boolean =>
  node !== undefined && !['0', 'false', 'off'].includes(val(node) ?? '');

export const textOf = (node: Node): string =>
  node.children.map((inner) => (typeof inner === 'string' ? inner : textOf(inner))).join('');
