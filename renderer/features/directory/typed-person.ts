/** Somebody new while the clerk types them. */
import type { Person, Title } from '#shared/domain/record.ts';

const DETAILS = ['position', 'email', 'phone'] as const;
const NEEDED = ['firstName', 'lastName', 'institution'] as const;

export type TypedPerson = Record<(typeof DETAILS)[number] | (typeof NEEDED)[number], string> & { title?: Title };

export const EMPTY_PERSON: TypedPerson = {
  firstName: '',
  lastName: '',
  institution: '',
  position: '',
  email: '',
  phone: '',
};

export function personFaults(typed: TypedPerson): Partial<Record<'title' | (typeof NEEDED)[number], true>> {
  const missing = NEEDED.filter((field) => typed[field].trim() === '').map((field) => [field, true] as const);
  return { ...Object.fromEntries(missing), ...(typed.title === undefined && { title: true }) };
}

/** What is stored, or undefined while something is missing. */
export function newPersonOf(typed: TypedPerson): Omit<Person, 'id'> | undefined {
  if (typed.title === undefined || Object.keys(personFaults(typed)).length > 0) return undefined;
  const details = DETAILS.flatMap((field) => {
    const value = typed[field].trim();
    return value === '' ? [] : [[field, value] as const];
  });
  return {
    title: typed.title,
    firstName: typed.firstName.trim(),
    lastName: typed.lastName.trim(),
    institution: typed.institution.trim(),
    ...Object.fromEntries(details),
  };
}
