import type { Block } from './blocks.ts';

const ROMAN: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, digits] of ROMAN) {
    while (rest >= value) {
      text += digits;
      rest -= value;
    }
  }
  return text;
}

/** The numbers of a document's headings, `I.` and `1.`, for the renderings that write them out: Word counts by itself. */
export function headingNumbers(blocks: Block[]): Map<Block, string> {
  const numbers = new Map<Block, string>();
  let first = 0;
  let second = 0;
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    if (block.level === 1) {
      first += 1;
      second = 0;
      numbers.set(block, `${roman(first)}.`);
    } else {
      second += 1;
      numbers.set(block, `${second}.`);
    }
  }
  return numbers;
}
