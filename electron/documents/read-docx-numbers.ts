/** The numbers and bullets that Word counts by itself and that stand in no text. */
import { child, children, type Node, val } from './read-docx-xml.ts';

type Level = { format: string; text: string; start: number; style?: string };
type List = { abstract: string; starts: ReadonlyMap<number, number>; own: ReadonlyMap<number, Level> };

export type Numbers = {
  /** The label of the next paragraph of a list. */
  next(list: string, level: number): string;
  /** The level that a list keeps for the paragraphs of a style. */
  levelOf(list: string, style: string | undefined): number | undefined;
};

const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let rest = Math.min(number, 10_000);
  return ROMAN.map(([value, digits]) => {
    const times = Math.max(0, Math.floor(rest / value));
    rest -= times * value;
    return digits.repeat(times);
  }).join('');
}

/** a … z, aa, bb, … */
const letter = (number: number) =>
  number < 1 ? '' : String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(10, Math.ceil(number / 26)));

function written(number: number, format: string): string {
  if (format === 'upperRoman') return roman(number).toUpperCase();
  if (format === 'lowerRoman') return roman(number);
  if (format === 'upperLetter') return letter(number).toUpperCase();
  if (format === 'lowerLetter') return letter(number);
  return format === 'none' ? '' : String(number);
}

const integer = (text: string | undefined, otherwise: number) => {
  const number = Number(text);
  return text !== undefined && Number.isInteger(number) ? number : otherwise;
};

function levelsOf(node: Node): Map<number, Level> {
  return new Map(
    children(node, 'w:lvl').map((level) => {
      const style = val(child(level, 'w:pStyle'));
      const own: Level = {
        format: val(child(level, 'w:numFmt')) ?? 'decimal',
        text: val(child(level, 'w:lvlText')) ?? '',
        start: integer(val(child(level, 'w:start')), 0),
        ...(style !== undefined && { style }),
      };
      return [integer(level.attributes['w:ilvl'], 0), own];
    }),
  );
}

function listOf(node: Node): List {
  const overrides = children(node, 'w:lvlOverride').map((one) => [integer(one.attributes['w:ilvl'], 0), one] as const);
  return {
    abstract: val(child(node, 'w:abstractNumId')) ?? '',
    starts: new Map(
      overrides.flatMap(([level, one]) => {
        const start = val(child(one, 'w:startOverride'));
        return start === undefined ? [] : [[level, integer(start, 1)] as const];
      }),
    ),
    own: new Map(overrides.flatMap(([, one]) => [...levelsOf(one)])),
  };
}

/** `root` is the part of the numberings; without one nothing is numbered. Counts as Word does, in the order in which it is asked. */
export function numbersOf(root: Node | undefined): Numbers {
  const id = (node: Node, name: string) => node.attributes[name] ?? '';
  const abstracts = new Map(
    children(root, 'w:abstractNum').map((node) => [id(node, 'w:abstractNumId'), levelsOf(node)]),
  );
  const lists = new Map(children(root, 'w:num').map((node) => [id(node, 'w:numId'), listOf(node)]));
  const counts = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  const levelIn = (list: List, level: number) => list.own.get(level) ?? abstracts.get(list.abstract)?.get(level);
  return {
    next(name, level) {
      const list = lists.get(name);
      const own = list && levelIn(list, level);
      if (!list || !own) return '';
      const count = counts.get(list.abstract) ?? new Map<number, number>();
      counts.set(list.abstract, count);
      const place = `${name} ${level}`;
      const start = begun.has(place) ? undefined : list.starts.get(level);
      if (start !== undefined) count.set(level, start - 1);
      begun.add(place);
      count.set(level, (count.get(level) ?? own.start - 1) + 1);
      for (const deeper of [...count.keys()]) if (deeper > level) count.delete(deeper);
      // Which sign a bullet is differs from program to program.
      if (own.format === 'bullet') return '•';
      return own.text.replace(/%([1-9])/gu, (_, digit: string) => {
        const at = Number(digit) - 1;
        const of = levelIn(list, at);
        return of ? written(count.get(at) ?? of.start, of.format) : '';
      });
    },
    levelOf(name, style) {
      const list = lists.get(name);
      const levels = list && abstracts.get(list.abstract);
      return style === undefined ? undefined : [...(levels ?? [])].find(([, level]) => level.style === style)?.[0];
    },
  };
}
