/** The years whose numbers can be set: those in which the committee met, this one and the one that comes; newest first. */
export function numberingYears(meetings: readonly { date: string }[], today: string): string[] {
  const year = Number(today.slice(0, 4));
  const years = new Set([...meetings.map(({ date }) => date.slice(0, 4)), String(year), String(year + 1)]);
  return [...years].toSorted().toReversed();
}
