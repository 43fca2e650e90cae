import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findSpeakers,
  onlySpeaker,
  restAfter,
  restOf,
  speakersOf,
} from '../../../../renderer/features/live/speakers.ts';

const person = (id: string, firstName: string, lastName: string) => ({
  ...{ id, title: 'z.' as const, firstName, lastName, institution: 'Bashkia' },
});
const people = [
  person('a', 'Ana', 'Dervishi'),
  person('b', 'Ëngjëll', 'Çela'),
  person('c', 'Anila', 'Marku'),
  person('g', 'Gent', 'Hoxha'),
  person('s', 'Sokol', 'Ndreu'),
];
const content = {
  people,
  members: ['a', 'b', 'c'].map((id) => ({ person: id, role: 'member' as const, voting: true, from: '2019-01-01' })),
  meeting: {
    ...{ date: '2020-10-07', start: '10:00', end: '12:00', guests: ['g'] },
    attendance: [
      { person: 'a', status: 'present' as const, arrived: '11:00' },
      { person: 'b', status: 'present' as const },
      { person: 'c', status: 'substituted' as const, substitute: 's' },
    ],
  },
};
const directory = [
  { ...person('', 'Dritan', 'Leka'), id: 7, revision: 1, institutionId: 1 },
  { ...person('', 'Ana', 'Dervishi'), id: 8, revision: 1, institutionId: 1 },
];
const named = (typed: string, at = '10:30') =>
  findSpeakers(speakersOf(content, directory, at), typed).map(({ name }) => name);

describe('who is offered', () => {
  it('is first who is in the room, then the guests, then the others of the meeting, then the directory', () => {
    expect(speakersOf(content, directory, '10:30').map(({ name }) => name)).toEqual([
      'Ëngjëll Çela',
      'Sokol Ndreu',
      'Gent Hoxha',
      'Ana Dervishi',
      'Anila Marku',
      'Dritan Leka',
    ]);
    expect(speakersOf(content, directory, '11:00')[0]?.name).toBe('Ana Dervishi');
  });

  it('is found by the first letters of either name, with ë and ç or without', () => {
    expect(named('en')).toEqual(['Ëngjëll Çela']);
    expect(named('ce')).toEqual(['Ëngjëll Çela']);
    expect(named('ÇE')).toEqual(['Ëngjëll Çela']);
    expect(named('an')).toEqual(['Ana Dervishi', 'Anila Marku']);
    expect(named('an ma')).toEqual(['Anila Marku']);
    expect(named('xy')).toEqual([]);
  });

  it('is found by the initials, after those whose names begin so', () => {
    expect(named('am')).toEqual(['Anila Marku']);
    expect(named('ec')).toEqual(['Ëngjëll Çela']);
  });
});

describe('one who is meant beyond doubt', () => {
  const only = (typed: string) => onlySpeaker(speakersOf(content, directory, '10:30'), typed)?.name;

  it('is taken after two letters, and not after one nor while there are two of them', () => {
    expect(only('e')).toBeUndefined();
    expect(only('en')).toBe('Ëngjëll Çela');
    expect(only('an')).toBeUndefined();
    expect(only('an.')).toBeUndefined();
  });

  it('is found by the first two letters of any of the names that no other begins with', () => {
    const speakers = speakersOf(content, directory, '10:30');
    for (const { name } of speakers) {
      for (const word of name.split(' ')) {
        expect(findSpeakers(speakers, word.slice(0, 2)).map((one) => one.name)).toContain(name);
      }
    }
  });
});

describe('what is typed on of a name', () => {
  it('is what follows its first letters', () => {
    const [first] = speakersOf(content, [], '10:30');
    expect(first && restOf(first, 'en')).toBe('gjëll Çela');
    expect(first && restOf(first, 'çe')).toBe('la');
    expect(first && restOf(first, 'ëç')).toBe('');
  });

  it('goes nowhere as long as it is the name, in one breath', () => {
    expect(restAfter('gjëll', 'g', 100)).toBe('jëll');
    expect(restAfter('ëll', 'e', 100)).toBe('ll');
    expect(restAfter('gjëll', 'Enter', 100)).toBe('');
    expect(restAfter('gjëll', 'x', 100)).toBeUndefined();
    expect(restAfter('gjëll', 'G', 100)).toBeUndefined();
    expect(restAfter('gjëll', 'g', 5000)).toBeUndefined();
    expect(restAfter('', 'g', 100)).toBeUndefined();
  });

  it('is eaten to its end, whatever the name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zëç]{1,12}( [a-zëç]{1,12})?$/u), (rest) => {
        let left: string | undefined = rest;
        for (const letter of rest) left = left === undefined ? undefined : restAfter(left, letter, 10);
        expect(left).toBe('');
      }),
    );
  });
});
