/** Which records of the directory may be one person's. */
import { looseKey } from '#shared/domain/names.ts';
import type { StoredPerson } from '#shared/domain/stored.ts';

const nameOf = ({ firstName, lastName }: StoredPerson) => looseKey(`${firstName} ${lastName}`);

/** Those who share their name with somebody, however its letters were typed and whatever the institution. */
export function likelyDoubles(people: readonly StoredPerson[]): ReadonlySet<number> {
  const byName = Map.groupBy(people, nameOf);
  return new Set([...byName.values()].filter(({ length }) => length > 1).flatMap((same) => same.map(({ id }) => id)));
}

/** Other records under the same name. */
export function namesakesOf(person: StoredPerson, people: readonly StoredPerson[]): StoredPerson[] {
  return people.filter((other) => other.id !== person.id && nameOf(other) === nameOf(person));
}

/** Everybody else, those of the same name first. */
export function othersOf(person: StoredPerson, people: readonly StoredPerson[]): StoredPerson[] {
  const namesakes = namesakesOf(person, people);
  return [...namesakes, ...people.filter((other) => other.id !== person.id && !namesakes.includes(other))];
}

const DETAILS = ['position', 'email', 'phone'] as const;
export type Detail = (typeof DETAILS)[number];

/** What the record that stays lacks and takes from the one that goes. */
export function filledDetails(stays: StoredPerson, goes: StoredPerson): Detail[] {
  return DETAILS.filter((detail) => stays[detail] === undefined && goes[detail] !== undefined);
}
