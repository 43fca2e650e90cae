/** The words of a paragraph, with a note on what nobody would see, hear of or expect on paper. */
import type { Numbers } from './read-docx-numbers.ts';
import { type Around, LOWEST, type Styles, type Unseen } from './read-docx-styles.ts';
import { child, children, descendants, isOn, type Node, textOf, val } from './read-docx-xml.ts';

export type Mark = Unseen | 'deleted' | 'field' | 'box' | 'object' | 'picture';
/** A picture's text is its SHA-256. */
export type Piece = { text: string; mark?: Mark };

/** What the words of one part are read with. `pictures` names each picture of the part's relations by its SHA-256. */
export type Reader = {
  styles: Styles;
  numbers: Numbers;
  pictures: ReadonlyMap<string, string>;
  /** The fields that are open: one may reach over paragraphs. */
  fields: { instruction: string; shown: boolean }[];
};

/** Word fills them in anew on each page. */
const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES)\b/iu;
/** A link shows its own words. */
const LINK_FIELD = /^\s*HYPERLINK\b/iu;
/** In the place of a page's number, and between the cells of a row: signs that no XML can hold. */
export const PAGE_NUMBER = '\u001e';
export const CELL = '\u001f';

const OBJECT: Piece = { text: '', mark: 'object' };

export function wordsOf(paragraph: Node, reader: Reader, around: Around, mark?: Mark): Piece[] {
  const properties = child(paragraph, 'w:pPr');
  const own = { ...around, ...(properties && { paragraph: properties }) };
  const list = reader.styles.list(properties);
  const level = list && (list.level ?? reader.numbers.levelOf(list.list, val(child(properties, 'w:pStyle'))) ?? 0);
  const pieces = children(paragraph).flatMap((inner) => inline(inner, reader, own, mark));
  if (!list || level === undefined) return pieces;
  const label = reader.numbers.next(list.list, level);
  return label === '' ? pieces : [{ text: `${label} ` }, ...pieces];
}

function inline(node: Node, reader: Reader, around: Around, mark: Mark | undefined): Piece[] {
  const within = (own: Mark | undefined) => children(node).flatMap((inner) => inline(inner, reader, around, own));
  switch (node.name) {
    case 'w:pPr':
    case 'w:rPr':
    case 'w:sdtPr':
    case 'w:sdtEndPr':
      return [];
    case 'w:r':
      return run(node, reader, around, mark);
    case 'w:del':
    case 'w:moveFrom':
      return within('deleted');
    case 'w:bdo':
    case 'w:dir':
      return within(mark ?? 'unseen');
    case 'w:sdt':
      return within(mark ?? (isBound(node) ? 'field' : undefined));
    case 'w:fldSimple': {
      const instruction = node.attributes['w:instr'] ?? '';
      if (PAGE_FIELD.test(instruction)) return [{ text: PAGE_NUMBER }];
      return within(mark ?? (LINK_FIELD.test(instruction) ? undefined : 'field'));
    }
    case 'mc:AlternateContent':
      return alternatives(node, (inner) => children(inner).flatMap((one) => inline(one, reader, around, mark)));
    case 'm:oMath':
    case 'm:oMathPara':
      return [marked(descendants(node, 'm:t').map(textOf).join(''), mark)];
    case 'w:subDoc':
      return [OBJECT];
    default:
      return within(mark);
  }
}

/** What it shows is fetched from a part of data when the file is opened. */
export const isBound = (sdt: Node) => child(child(sdt, 'w:sdtPr'), 'w:dataBinding') !== undefined;

const marked = (text: string, mark: Mark | undefined): Piece => (mark ? { text, mark } : { text });

/** Each program shows another of them: they are to say the same. */
function alternatives(node: Node, read: (node: Node) => Piece[]): Piece[] {
  const all = children(node).map(read);
  const key = (pieces: Piece[]) => JSON.stringify(pieces);
  return all.filter((pieces, index) => all.findIndex((other) => key(other) === key(pieces)) === index).flat();
}

function run(node: Node, reader: Reader, around: Around, mark: Mark | undefined): Piece[] {
  const own = mark ?? reader.styles.unseen(child(node, 'w:rPr'), around);
  return children(node).flatMap((inner) => ofRun(inner, reader, around, own));
}

