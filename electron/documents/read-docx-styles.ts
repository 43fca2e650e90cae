/** What a file's styles make of a text: whether anybody who reads the paper sees it. */
import { child, children, descendants, isOn, type Node, val } from './read-docx-xml.ts';

/** Why a text does not count as one that stands there. */
export type Unseen = 'hidden' | 'struck' | 'unseen';

export type Styles = {
  /** A paragraph's property, its own or that of its styles. */
  paragraph(properties: Node | undefined, name: string): Node | undefined;
  /** The list of a paragraph and its level in it. */
  list(properties: Node | undefined): { list: string; level?: number } | undefined;
  unseen(run: Node | undefined, around: Around): Unseen | undefined;
};

/** What stands around a run: its paragraph's properties, its table's style and its cell's shading. */
export type Around = { paragraph?: Node; tableStyle?: string; cellFill?: string };

/** Half-points: four points, of which nothing can be read on paper. */
const SMALLEST = 8;
/** In percent of a letter's width, and in twips between letters. */
const NARROWEST = 20;
const TIGHTEST = -100;
/** Half-points above or below the line. */
const FARTHEST = 72;
/** Twips: a line or a row that is lower shows nothing. */
export const LOWEST = 80;
/** Twips, as wide as the paper. */
const WIDEST = 11_000;
const LEAST_CONTRAST = 1.6;

const PALE_THEME = ['background1', 'background2', 'light1', 'light2'];
/** Fonts whose letters are signs. */
const SIGNS = /wingdings|webdings|symbol|marlett|dingbats/iu;
const HIGHLIGHTS: Readonly<Record<string, string>> = { black: '000000', white: 'FFFFFF', yellow: 'FFFF00' };

const number = (node: Node | undefined, attribute = 'w:val') => {
  const text = node?.attributes[attribute];
  return text === undefined ? undefined : Number.parseFloat(text);
};

const isColor = (text: string | undefined): text is string => text !== undefined && /^[0-9a-f]{6}$/iu.test(text);

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const without = (node: Node, name: string) =>
  node.children.filter((inner) => typeof inner === 'string' || inner.name !== name);

export const fillOf = (properties: Node | undefined): string | undefined => {
  const fill = child(properties, 'w:shd')?.attributes['w:fill'];
  return isColor(fill) ? fill : undefined;
};

function colorOf(color: Node | undefined, fill: Node | undefined): string | undefined {
  const filled = fill && descendants(fill, 'w14:srgbClr')[0]?.attributes['w14:val'];
  if (isColor(filled)) return filled;
  const theme = color?.attributes['w:themeColor'];
  if (theme !== undefined && PALE_THEME.includes(theme)) return 'FFFFFF';
  const own = val(color);
  return isColor(own) ? own : undefined;
}

/** See-through, or of no colour at all. */
function isEmptied(fill: Node | undefined): boolean {
  if (!fill) return false;
  const alpha = descendants(fill, 'w14:alpha')[0]?.attributes['w14:val'];
  return descendants(fill, 'w14:noFill').length > 0 || Number(alpha ?? 0) > 80_000;
}

export function stylesOf(root: Node | undefined): Styles {
  const styles = new Map(children(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const normal = children(root, 'w:style').find(
    (style) =>
      style.attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? ''),
  );
  const defaults = child(root, 'w:docDefaults');

  /** A style and those on which it is based, the nearest first. */
  const chain = (id: string | undefined): Node[] => {
    const found: Node[] = [];
    for (let style = styles.get(id ?? ''); style && !found.includes(style); ) {
      found.push(style);
      style = styles.get(val(child(style, 'w:basedOn')) ?? '');
    }
    return found;
  };
  const ofParagraph = (properties: Node | undefined) => {
    const style = val(child(properties, 'w:pStyle'));
    return style !== undefined && styles.has(style) ? chain(style) : normal ? [normal] : [];
  };
  const first = (sources: (Node | undefined)[], name: string) => {
    for (const source of sources) {
      const property = child(source, name);
      if (property) return property;
    }
    return undefined;
  };
  const paragraph = (properties: Node | undefined, name: string) =>
    first(
      [
        properties,
        ...ofParagraph(properties).map((style) => child(style, 'w:pPr')),
        child(child(defaults, 'w:pPrDefault'), 'w:pPr'),
      ],
      name,
    );

  return {
    paragraph,

    list(properties) {
      const own = child(properties, 'w:numPr');
      const styled = paragraph(properties && { ...properties, children: without(properties, 'w:numPr') }, 'w:numPr');
      const list = val(child(own, 'w:numId')) ?? val(child(styled, 'w:numId'));
      const level = number(child(own, 'w:ilvl')) ?? number(child(styled, 'w:ilvl'));
      if (list === undefined || list === '0') return undefined;
      return { list, ...(level !== undefined && { level }) };
    },

    unseen(run, { paragraph: properties, tableStyle, cellFill }) {
      const sources = [
        run,
        ...chain(val(child(run, 'w:rStyle'))).map((style) => child(style, 'w:rPr')),
        ...ofParagraph(properties).map((style) => child(style, 'w:rPr')),
        ...chain(tableStyle).map((style) => child(style, 'w:rPr')),
        child(child(defaults, 'w:rPrDefault'), 'w:rPr'),
      ];
      const property = (name: string) => first(sources, name);
      if (['w:vanish', 'w:specVanish', 'w:webHidden'].some((name) => isOn(property(name)))) return 'hidden';
      if (isOn(property('w:strike')) || isOn(property('w:dstrike'))) return 'struck';
      const fill = property('w14:textFill');
      const color = colorOf(property('w:color'), fill);
      const highlight = HIGHLIGHTS[val(property('w:highlight')) ?? ''];
      const shading = sources.map(fillOf).find((one) => one !== undefined);
      const ground = highlight ?? shading ?? fillOf(properties) ?? cellFill ?? 'FFFFFF';
      const line = paragraph(properties, 'w:spacing');
      const isFlat = line?.attributes['w:lineRule'] === 'exact' && (number(line, 'w:line') ?? LOWEST) < LOWEST;
      const indent = paragraph(properties, 'w:ind');
      const isAside = ['w:left', 'w:start', 'w:firstLine', 'w:right', 'w:end'].some(
        (side) => Math.abs(number(indent, side) ?? 0) > WIDEST,
      );
      const isUnseen =
        (number(property('w:sz')) ?? 24) < SMALLEST ||
        (number(property('w:w')) ?? 100) < NARROWEST ||
        (number(property('w:spacing')) ?? 0) < TIGHTEST ||
        Math.abs(number(property('w:position')) ?? 0) > FARTHEST ||
        SIGNS.test(property('w:rFonts')?.attributes['w:ascii'] ?? '') ||
        isEmptied(fill) ||
        isFlat ||
        isAside ||
        (color !== undefined && contrast(color, ground) < LEAST_CONTRAST);
      return isUnseen ? 'unseen' : undefined;
    },
  };
}
