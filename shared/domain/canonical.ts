/** JSON in one form only (RFC 8785, for text, whole numbers and truth values): what is hashed is the same wherever it is written. */

export type Canonical =
  | string
  | number
  | boolean
  | readonly Canonical[]
  | { readonly [key: string]: Canonical | undefined };

/**
 * Keys in the order of their UTF-16 units, strings well-formed and in NFC, no space; keys without a value are left out.
 * Throws a TypeError for what has no one form: fractions, numbers past the safe ones, null.
 */
export function canonicalJson(value: Canonical): string {
  if (typeof value === 'string') return JSON.stringify(value.toWellFormed().normalize('NFC'));
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return wholeNumber(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) throw new TypeError(`${typeof value} has no canonical form`);
  const members = Object.entries(value).flatMap(([key, member]): [string, Canonical][] =>
    member === undefined ? [] : [[key.toWellFormed().normalize('NFC'), member]],
  );
  const sorted = members.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}

const isList = (value: Canonical): value is readonly Canonical[] => Array.isArray(value);

function wholeNumber(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError(`${value} has no canonical form`);
  return String(value === 0 ? 0 : value);
}