function ofRun(node: Node, reader: Reader, around: Around, mark: Mark | undefined): Piece[] {
  if (node.name === 'w:rPr') return [];
  const field = reader.fields.at(-1);
  const show = (text: string, own = mark): Piece[] => {
    if (!field) return [marked(text, own)];
    // A page's number was shown once, at its field's beginning; an instruction is not shown at all.
    if (!field.shown || PAGE_FIELD.test(field.instruction)) return [];
    return [marked(text, own ?? (LINK_FIELD.test(field.instruction) ? undefined : 'field'))];
  };
  switch (node.name) {
    case 'w:t':
      return show(textOf(node));
    case 'w:delText':
      return show(textOf(node), 'deleted');
    case 'w:tab':
    case 'w:ptab':
    case 'w:br':
    case 'w:cr':
      return show(' ', undefined);
    case 'w:noBreakHyphen':
      return show('-');
    case 'w:sym':
      return show(`\u25a1${node.attributes['w:char'] ?? ''}`);
    case 'w:pgNum':
      return show(PAGE_NUMBER);
    case 'w:ruby':
      return show(descendants(node, 'w:t').map(textOf).join(' '));
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return [{ text: '*' }];
    case 'w:fldChar':
      return fieldMark(node, reader);
    case 'w:instrText':
      if (field && !field.shown) field.instruction += textOf(node);
      return [];
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return drawing(node, reader, mark);
    case 'mc:AlternateContent':
      return alternatives(node, (inner) => children(inner).flatMap((one) => ofRun(one, reader, around, mark)));
    case 'w:dayShort':
    case 'w:dayLong':
    case 'w:monthShort':
    case 'w:monthLong':
    case 'w:yearShort':
    case 'w:yearLong':
      return show(node.name.slice(2), 'field');
    default:
      return children(node).flatMap((inner) => ofRun(inner, reader, around, mark));
  }
}

function fieldMark(node: Node, reader: Reader): Piece[] {
  const type = node.attributes['w:fldCharType'];
  if (type === 'begin') reader.fields.push({ instruction: '', shown: false });
  const field = reader.fields.at(-1);
  if (type === 'separate' && field) field.shown = true;
  if (type !== 'end') return [];
  const ended = reader.fields.pop();
  return ended && PAGE_FIELD.test(ended.instruction) ? [{ text: PAGE_NUMBER }] : [];
}

/** Pictures, and the words in boxes; of what is drawn else only that it is there. */
function drawing(node: Node, reader: Reader, mark: Mark | undefined): Piece[] {
  const isHidden = [...inside(node)].some(
    ({ attributes }) => attributes.hidden === '1' || attributes.hidden === 'true',
  );
  const pieces = [...inside(node)].flatMap((inner): Piece[] => {
    if (inner.name === 'w:txbxContent') {
      const around: Around = {};
      return descendants(inner, 'w:p').flatMap((one) =>
        wordsOf(one, reader, around).map((piece): Piece => ({ text: piece.text, mark: piece.mark ?? 'box' })),
      );
    }
    if (inner.name === 'v:textpath') return [{ text: inner.attributes.string ?? '', mark: 'box' }];
    const linked = inner.attributes['r:embed'] ?? (inner.name === 'v:imagedata' ? inner.attributes['r:id'] : undefined);
    if (linked !== undefined) {
      const picture = reader.pictures.get(linked);
      return [picture === undefined || isHidden || mark ? OBJECT : { text: picture, mark: 'picture' }];
    }
    return inner.attributes['r:link'] === undefined ? [] : [OBJECT];
  });
  return node.name === 'w:object' || pieces.length === 0 ? [...pieces, OBJECT] : pieces;
}

/** Everything in a drawing, but not what stands within a box of it. */
function* inside(node: Node): Generator<Node> {
  for (const inner of children(node)) {
    yield inner;
    if (inner.name !== 'w:txbxContent') yield* inside(inner);
  }
}

/** A row that shows nothing of what stands in it, or was taken out. */
export function rowMark(properties: Node | undefined): Mark | undefined {
  if (child(properties, 'w:del')) return 'deleted';
  if (isOn(child(properties, 'w:hidden'))) return 'hidden';
  const height = child(properties, 'w:trHeight');
  const isFlat = height?.attributes['w:hRule'] === 'exact' && Number(val(height) ?? LOWEST) < LOWEST;
  return isFlat ? 'unseen' : undefined;
}
