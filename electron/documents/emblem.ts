import type { Emblem } from './blocks.ts';

const HIGHEST = 20;
const WIDEST = 60;
const PER_PIXEL = 25.4 / 96;

/** How large an emblem stands on paper, in millimetres: as it is, and no more than 2 cm high. */
export function emblemSize({ width, height }: Pick<Emblem, 'width' | 'height'>): { width: number; height: number } {
  const scale = Math.min(PER_PIXEL, HIGHEST / height, WIDEST / width);
  return { width: width * scale, height: height * scale };
}
