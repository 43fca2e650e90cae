const TYPED = /^(\d{1,2})(?:[:.\- ]?([0-5]\d))?$/u;

/** The time that was meant, the empty text for none, or undefined for what is no time. */
export function parseTime(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '') return '';
  const [, hour, minute = '00'] = TYPED.exec(text) ?? [];
  return hour !== undefined && Number(hour) < 24 ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}

/** That many minutes later or, where negative, earlier, around midnight. */
export function shifted(time: string, minutes: number): string {
  const total = (Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes + 24 * 60) % (24 * 60);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}
