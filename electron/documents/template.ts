/** The office's own letterhead: a DOCX with one paragraph in whose place the content is put. */
import { PAGE } from './docx-styles.ts';
import { type Link, linksOf, mainPart } from './read-docx-parts.ts';
import { child, children, isOn, type Node } from './read-docx-xml.ts';
import { docxFault, readZip, type ZipParts } from './read-docx-zip.ts';
import { templateFaults } from './template-faults.ts';
import { relationsOf, type XmlPart, xmlPart } from './template-parts.ts';

export type Template = {
  /** All of its parts as they are, by their paths. */
  parts: ReadonlyMap<string, Uint8Array>;
  types: XmlPart;
  links: XmlPart | undefined;
  document: XmlPart;
  styles: XmlPart;
  numbering: XmlPart | undefined;
  settings: XmlPart | undefined;
  /** Headers and footers by the id of their relation. */
  margins: ReadonlyMap<string, XmlPart>;
  coreProperties: string | undefined;
  placeholder: Node;
  /** Its sections' properties in their order; none where it has none. */
  sections: readonly Node[];
  hasEvenPages: boolean;
  /** Of the text around the placeholder, in twips. */
  width: number;
};

/** INVALID_INPUT says all that is wrong with it, each in a sentence of its own. */
export async function readTemplate(bytes: Uint8Array): Promise<Template> {
  const zip = readZip(bytes);
  const main = await mainPart(zip);
  const links = await linksOf(zip, main);
  const document = await xmlPart(zip, main);
  const body = document && child(document.root, 'w:body');
  if (document?.root.name !== 'w:document' || !body) throw docxFault('skedari nuk është DOCX');
  const target = (type: string) => links.find((link) => link.type === type && !link.isOutside)?.target;
  const margins = await marginsOf(zip, links);
  const placeholders = await templateFaults(zip, { document: document.root, body, margins });
  const [styles, types] = [await xmlPart(zip, target('styles')), await xmlPart(zip, '[Content_Types].xml')];
  const [placeholder] = placeholders;
  if (!styles || !types || !placeholder) throw docxFault('shablloni nuk është i plotë; ruajeni përsëri si DOCX');
  const settings = await xmlPart(zip, target('settings'));
  const numbering = await xmlPart(zip, target('numbering'));
  for (const part of [document, styles, numbering, settings, ...margins.values()]) if (part) requireUsualNames(part);
  const sections = sectionsOf(body);
  const parts = new Map<string, Uint8Array>();
  for (const name of zip.names) {
    const part = name.endsWith('/') ? undefined : await zip.read(name);
    if (part) parts.set(name, part);
  }
  return {
    parts,
    types,
    links: await xmlPart(zip, relationsOf(main)),
    document,
    styles,
    numbering,
    settings,
    margins,
    coreProperties: (await linksOf(zip, '')).find(({ type }) => type === 'core-properties')?.target,
    placeholder,
    sections,
    hasEvenPages: isOn(child(settings?.root, 'w:evenAndOddHeaders')),
    width: widthOf(sections.find(({ start }) => start > placeholder.start)),
  };
}

/** What is put into a part has the names that Word, LibreOffice and all others give. */
function requireUsualNames({ text, root }: XmlPart): void {
  if (!text.startsWith('<w:', root.start))
    throw docxFault('shablloni nuk lexohet; hapeni në Word dhe ruajeni përsëri si DOCX');
}

async function marginsOf(zip: ZipParts, links: readonly Link[]): Promise<Map<string, XmlPart>> {
  const margins = new Map<string, XmlPart>();
  for (const { id, type, target } of links) {
    const part = type === 'header' || type === 'footer' ? await xmlPart(zip, target) : undefined;
    if (part) margins.set(id, part);
  }
  return margins;
}

/** A section's properties stand in its last paragraph, the last section's in the body. */
function sectionsOf(body: Node): Node[] {
  return children(body).flatMap((node) => {
    const section = node.name === 'w:p' ? child(child(node, 'w:pPr'), 'w:sectPr') : node;
    return section?.name === 'w:sectPr' ? [section] : [];
  });
}

function widthOf(section: Node | undefined): number {
  const twips = (name: string, attribute: string, otherwise: number) => {
    const value = Number(child(section, name)?.attributes[attribute]);
    return Number.isFinite(value) && value > 0 ? value : otherwise;
  };
  const page = twips('w:pgSz', 'w:w', PAGE.width);
  const margins = twips('w:pgMar', 'w:left', PAGE.margin.left) + twips('w:pgMar', 'w:right', PAGE.margin.right);
  const columns = twips('w:cols', 'w:num', 1);
  const gaps = (columns - 1) * twips('w:cols', 'w:space', 720);
  return Math.max(1, Math.floor((page - margins - twips('w:pgMar', 'w:gutter', 0) - gaps) / columns));
}
