import { describe, expect, it } from 'vitest';
import { albanianFilter, matches } from '../../../../renderer/ui/search.ts';
import { parseDay } from '../../../../renderer/ui/typed-day.ts';
import { parseTime, shifted } from '../../../../renderer/ui/typed-time.ts';

describe('a typed day', () => {
  it.each(['7.10.2020', '07.10.2020', '7/10/20', '7-10-2020', '071020', '07102020', ' 7 10 2020. '])('%s', (typed) => {
    expect(parseDay(typed)).toBe('2020-10-07');
  });

  it.each(['', '31.02.2020', '10.2020', '7.13.2020', 'sot'])('is none: %j', (typed) => {
    expect(parseDay(typed)).toBeNull();
  });
});

describe('a typed time', () => {
  it.each([
    ['10', '10:00'],
    ['9', '09:00'],
    ['930', '09:30'],
    ['1030', '10:30'],
    ['10.30', '10:30'],
    ['10:30', '10:30'],
    [' 0:05 ', '00:05'],
    ['', ''],
  ])('%j is %j', (typed, time) => {
    expect(parseTime(typed)).toBe(time);
  });

  it.each(['24', '10:60', 'dhjetë', '10:3'])('is none: %j', (typed) => {
    expect(parseTime(typed)).toBeUndefined();
  });

  it('moves by minutes around midnight', () => {
    expect(shifted('23:58', 5)).toBe('00:03');
    expect(shifted('00:00', -1)).toBe('23:59');
  });
});

describe('what is searched', () => {
  it('is found without its letters, by the beginnings of its words', () => {
    expect(matches('Drejtoria Vendore e Kujdesit Shëndetësor', 'drej shend')).toBe(true);
    expect(matches('Çela, Xhafer', 'cel')).toBe(true);
    expect(matches('Drejtoria Vendore', 'endore')).toBe(false);
    expect(matches('Komiteti Rajonal Antitrafik Durrës, 07.10.2020', 'komiteti 07.10')).toBe(true);
    const options = [
      { value: '1', label: 'Mbrojtja e Fëmijëve' },
      { value: '2', label: 'Policia' },
    ];
    expect(albanianFilter({ options, search: 'femijeve', limit: 10 })).toEqual([options[0]]);
  });
});
