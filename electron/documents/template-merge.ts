/**
 * The content put into the office's letterhead. `docx` has a `patchDocument` for this, which puts paragraphs in the place
 * of a word, but neither brings the styles and numberings that they need nor reaches headers and footers: a sealed page
 * would lose its code. So our own parts are joined with the template's, whose text stays as it is but for what is added.
 */
import { strFromU8, strToU8 } from 'fflate';
import type { Document } from './blocks.ts';
import { dateCore, type Parts, zipped } from './docx-finalize.ts';
import { PAGE } from './docx-styles.ts';
import { child, children, isOn, type Node } from './read-docx-xml.ts';
import type { Template } from './template.ts';
import { into, relationsOf, type Splice, spliced, type XmlPart } from './template-parts.ts';
import { restyling } from './template-styles.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What a part of ours is called in the template, and what points to it. */
type Added = { path: string; relation: string; type: string; xml: string };

/** Of the parts that `docx` made of the document, what a template lacks is put into it. The same always gives the same bytes. */
export function mergeTemplate(
  template: Template,
  ours: Parts,
  { date }: Pick<Document, 'date'>,
): Uint8Array<ArrayBuffer> {
  const text = (path: string) => {
    const part = ours.get(path) ?? '';
    return typeof part === 'string' ? part : strFromU8(part);
  };
  const body = bodyOf(text('word/document.xml'));
  const margins = { header: rootOf(text('word/header1.xml')), footer: rootOf(text('word/footer1.xml')) };
  const restyled = restyling(
    {
      used: [body, margins.header, margins.footer],
      styles: text('word/styles.xml'),
      numbering: text('word/numbering.xml'),
    },
    template,
  );
  const parts = new Map(template.parts);
  const put = ({ path, text: xml }: XmlPart, splices: readonly Splice[]) => {
    if (splices.length > 0) parts.set(path, strToU8(spliced(xml, splices)));
  };
  const added: Added[] = [];
  const folder = template.document.path.slice(0, template.document.path.lastIndexOf('/') + 1);
  const add = (name: string, type: string, xml: string): string => {
    const own = unused(template, folder, name);
    parts.set(folder + own, strToU8(xml));
    added.push({ path: own, relation: `pv${added.length + 1}`, type, xml });
    return added.at(-1)?.relation ?? '';
  };

  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const splices: Splice[] = [
    { start: template.placeholder.start, end: template.placeholder.end, text: restyled.apply(body) },
  ];
  const references = new Map<Node, string>();
  for (const kind of ['header', 'footer'] as const) {
    const own = restyled.apply(margins[kind]);
    if (own === '') continue;
    const { shared, missing } = pagesOf(template, kind);
    for (const part of shared) put(part, [into(part, part.root, kind === 'header' ? 'start' : 'end', own)]);
    if (missing.length === 0) continue;
    const tag = kind === 'header' ? 'hdr' : 'ftr';
    const id = add(`${kind}-pv.xml`, kind, `${head}<w:${tag} ${W}>${own}</w:${tag}>`);
    for (const { section, on } of missing) {
      const reference = `<w:${kind}Reference xmlns:r="${office}" w:type="${on}" r:id="${id}"/>`;
      references.set(section, (references.get(section) ?? '') + reference);
    }
  }
  for (const [section, xml] of references) {
    splices.push(
      section === NO_SECTION ? newSection(template.document, xml) : into(template.document, section, 'start', xml),
    );
  }
  put(template.document, splices);
  put(template.styles, restyled.styles);
  if (typeof restyled.numbering === 'string') add('numbering.xml', 'numbering', restyled.numbering);
  else if (template.numbering) put(template.numbering, restyled.numbering);
  if (template.settings) put(template.settings, lineEnds(template.settings));
  if (template.coreProperties !== undefined)
    parts.set(template.coreProperties, strToU8(dateCore(text('docProps/core.xml'), date)));
  register(template, folder, added, parts, put);
  return zipped(parts);
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** What stands in our body before its own section, which is the template's. */
function bodyOf(xml: string): string {
  return xml.slice(xml.indexOf('<w:body>') + '<w:body>'.length, xml.lastIndexOf('<w:sectPr'));
}

/** What stands in a header or footer of ours; '' where there is none. */
function rootOf(xml: string): string {
  return /<w:(hdr|ftr)\b[^>]*>(.*)<\/w:\1>/su.exec(xml)?.[2] ?? '';
}

function unused({ parts }: Template, folder: string, name: string): string {
  const taken = new Set(Array.from(parts.keys(), (path) => path.toLowerCase()));
  let own = name;
  for (let n = 2; taken.has((folder + own).toLowerCase()); n += 1) own = name.replace('.xml', `${n}.xml`);
  return own;
}

/** In the place of the section that a template without any has. */
const NO_SECTION: Node = { name: 'w:sectPr', attributes: {}, children: [], start: 0, inner: 0, outer: 0, end: 0 };

/** The headers or footers that the template's pages have, and the kinds of page of its sections that have none. */
function pagesOf(template: Template, kind: 'header' | 'footer') {
  const shared = new Set<XmlPart>();
  const missing: { section: Node; on: string }[] = [];
  const inherited = new Set<string>();
  for (const section of template.sections.length > 0 ? template.sections : [NO_SECTION]) {
    const isFirst = isOn(child(section, 'w:titlePg'));
    for (const on of ['default', ...(isFirst ? ['first'] : []), ...(template.hasEvenPages ? ['even'] : [])]) {
      const own = children(section, `w:${kind}Reference`).find(
        ({ attributes }) => (attributes['w:type'] ?? 'default') === on,
      );
      const part = own && template.margins.get(own.attributes['r:id'] ?? '');
      if (part) shared.add(part);
      else if (!inherited.has(on)) missing.push({ section, on });
      inherited.add(on);
    }
  }
  return { shared, missing };
}

function newSection(part: XmlPart, references: string): Splice {
  const { width, height, margin } = PAGE;
  const margins = Object.entries({ ...margin, gutter: 0 })
    .map(([side, twips]) => `w:${side}="${twips}"`)
    .join(' ');
  const section = `<w:sectPr>${references}<w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar ${margins}/></w:sectPr>`;
  return into(part, child(part.root, 'w:body') ?? part.root, 'end', section);
}

/** What the schema puts before it. */
const BEFORE_LINE_ENDS = [
  'useSingleBorderforContiguousCells',
  'wpJustification',
  'noTabHangInd',
  'noLeading',
  'spaceForUL',
  'noColumnBalance',
  'balanceSingleByteDoubleByteWidth',
  'noExtraLineSpacing',
  'doNotLeaveBackslashAlone',
  'ulTrailSpace',
].map((name) => `w:${name}`);

/** Else Word stretches a justified line of ours that ends in a line break. */
function lineEnds(settings: XmlPart): Splice[] {
  const compat = child(settings.root, 'w:compat');
  if (!compat || child(compat, 'w:doNotExpandShiftReturn')) return [];
  const before = children(compat).findLast(({ name }) => BEFORE_LINE_ENDS.includes(name));
  const xml = `<w:doNotExpandShiftReturn ${W}/>`;
  return [before ? { start: before.end, text: xml } : into(settings, compat, 'start', xml)];
}

/** Each part of ours has a type, and a relation of the document's. */
function register(
  { types, links, document }: Template,
  folder: string,
  added: readonly Added[],
  parts: Map<string, Uint8Array>,
  put: (part: XmlPart, splices: readonly Splice[]) => void,
): void {
  if (added.length === 0) return;
  const overrides = added.map(
    ({ path, type }) =>
      `<Override xmlns="${packages}/content-types" PartName="/${folder}${path}" ContentType="${wordType}.${type}+xml"/>`,
  );
  put(types, [into(types, types.root, 'end', overrides.join(''))]);
  const relations = added
    .map(
      ({ path, relation, type }) =>
        `<Relationship xmlns="${packages}/relationships" Id="${relation}" Type="${office}/${type}" Target="${path}"/>`,
    )
    .join('');
  if (links) {
    put(links, [into(links, links.root, 'end', relations)]);
    return;
  }
  const xml = `<Relationships xmlns="${packages}/relationships">${relations}</Relationships>`;
  parts.set(relationsOf(document.path), strToU8(xml));
}
