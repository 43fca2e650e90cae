import { describe, expect, it } from 'vitest';
import type { StoredPerson } from '#shared/domain/stored.ts';
import {
  filledDetails,
  likelyDoubles,
  namesakesOf,
  othersOf,
} from '../../../../renderer/features/directory/doubles.ts';

const person = (id: number, name: string, institution: string, details: Partial<StoredPerson> = {}): StoredPerson => {
  const [firstName = '', lastName = ''] = name.split(' ');
  return { id, revision: 1, institutionId: 1, title: 'znj.', firstName, lastName, institution, ...details };
};

describe('likelyDoubles', () => {
  it('finds one name at two institutions or in other letters', () => {
    const people = [
      person(1, 'Ana Çela', 'Bashkia'),
      person(2, 'ANA CELA', 'Policia'),
      person(3, 'Ana Hoti', 'Bashkia'),
    ];
    expect([...likelyDoubles(people)]).toEqual([1, 2]);
  });

  it('finds none among different names', () => {
    expect(likelyDoubles([person(1, 'Ana Çela', 'Bashkia'), person(2, 'Anë Çela', 'Bashkia')]).size).toBe(0);
  });
});

describe('othersOf', () => {
  it('offers those of the same name first, and never the record itself', () => {
    const own = person(1, 'Ana Çela', 'Bashkia');
    const others = othersOf(own, [person(2, 'Agim Hoti', 'Policia'), own, person(3, 'Ana Cela', 'Spitali')]);
    expect(others.map(({ id }) => id)).toEqual([3, 2]);
  });
});

describe('namesakesOf', () => {
  it('finds nobody of another name', () => {
    expect(namesakesOf(person(1, 'Ana Çela', 'Bashkia'), [person(2, 'Agim Hoti', 'Policia')])).toEqual([]);
  });
});

describe('filledDetails', () => {
  it('names what only the record that goes says', () => {
    const stays = person(1, 'Ana Çela', 'Bashkia', { position: 'Juriste' });
    const goes = person(2, 'Ana Çela', 'Policia', { position: 'Shefe', phone: '052' });
    expect(filledDetails(stays, goes)).toEqual(['phone']);
    expect(filledDetails(goes, stays)).toEqual([]);
  });
});
