import { campaignsText } from '../../text/campaigns.ts';

/** A month as the weeks that hold it, from Monday; empty places are days of other months. */
export function weeksOf(month: string): (string | undefined)[][] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const first = new Date(Date.UTC(year, number - 1, 1));
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const before = (first.getUTCDay() + 6) % 7;
  const places = [
    ...Array.from({ length: before }, () => undefined),
    ...Array.from({ length }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`),
  ];
  const weeks: (string | undefined)[][] = [];
  for (let from = 0; from < places.length; from += 7) {
    const week = places.slice(from, from + 7);
    weeks.push([...week, ...Array.from({ length: 7 - week.length }, () => undefined)]);
  }
  return weeks;
}

/** `2020-10` and so many months on. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** `tetor 2020` */
export function monthName(month: string): string {
  const [year, number = 1] = month.split('-').map(Number);
  return `${campaignsText.month.names[number - 1]} ${year}`;
}
