import { PLACES } from '../../api/place.ts';

/** Where the meeting's screen shows its decision `n`, counted over all items. */
export function actPlace(agenda: readonly { decisions: readonly unknown[] }[], n: number): string | undefined {
  let before = 0;
  for (const [index, { decisions }] of agenda.entries()) {
    if (n <= before + decisions.length) return PLACES.decision(index + 1, n - before);
    before += decisions.length;
  }
  return undefined;
}
