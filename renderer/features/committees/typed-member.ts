/** One member while the clerk types it. */
import { readName } from '#shared/albanian/member-list/names.ts';
import { looseKey } from '#shared/domain/names.ts';
import type { MemberRole, Title } from '#shared/domain/record.ts';
import type { NewMember, StoredPerson } from '#shared/domain/stored.ts';

export type TypedMember = {
  name: string;
  title?: Title;
  institution: string;
  position: string;
  role: MemberRole;
  voting: boolean;
  from: string;
  act: string;
};

export const EMPTY_MEMBER: TypedMember = {
  name: '',
  institution: '',
  position: '',
  role: 'member',
  voting: true,
  from: '',
  act: '',
};

/** A secretary usually has no vote, everybody else has. */
export function withRole(typed: TypedMember, role: MemberRole): TypedMember {
  return { ...typed, role, voting: role !== 'secretary' };
}

export type MemberFault = 'name' | 'title' | 'institution' | 'from';

/** `known` is somebody of the directory: of them only the seat is asked. */
export function memberFaults(typed: TypedMember, known: StoredPerson | undefined): Partial<Record<MemberFault, true>> {
  const { firstName, lastName } = readName(typed.name);
  return {
    ...(!known && (firstName === '' || lastName === '') && { name: true }),
    ...(!known && titleOf(typed) === undefined && { title: true }),
    ...(!known && typed.institution.trim() === '' && { institution: true }),
    ...(typed.from === '' && { from: true }),
  };
}

/** What is stored, or undefined while something is missing. */
export function newMemberOf(typed: TypedMember, known: StoredPerson | undefined): NewMember | undefined {
  if (Object.keys(memberFaults(typed, known)).length > 0) return undefined;
  const { role, voting, from, act } = typed;
  const seat = { role, voting, from, ...(act.trim() !== '' && { act: act.trim() }) };
  if (known) {
    const { id: _, revision: __, institutionId: ___, ...person } = known;
    return { ...person, ...seat };
  }
  const title = titleOf(typed);
  if (!title) return undefined;
  const { firstName, lastName } = readName(typed.name);
  return {
    title,
    firstName,
    lastName,
    institution: typed.institution.trim(),
    ...(typed.position.trim() !== '' && { position: typed.position.trim() }),
    ...seat,
  };
}

/** The title that was chosen, else the one that was typed before the name. */
export function titleOf({ title, name }: TypedMember): Title | undefined {
  return title ?? readName(name).title;
}

/** Those of the directory who bear the name that was typed, however its letters were. */
export function namesakes(typed: string, people: readonly StoredPerson[]): StoredPerson[] {
  const { firstName, lastName } = readName(typed);
  if (firstName === '' || lastName === '') return [];
  const key = looseKey(`${firstName} ${lastName}`);
  return people.filter((person) => looseKey(`${person.firstName} ${person.lastName}`) === key);
}
