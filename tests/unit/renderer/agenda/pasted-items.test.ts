import { describe, expect, it } from 'vitest';
import { dropPlace, moved } from '../../../../renderer/features/agenda/order.ts';
import { pastedItems } from '../../../../renderer/features/agenda/pasted-items.ts';

describe('a pasted agenda', () => {
  it('is one item a line, without numbers, bullets and blank lines', () => {
    const pasted =
      '1. Hapja e mbledhjes\r\n2)  Raporti i vitit 2020\n\n(3) Të tjera\n• Video\n- Materiale\na) Plani\nII. Vendime\n1.2. Afate\n4.Mbyllja';
    expect(pastedItems(pasted)).toEqual([
      'Hapja e mbledhjes',
      'Raporti i vitit 2020',
      'Të tjera',
      'Video',
      'Materiale',
      'Plani',
      'Vendime',
      'Afate',
      'Mbyllja',
    ]);
  });

  it('leaves numbers that are words of the title', () => {
    expect(pastedItems('2020 ishte viti i parë\n12 masa të reja\nE. Hoxha raporton')).toEqual([
      '2020 ishte viti i parë',
      '12 masa të reja',
      'E. Hoxha raporton',
    ]);
  });

  it('is cleaned of what a record cannot hold', () => {
    expect(pastedItems('1.\tNjë\u00A0pikë\u0007\n2.\tTjetra')).toEqual(['Një pikë', 'Tjetra']);
  });

  it('of one line is text for the field', () => {
    expect(pastedItems('1. Vetëm një\n')).toBeUndefined();
    expect(pastedItems('')).toBeUndefined();
  });
});

describe('an order', () => {
  it('puts one element in another place', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  });

  it('knows where a dropped element goes, and when it stays', () => {
    expect(dropPlace(0, 2, true)).toBe(2);
    expect(dropPlace(0, 2, false)).toBe(1);
    expect(dropPlace(2, 0, false)).toBe(0);
    expect(dropPlace(1, 1, true)).toBeUndefined();
    expect(dropPlace(1, 0, true)).toBeUndefined();
    expect(dropPlace(1, 2, false)).toBeUndefined();
  });
});
