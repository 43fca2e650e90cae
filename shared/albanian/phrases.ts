import type { Phrase } from '../domain/phrases.ts';

/** What an office finds ready; it makes them its own. None of the letters is a word of its own. */
export const PROPOSED_PHRASES: readonly Phrase[] = [
  { letters: 'fjm', text: 'mori fjalën dhe theksoi se' },
  { letters: 'inf', text: 'informoi të pranishmit se' },
  { letters: 'prp', text: 'propozoi që' },
  { letters: 'krk', text: 'kërkoi që' },
  { letters: 'rkm', text: 'rekomandoi që' },
  { letters: 'pyt', text: 'pyeti nëse' },
  { letters: 'pgj', text: 'u përgjigj se' },
  { letters: 'dkr', text: 'anëtarët ranë dakord që' },
  { letters: 'njz', text: 'u miratua njëzëri' },
  { letters: 'bsh', text: 'në bashkëpunim me strukturat përgjegjëse' },
  { letters: 'afp', text: 'brenda afatit të përcaktuar' },
  { letters: 'flm', text: 'falënderoi të pranishmit për pjesëmarrjen' },
];
