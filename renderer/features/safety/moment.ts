import { formatDate } from '#shared/albanian/dates.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** A moment in UTC as the day and the hour of this computer. */
export function momentOf(utc: string): { day: string; time: string } {
  const moment = new Date(utc);
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return { day: formatDate(day), time: `${two(moment.getHours())}:${two(moment.getMinutes())}` };
}
