/** A committee that is being entered, before it is stored. */

export type NewCommittee = { name: string; nameGenitive: string; legalBasis: string };

export const NO_COMMITTEE: NewCommittee = { name: '', nameGenitive: '', legalBasis: '' };

/** What is stored of it: nothing that is blank. */
export function storedFields({ name, nameGenitive, legalBasis }: NewCommittee) {
  return {
    name: name.trim(),
    ...(nameGenitive.trim() !== '' && { nameGenitive: nameGenitive.trim() }),
    ...(legalBasis.trim() !== '' && { legalBasis: legalBasis.trim() }),
  };
}
