import { describe, expect, it } from 'vitest';
import { EMPTY_PERSON, newPersonOf, personFaults } from '../../../../renderer/features/directory/typed-person.ts';

describe('a person that is typed', () => {
  const whole = { ...EMPTY_PERSON, title: 'z.', firstName: ' Agim', lastName: 'Hoti', institution: 'Policia' } as const;

  it('is stored without what is blank', () => {
    expect(newPersonOf({ ...whole, email: ' ', phone: '052 22' })).toEqual({
      title: 'z.',
      firstName: 'Agim',
      lastName: 'Hoti',
      institution: 'Policia',
      phone: '052 22',
    });
  });

  it('is not stored while something is missing, and says what', () => {
    expect(personFaults(EMPTY_PERSON)).toEqual({ title: true, firstName: true, lastName: true, institution: true });
    expect(personFaults(whole)).toEqual({});
    expect(newPersonOf({ ...whole, lastName: ' ' })).toBeUndefined();
  });
});
