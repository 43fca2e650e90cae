import { describe, expect, it } from 'vitest';
import { parsePersonLine, proposeInstitutions } from '../../../../renderer/features/attendance/person-line.ts';

describe('a typed person', () => {
  it('is a name and, after the first comma, an institution', () => {
    expect(parsePersonLine('Arben Hoxha, Bashkia Durrës')).toEqual({
      firstName: 'Arben',
      lastName: 'Hoxha',
      institution: 'Bashkia Durrës',
    });
    expect(parsePersonLine('Ana  Maria Leka,Qendra Shëndetësore, qyteti i Durrësit ')).toEqual({
      firstName: 'Ana Maria',
      lastName: 'Leka',
      institution: 'Qendra Shëndetësore, qyteti i Durrësit',
    });
  });

  it('may bring its title', () => {
    expect(parsePersonLine('znj. Ana Leka, Bashkia')).toMatchObject({ title: 'znj.', firstName: 'Ana' });
    expect(parsePersonLine('z. Zef Leka, Bashkia')).toMatchObject({ title: 'z.', firstName: 'Zef' });
    expect(parsePersonLine('Zonja Ana Leka, Bashkia')).toMatchObject({ title: 'znj.', firstName: 'Ana' });
    expect(parsePersonLine('Zamira Leka, Bashkia')).toEqual({
      firstName: 'Zamira',
      lastName: 'Leka',
      institution: 'Bashkia',
    });
  });

  it('is none while a part is missing', () => {
    for (const typed of [
      '',
      'Arben',
      'Arben Hoxha',
      'Arben, Bashkia',
      'Arben Hoxha, ',
      ', Bashkia',
      'z. Hoxha, Bashkia',
    ]) {
      expect(parsePersonLine(typed)).toBeUndefined();
    }
  });

  it('is completed with the institutions whose name is begun', () => {
    const begins = (text: string, typed: string) => text.toLowerCase().startsWith(typed.toLowerCase());
    const institutions = ['Bashkia Durrës', 'Bashkia Krujë', 'Prefektura'];
    expect(proposeInstitutions('Ana Leka, bash', institutions, begins)).toEqual([
      'Ana Leka, Bashkia Durrës',
      'Ana Leka, Bashkia Krujë',
    ]);
    expect(proposeInstitutions('Ana Leka', institutions, begins)).toEqual([]);
  });
});
