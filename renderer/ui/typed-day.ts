const TYPED = /^\s*(\d{1,2})[.\-/ ]?(\d{1,2})[.\-/ ]?(\d{4}|\d{2})\.?\s*$/u;

/** The day that was meant, as `YYYY-MM-DD`; null where there is none. */
export function parseDay(typed: string): string | null {
  const [, day, month, year] = TYPED.exec(typed) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date) ? date : null;
}
