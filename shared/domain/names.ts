/** What makes two names the same: institutions, committees, people. */

/** Institutions and committees are the same where this is: NFC, white space folded, upper and lower case kept apart. */
export function nameKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** People are the same where first name, last name and institution are. */
export function personKey(person: { firstName: string; lastName: string; institution: string }): string {
  return [person.firstName, person.lastName, person.institution].map(nameKey).join('\n');
}
