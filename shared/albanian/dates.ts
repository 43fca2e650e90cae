/** Days as an office writes them. A day is local text (`YYYY-MM-DD`) and is reckoned in UTC, so that no time zone moves it. */

const WEEKDAYS = ['e diel', 'e hënë', 'e martë', 'e mërkurë', 'e enjte', 'e premte', 'e shtunë'] as const;

/** `2020-10-07` → `07.10.2020`. Throws RangeError for what is no day. */
export function formatDate(date: string): string {
  return parse(date).toISOString().slice(0, 10).split('-').reverse().join('.');
}

/** `2020-10-07` → `e mërkurë`. Throws RangeError for what is no day. */
export function weekday(date: string): string {
  return WEEKDAYS[parse(date).getUTCDay()] ?? '';
}

/** `2020-10-07` → `ditën e mërkurë, datë 07.10.2020`. Throws RangeError for what is no day. */
export function dayPhrase(date: string): string {
  return `ditën ${weekday(date)}, datë ${formatDate(date)}`;
}

function parse(date: string): Date {
  const midnight = new Date(/^\d{4}-\d{2}-\d{2}$/u.test(date) ? `${date}T00:00:00Z` : Number.NaN);
  // `Date` carries 30 February over into March; a day that comes out another is none.
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(date)) {
    throw new RangeError(`no day: ${date}`);
  }
  return midnight;
}
