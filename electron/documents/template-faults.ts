/** What makes a DOCX no letterhead that can be used: each fault a sentence, all of them at once. */
import { AppError } from '#shared/domain/errors.ts';
import { hasMacro, linksOf, xmlOf } from './read-docx-parts.ts';
import { children, descendants, type Node, textOf } from './read-docx-xml.ts';
import { docxFault, type ZipParts } from './read-docx-zip.ts';
import { wordsIn, type XmlPart } from './template-parts.ts';

const SIGN = '{{përmbajtja}}';
const PLACEHOLDER = /\{\{\s*p[ëe]rmbajtja\s*\}\}/giu;

/** Fields that fetch what they show. */
const FETCHING = /^\s*(?:INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|DATABASE|RD)\b/iu;
const EMBEDDED = ['oleObject', 'package', 'control', 'activeXControlBinary'];
const FOREIGN = ['aFChunk', 'subDocument'];

type Parts = { document: Node; body: Node; margins: ReadonlyMap<string, XmlPart> };

/** The placeholder's paragraph; INVALID_INPUT where there is anything at all to be said against the template. */
export async function templateFaults(zip: ZipParts, parts: Parts): Promise<Node[]> {
  await refuseOtherKinds(zip);
  const { placeholders, faults } = await placeholderFaults(zip, parts);
  const all = [...(await harmFaults(zip, parts)), ...faults];
  if (all.length > 0)
    throw new AppError('INVALID_INPUT', { faults: all.map((message) => ({ path: 'file', message })) });
  return placeholders;
}

/** Kinds of file of which Word makes a DOCX by saving them anew. */
async function refuseOtherKinds(zip: ZipParts): Promise<void> {
  const types = await xmlOf(zip, '[Content_Types].xml');
  const kinds = children(types).map(({ attributes }) => attributes.ContentType ?? '');
  if (await hasMacro(zip)) {
    throw docxFault('shablloni përmban makro (program); ruajeni si DOCX pa makro');
  }
  if (kinds.some((kind) => kind.endsWith('wordprocessingml.template.main+xml'))) {
    throw docxFault('skedari është i llojit DOTX; hapeni në Word dhe ruajeni si DOCX');
  }
  const links = await xmlOf(zip, '_rels/.rels');
  if (children(links).some(({ attributes }) => attributes.Type?.startsWith('http://purl.oclc.org/ooxml/'))) {
    throw docxFault('shablloni është ruajtur si “Strict Open XML”; ruajeni si DOCX të zakonshëm');
  }
}

async function harmFaults(zip: ZipParts, { document, margins }: Parts): Promise<string[]> {
  const owners = zip.names.flatMap((name) => /^(.*?)_rels\/(.*)\.rels$/iu.exec(name)?.slice(1).join('') ?? []);
  const links = (await Promise.all(owners.map((part) => linksOf(zip, part)))).flat();
  const of = (types: string[]) => links.filter(({ type }) => types.includes(type));
  const outside = links.filter(({ isOutside }) => isOutside);
  const where = (targets: { target: string }[]) => targets.map(({ target }) => target.slice(0, 80)).join(', ');
  const attached = outside.filter(({ type }) => type === 'attachedTemplate');
  const pictures = outside.filter(({ type }) => type === 'image');
  const others = outside.filter((link) => !attached.includes(link) && !pictures.includes(link));
  const fields = [document, ...Array.from(margins.values(), ({ root }) => root)].flatMap((root) => [
    ...descendants(root, 'w:instrText').map(textOf),
    ...descendants(root, 'w:fldSimple').map(({ attributes }) => attributes['w:instr'] ?? ''),
  ]);
  return [
    ...(attached.length > 0
      ? [`shablloni mbështetet te një shabllon tjetër (${where(attached)}); shkëputeni prej tij dhe ruajeni përsëri`]
      : []),
    ...(pictures.length > 0
      ? [`shablloni merr figura nga jashtë skedarit (${where(pictures)}); futini figurat në skedar`]
      : []),
    ...(others.length > 0
      ? [`shablloni ka lidhje me jashtë (${where(others)}); hiqini lidhjet, teksti i tyre mund të mbetet`]
      : []),
    ...(of(EMBEDDED).length > 0
      ? ['shablloni ka objekte të futura nga programe të tjera (OLE); hiqini ose vendosni figura']
      : []),
    ...(of(FOREIGN).length > 0
      ? ['shablloni përmban skedarë të tjerë brenda tij; ngjitni tekstin e tyre dhe hiqini']
      : []),
    ...(fields.some((field) => FETCHING.test(field))
      ? ['shablloni ka fusha që marrin përmbajtje nga skedarë të tjerë; zëvendësojini me tekst ose figurë']
      : []),
  ];
}

async function placeholderFaults(
  zip: ZipParts,
  { document, body, margins }: Parts,
): Promise<{ placeholders: Node[]; faults: string[] }> {
  const count = (node: Node) =>
    descendants(node, 'w:p').reduce((sum, paragraph) => sum + [...wordsOf(paragraph).matchAll(PLACEHOLDER)].length, 0);
  const own = children(body, 'w:p').filter((paragraph) => PLACEHOLDER_ALONE.test(wordsIn(paragraph)));
  const holdsMore = (paragraph: Node) =>
    ['w:sectPr', 'w:drawing', 'w:pict', 'w:object'].some((name) => descendants(paragraph, name).length > 0);
  const placeholders = own.filter((paragraph) => !holdsMore(paragraph));
  const notes = await Promise.all(
    zip.names.filter((name) => /(?:foot|end)notes\.xml$/iu.test(name)).map((name) => xmlOf(zip, name)),
  );
  const elsewhere = [
    ...Array.from(margins.values(), ({ root }) => root),
    ...notes.filter((note) => note !== undefined),
  ];
  const inDocument = count(document);
  const inMargins = elsewhere.reduce((sum, part) => sum + count(part), 0);
  if (inDocument + inMargins === 0) {
    return {
      placeholders,
      faults: [
        `në shabllon mungon shenja ${SIGN}; shkruajeni në një paragraf të saj, aty ku fillon teksti i dokumentit`,
      ],
    };
  }
  if (inDocument + inMargins > 1) {
    return { placeholders, faults: [`shenja ${SIGN} gjendet ${inDocument + inMargins} herë; lëreni vetëm një`] };
  }
  if (inMargins > 0) {
    return {
      placeholders,
      faults: [`shenja ${SIGN} gjendet në krye, në fund ose në shënimet e faqes; vendoseni në trupin e dokumentit`],
    };
  }
  if (placeholders.length === 1) return { placeholders, faults: [] };
  return {
    placeholders,
    faults: [
      `shenja ${SIGN} duhet të jetë e vetme në një paragraf të trupit të dokumentit: jo bashkë me tekst tjetër, në tabelë, në kuti, me figurë ose para një ndarjeje seksioni`,
    ],
  };
}

const PLACEHOLDER_ALONE = new RegExp(`^${PLACEHOLDER.source}$`, 'iu');

/** Without the words of the paragraphs in its boxes, which are counted for themselves. */
function wordsOf(paragraph: Node): string {
  const text = (node: Node): string =>
    node.name === 'w:t'
      ? textOf(node)
      : children(node)
          .map((inner) => (inner.name === 'w:p' ? '' : text(inner)))
          .join('');
  return text(paragraph).normalize('NFC');
}
