/** The people whom a meeting knows, and those of the directory whom it could: as a screen names and offers them. */
import { compareAlbanian } from '#shared/albanian/collation.ts';
import { personKey } from '#shared/domain/names.ts';
import type { Person, PersonRef } from '#shared/domain/record.ts';
import type { StoredContent, StoredPerson } from '#shared/domain/stored.ts';

type Named = Pick<Person, 'firstName' | 'lastName'>;

export function fullName({ firstName, lastName }: Named): string {
  return `${firstName} ${lastName}`;
}

/** `Emër Mbiemër, Bashkia Durrës`: as it is typed and proposed. */
export function nameWithInstitution(person: Named & { institution: string }): string {
  return `${fullName(person)}, ${person.institution}`;
}

export function findPerson(content: Pick<StoredContent, 'people'>, ref: PersonRef | undefined): Person | undefined {
  return ref === undefined ? undefined : content.people.find(({ id }) => id === ref);
}

/** A person of the meeting by its reference, or one of the directory by its id. */
export type Choice = { ref: PersonRef } | { person: number };
export type Option = { value: string; label: string };

/** The meeting's members, then its other people, then those of the directory whom it does not know yet. */
export function personOptions(
  { people, members }: Pick<StoredContent, 'people' | 'members'>,
  directory: readonly StoredPerson[],
  isOffered: (ref: PersonRef) => boolean = () => true,
): Option[] {
  const seats = new Map(members.map(({ person }, index) => [person, index]));
  const seat = (person: Person) => seats.get(person.id) ?? seats.size;
  const known = new Set(people.map(personKey));
  return [
    ...people
      .filter(({ id }) => isOffered(id))
      .toSorted((a, b) => seat(a) - seat(b) || compareAlbanian(a.lastName, b.lastName))
      .map((person) => ({ value: optionValue({ ref: person.id }), label: nameWithInstitution(person) })),
    ...directory
      .filter((person) => !known.has(personKey(person)))
      .map((person) => ({ value: optionValue({ person: person.id }), label: nameWithInstitution(person) })),
  ];
}

export const optionValue = (choice: Choice): string => ('ref' in choice ? `m:${choice.ref}` : `d:${choice.person}`);

/** What an option's value stands for. */
export function choiceOf(value: string): Choice {
  return value.startsWith('m:') ? { ref: value.slice(2) } : { person: Number(value.slice(2)) };
}
