type Period = { from: string; to?: string };

/** Whether two periods, each of whole days, have one in common; without `to` a period has not ended. */
export function overlap(a: Period, b: Period): boolean {
  return (b.to === undefined || a.from <= b.to) && (a.to === undefined || b.from <= a.to);
}
