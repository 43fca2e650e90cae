/** What makes two names the same: institutions, committees, people. */

/** Institutions and committees are the same where this is: NFC, white space folded, upper and lower case kept apart. */
export function nameKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** People are the same where first name, last name and institution are. */
export function personKey(person: { firstName: string; lastName: string; institution: string }): string {
  return [person.firstName, person.lastName, person.institution].map(nameKey).join('\n');
}

/** Names that may be the same: letters and figures without their marks and capitals. `Bashkia  KRUJË` is `bashkia kruje`. */
export function looseKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
