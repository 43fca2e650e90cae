/** Where an item goes. */

/** The list with one element at another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  const [taken] = list.slice(from, from + 1);
  return taken === undefined ? rest : [...rest.slice(0, to), taken, ...rest.slice(to)];
}

/** The place to which a dragged element goes that is dropped before or after another; undefined where it stays. */
export function dropPlace(from: number, over: number, isAfter: boolean): number | undefined {
  const gap = isAfter ? over + 1 : over;
  const to = gap > from ? gap - 1 : gap;
  return to === from ? undefined : to;
}
