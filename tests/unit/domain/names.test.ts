import { describe, expect, it } from 'vitest';
import { nameKey, personKey } from '#shared/domain/names.ts';

describe('nameKey', () => {
  it('is the same however the letters and spaces were typed', () => {
    expect(nameKey(' Njësia\u00a0 e\tMbrojtjes ')).toBe(nameKey('Nje\u0308sia e Mbrojtjes'));
  });

  it('tells names apart that differ in a letter or its case', () => {
    expect(nameKey('Njesia')).not.toBe(nameKey('Njësia'));
    expect(nameKey('njësia')).not.toBe(nameKey('Njësia'));
  });
});

describe('personKey', () => {
  const person = { firstName: 'Ana', lastName: 'Çela', institution: 'Bashkia' };

  it('is of first name, last name and institution', () => {
    expect(personKey({ ...person, lastName: 'C\u0327ela' })).toBe(personKey(person));
    expect(personKey({ ...person, institution: 'Prefektura' })).not.toBe(personKey(person));
  });

  it('does not run the names into each other', () => {
    expect(personKey({ firstName: 'Ana Maria', lastName: 'Çela', institution: 'B' })).not.toBe(
      personKey({ firstName: 'Ana', lastName: 'Maria Çela', institution: 'B' }),
    );
  });
});
