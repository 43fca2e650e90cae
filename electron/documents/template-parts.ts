/** Parts of a template as text, so that all that is not ours in them stays as it is. */
import { descendants, type Node, readXmlText, textOf } from './read-docx-xml.ts';
import type { ZipParts } from './read-docx-zip.ts';

/** A part of XML with its text, in which the places of its nodes are counted. */
export type XmlPart = { path: string; text: string; root: Node };

/** What is put into a text in the place of what stands there. */
export type Splice = { start: number; end?: number; text: string };

export function spliced(text: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  // Those at one place stay in the order in which they are given.
  for (const { start, end = start, text: own } of splices.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + own;
    at = end;
  }
  return result + text.slice(at);
}

/** Puts XML at a node's end, or at its beginning; a node without content is opened for it. */
export function into({ text }: XmlPart, node: Node, where: 'start' | 'end', xml: string): Splice {
  if (node.inner !== node.end) return { start: where === 'start' ? node.inner : node.outer, text: xml };
  const tag = text.slice(node.start, node.end).replace(/\s*\/>$/u, '>');
  const name = /^<([^\s>]+)/u.exec(tag)?.[1] ?? '';
  return { start: node.start, end: node.end, text: `${tag}${xml}</${name}>` };
}

/** `word/document.xml` → `word/_rels/document.xml.rels` */
export function relationsOf(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

export async function xmlPart(zip: ZipParts, path: string | undefined): Promise<XmlPart | undefined> {
  const bytes = path === undefined ? undefined : await zip.read(path);
  if (path === undefined || !bytes) return undefined;
  // Under the name by which the file itself has it.
  const own = zip.names.find((name) => name.toLowerCase() === path.toLowerCase()) ?? path;
  return { path: own, ...(await readXmlText(bytes)) };
}

/** The words of a paragraph as they stand there, however they are parted. */
export const wordsIn = (paragraph: Node): string =>
  descendants(paragraph, 'w:t').map(textOf).join('').normalize('NFC').replace(/\s+/gu, ' ').trim();
