/** The moment on this machine's clock, `YYYY-MM-DDTHH:MM`: text, as the record keeps days and hours. */
export function localTime(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${day}T${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** The day on this machine's calendar, `YYYY-MM-DD`. */
export const today = (): string => localTime().slice(0, 10);
