import { describe, expect, it } from 'vitest';
import { COUNTIES, proposedCommittees, withCommitteeName, withCounty, withName } from '#shared/albanian/office.ts';

const EMPTY = { name: '', county: '', city: '', letterhead: [] };

describe('an office', () => {
  it('is proposed from its county', () => {
    expect(withCounty(EMPTY, 'Durrës')).toEqual({
      county: 'Durrës',
      name: 'Institucioni i Prefektit të Qarkut Durrës',
      city: 'Durrës',
      letterhead: ['REPUBLIKA E SHQIPËRISË', 'INSTITUCIONI I PREFEKTIT TË QARKUT DURRËS'],
    });
    expect(withCounty(EMPTY, 'Dibër').city).toBe('Peshkopi');
    expect(COUNTIES).toHaveLength(12);
  });

  it('is proposed anew from another county', () => {
    expect(withCounty(withCounty(EMPTY, 'Durrës'), 'Korçë')).toEqual(withCounty(EMPTY, 'Korçë'));
  });

  it('keeps what the clerk wrote', () => {
    const written = { ...withCounty(EMPTY, 'Durrës'), city: 'Krujë', letterhead: ['PREFEKTI'] };
    expect(withCounty(written, 'Tiranë')).toMatchObject({ city: 'Krujë', letterhead: ['PREFEKTI'] });
    expect(withCounty({ ...written, name: 'Prefektura' }, 'Tiranë').name).toBe('Prefektura');
  });

  it('has its name in the letterhead until the clerk writes that', () => {
    const proposed = withCounty(EMPTY, 'Durrës');
    expect(withName(proposed, 'Prefektura Durrës ').letterhead[1]).toBe('PREFEKTURA DURRËS');
    expect(withName({ ...proposed, letterhead: ['X'] }, 'Prefektura').letterhead).toEqual(['X']);
  });
});

describe('a committee', () => {
  it.each([
    ['Komiteti Rajonal Antitrafik Durrës', 'Komitetit Rajonal Antitrafik Durrës'],
    ['Tryeza Teknike Antitrafik Durrës', 'Tryezës Teknike Antitrafik Durrës'],
    ['Komisioni i Mbrojtjes Civile i Qarkut Durrës', 'Komisionit të Mbrojtjes Civile të Qarkut Durrës'],
    ['Task-Forca Vendore e sezonit turistik', 'Task-Forcës Vendore të sezonit turistik'],
  ])('is proposed with its genitive: %s', (name, nameGenitive) => {
    expect(proposedCommittees('Durrës')).toContain(name);
    expect(withCommitteeName({ name: '', nameGenitive: '' }, name)).toEqual({ name, nameGenitive });
  });

  it('keeps the genitive that the clerk wrote', () => {
    const written = { name: 'Grupi', nameGenitive: 'Grupit tonë' };
    expect(withCommitteeName(written, 'Grupi i Punës').nameGenitive).toBe('Grupit tonë');
  });
});
