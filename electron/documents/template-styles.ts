/**
 * Our styles and numberings under names that a template has not taken. The content keeps its own look whatever the
 * template's Normal is: what ours left to the file's defaults, our base style says itself.
 */
import { children, type Node } from './read-docx-xml.ts';
import { into, type Splice, type XmlPart } from './template-parts.ts';

const BASE = 'Normal';
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Rewrites XML of ours, and gives what it needs in the template. */
export type Restyling = {
  apply(xml: string): string;
  styles: Splice[];
  /** The whole part where the template had none. */
  numbering: Splice[] | string;
};

const STYLE_USES = /<w:(pStyle|rStyle|tblStyle|basedOn|next|link) w:val="([^"]*)"\/>/gu;
const LIST_USES = /<w:numId w:val="(\d+)"\/>/gu;

/** `used` are our body, headers and footers; `styles` and `numbering` are ours too. */
export function restyling(
  ours: { used: string[]; styles: string; numbering: string },
  template: { styles: XmlPart; numbering: XmlPart | undefined },
): Restyling {
  const taken = children(template.styles.root, 'w:style').map((style) => style.attributes['w:styleId'] ?? '');
  let prefix = 'Pv';
  for (let n = 2; taken.some((id) => id.startsWith(prefix)); n += 1) prefix = `Pv${n}`;
  const styleId = (id: string) => `${prefix}${id}`;
  const listId = offset(template.numbering?.root, 'w:num', 'w:numId');
  const abstractId = offset(template.numbering?.root, 'w:abstractNum', 'w:abstractNumId');

  const named = (xml: string) =>
    xml
      .replace(STYLE_USES, (_, name: string, id: string) => `<w:${name} w:val="${styleId(id)}"/>`)
      .replace(LIST_USES, (whole, id: string) => (id === '0' ? whole : `<w:numId w:val="${listId(id)}"/>`));
  const styles = usedStyles(ours);
  const lists = usedLists([...ours.used, ...styles.values()].join(''), ours.numbering);
  const numbering = [
    ...lists.abstracts.map((xml) =>
      named(xml.replace(/ w15:\w+="[^"]*"/gu, '')).replace(
        /w:abstractNumId="(\d+)"/u,
        (_, id: string) => `w:abstractNumId="${abstractId(id)}"`,
      ),
    ),
    ...lists.nums.map((xml) =>
      xml
        .replace(/w:numId="(\d+)"/u, (_, id: string) => `w:numId="${listId(id)}"`)
        .replace(
          /<w:abstractNumId w:val="(\d+)"\/>/u,
          (_, id: string) => `<w:abstractNumId w:val="${abstractId(id)}"/>`,
        ),
    ),
  ];
  const split = lists.abstracts.length;
  return {
    apply: (xml) => named(based(xml)),
    styles: [
      into(
        template.styles,
        template.styles.root,
        'end',
        [...styles]
          .map(([id, xml]) => renamed(id === BASE ? base(ours.styles) : named(xml), styleId(id), prefix))
          .join(''),
      ),
    ],
    numbering: template.numbering
      ? listSplices(template.numbering, numbering.slice(0, split).join(''), numbering.slice(split).join(''))
      : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering ${WORD}>${numbering.join('')}</w:numbering>`,
  };
}

/** Numbers of ours behind all that the template has. */
function offset(root: Node | undefined, name: string, attribute: string): (id: string) => number {
  const ids = children(root, name).map((node) => Number(node.attributes[attribute]));
  const highest = Math.max(0, ...ids.filter(Number.isSafeInteger));
  return (id) => highest + 1 + Number(id);
}

/** A paragraph without a style has the file's Normal, and is to have ours. */
const based = (xml: string) =>
  xml
    .replaceAll('<w:p/>', `<w:p><w:pPr><w:pStyle w:val="${BASE}"/></w:pPr></w:p>`)
    .replace(/<w:p>(?!<w:pPr>|<w:pPr\/>)/gu, `<w:p><w:pPr><w:pStyle w:val="${BASE}"/></w:pPr>`)
    .replaceAll('<w:p><w:pPr/>', `<w:p><w:pPr><w:pStyle w:val="${BASE}"/></w:pPr>`)
    .replace(/<w:p><w:pPr>(?!<w:pStyle )/gu, `<w:p><w:pPr><w:pStyle w:val="${BASE}"/>`);

/** The base, and all that the content uses, with what those are based on. */
function usedStyles({ used, styles }: { used: string[]; styles: string }): Map<string, string> {
  const all = new Map(
    Array.from(styles.matchAll(/<w:style [^>]*w:styleId="([^"]*)".*?<\/w:style>/gsu), ([xml, id]) => [id ?? '', xml]),
  );
  const found = new Map<string, string>();
  const add = (id: string) => {
    const xml = all.get(id);
    if (xml === undefined || found.has(id)) return;
    found.set(id, xml);
    for (const [, , other] of xml.matchAll(STYLE_USES)) add(other ?? '');
  };
  add(BASE);
  for (const xml of used) for (const [, , id] of xml.matchAll(STYLE_USES)) add(id ?? '');
  return found;
}

function usedLists(used: string, numbering: string): { abstracts: string[]; nums: string[] } {
  const ids = new Set(Array.from(used.matchAll(LIST_USES), ([, id]) => id));
  const nums = (numbering.match(/<w:num .*?<\/w:num>/gsu) ?? []).filter((xml) =>
    ids.has(/w:numId="(\d+)"/u.exec(xml)?.[1]),
  );
  const of = new Set(nums.map((xml) => /<w:abstractNumId w:val="(\d+)"/u.exec(xml)?.[1]));
  const abstracts = (numbering.match(/<w:abstractNum .*?<\/w:abstractNum>/gsu) ?? []).filter((xml) =>
    of.has(/w:abstractNumId="(\d+)"/u.exec(xml)?.[1]),
  );
  return { abstracts, nums };
}

/** A style of ours is nobody's default, and is told from the template's by its name too. */
const renamed = (xml: string, id: string, prefix: string) =>
  xml
    .replace(/ w:default="[^"]*"/u, '')
    .replace(/w:styleId="[^"]*"/u, `w:customStyle="1" w:styleId="${id}"`)
    .replace(/<w:name w:val="([^"]*)"\/>/u, `<w:name w:val="Procesverbali${prefix.slice(2)}: $1"/>`);

/** What our own file says once for all of it, and what a template may say otherwise. */
function base(styles: string): string {
  const within = (xml: string, name: string) => new RegExp(`<w:${name}>(.*?)</w:${name}>`, 'su').exec(xml)?.[1] ?? '';
  const one = (xml: string, name: string) => new RegExp(`<w:${name} [^>]*/>`, 'u').exec(xml)?.[0] ?? '';
  const run = within(within(styles, 'rPrDefault'), 'rPr');
  const paragraph = within(within(styles, 'pPrDefault'), 'pPr');
  const off = (...names: string[]) => names.map((name) => `<w:${name} w:val="0"/>`).join('');
  return [
    `<w:style w:type="paragraph" w:styleId="${BASE}"><w:name w:val="${BASE}"/><w:qFormat/>`,
    `<w:pPr>${off('keepNext', 'keepLines', 'pageBreakBefore')}<w:widowControl/>${off('snapToGrid')}${one(paragraph, 'spacing')}`,
    `<w:ind w:left="0" w:right="0" w:firstLine="0"/>${off('contextualSpacing')}${one(paragraph, 'jc')}</w:pPr>`,
    `<w:rPr>${one(run, 'rFonts')}${off('b', 'bCs', 'i', 'iCs', 'caps', 'smallCaps')}<w:color w:val="auto"/>`,
    `${off('spacing', 'kern')}${one(run, 'sz')}${one(run, 'szCs')}<w:u w:val="none"/>${one(run, 'lang')}</w:rPr></w:style>`,
  ].join('');
}

/** Abstract lists stand before all lists, and lists before what may follow them. */
function listSplices(part: XmlPart, abstracts: string, nums: string): Splice[] {
  const all = children(part.root);
  const last = (...names: string[]) => all.findLast(({ name }) => names.includes(name));
  const behind = (node: Node | undefined, xml: string): Splice =>
    node ? { start: node.end, text: xml } : into(part, part.root, 'start', xml);
  const before = last('w:abstractNum', 'w:numPicBullet');
  const lists = last('w:num');
  return lists ? [behind(before, abstracts), behind(lists, nums)] : [behind(before, abstracts + nums)];
}
