const MOST = 99_999;

/** A number of the record as it is typed; undefined for none, null for what is none. */
export function typedNumber(typed: string): number | undefined | null {
  const text = typed.trim();
  if (text === '') return undefined;
  const value = /^\d{1,5}$/u.test(text) ? Number(text) : 0;
  return value >= 1 && value <= MOST ? value : null;
}
