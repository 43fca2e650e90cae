import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RowReview, reviewList } from '#shared/albanian/member-list/review.ts';
import {
  readSheet,
  type Sheet,
  withCell,
  withMeaning,
  withoutRow,
  withRow,
} from '#shared/albanian/member-list/sheet.ts';
import type { NewMember, StoredPerson } from '#shared/domain/stored.ts';

const NOBODY = { people: [], institutions: [] };
const DEFAULTS = { from: '2024-01-15' };

const review = (text: string, directory: Parameters<typeof reviewList>[2] = NOBODY) =>
  reviewList(readSheet(text), DEFAULTS, directory);
const only = (text: string, directory?: Parameters<typeof reviewList>[2]): RowReview => {
  const [row] = review(text, directory).rows;
  if (!row) throw new Error('no row');
  return row;
};
const faults = (row: RowReview) => [...row.cells.flatMap(({ fault }) => fault ?? []), ...row.missing];

const stored = (person: Partial<StoredPerson>): StoredPerson => ({
  id: 7,
  revision: 1,
  institutionId: 1,
  title: 'znj.',
  firstName: 'Ana',
  lastName: 'Çela',
  institution: 'Bashkia Krujë',
  ...person,
});

describe('reviewList', () => {
  it('reads a whole row', () => {
    const { members } = review(
      'Emër Mbiemër\tTitulli\tInstitucioni\tFunksioni\tCilësia\tMe të drejtë vote\tNga\tDeri\tAkti\tE-mail\tTelefoni\n' +
        'Ana Maria Çela\tZonja\tBashkia Krujë\tJuriste\tZv. Kryetare\tJo\t1 shkurt 2024\t31/12/25\tUrdhri nr. 3\ta@b.al\t052 22',
    );
    expect(members).toEqual([
      {
        title: 'znj.',
        firstName: 'Ana Maria',
        lastName: 'Çela',
        institution: 'Bashkia Krujë',
        position: 'Juriste',
        role: 'deputy',
        voting: false,
        from: '2024-02-01',
        to: '2025-12-31',
        act: 'Urdhri nr. 3',
        email: 'a@b.al',
        phone: '052 22',
      },
    ]);
  });

  it('proposes a voting member from the day that holds for all, and a secretary without vote', () => {
    const { members } = review(
      'Emri,Mbiemri,Gjinia,Institucioni,Cilësia\nAgim,Hoti,M,Policia,\nAna,Çela,F,Bashkia,Sekretare',
    );
    expect(members.map(({ role, voting, from }) => [role, voting, from])).toEqual([
      ['member', true, '2024-01-15'],
      ['secretary', false, '2024-01-15'],
    ]);
  });

  it.each([
    ['znj. Ana Çela', { title: 'znj.', firstName: 'Ana', lastName: 'Çela' }],
    ['Z.Agim Hoti', { title: 'z.', firstName: 'Agim', lastName: 'Hoti' }],
    ['zoti HOTI Agim', { title: 'z.', firstName: 'Agim', lastName: 'HOTI' }],
    ['z. Agim Petrit HOTI', { title: 'z.', firstName: 'Agim Petrit', lastName: 'HOTI' }],
  ])('takes a whole name apart: %s', (name, expected) => {
    expect(only(`Emër Mbiemër\tInstitucioni\n${name}\tPolicia`).member).toMatchObject(expected);
  });

  it('guesses the title from the ending of a function or a role and says that it is a guess', () => {
    const { rows, members } = review(
      'Emër Mbiemër\tInstitucioni\tFunksioni\nAna Çela\tBashkia\tDrejtoreshë\nAgim Hoti\tPolicia\tDrejtor',
    );
    expect(members.map(({ title }) => title)).toEqual(['znj.', 'z.']);
    expect(rows[1]?.cells).toContainEqual({ proposed: 'z.', isGuess: true });
  });

  it('guesses nothing from a masculine in a list that writes it of everybody', () => {
    const { rows } = review(
      'Emër Mbiemër\tInstitucioni\tCilësia\nAna Çela\tBashkia\tAnëtar\nBesa Hoti\tPolicia\tAnëtar/e',
    );
    expect(rows.map(faults)).toEqual([['title'], ['title']]);
  });

  it('asks for the title where nothing tells it, never taking it from a first name', () => {
    const row = only('Emër Mbiemër\tInstitucioni\tFunksioni\nAna Çela\tBashkia\tKryefamiljare');
    expect(faults(row)).toEqual(['title']);
    expect(row.member).toBeUndefined();
  });

  it.each([
    ['Emër Mbiemër\tInstitucioni\tTitulli\nÇela\tBashkia\tznj.', ['full-name']],
    ['Emri\tMbiemri\tInstitucioni\tTitulli\n\tÇela\tBashkia\tznj.', ['first-name']],
    ['Emri\tMbiemri\tInstitucioni\tTitulli\nAna\t\tBashkia\tznj.', ['last-name']],
    ['Emër Mbiemër\tTitulli\nAna Çela\tznj.', ['institution']],
    ['Emër Mbiemër\tInstitucioni\tTitulli\nAna Çela\tBashkia\tdr.', ['title']],
    ['Emër Mbiemër\tInstitucioni\tTitulli\tCilësia\nAna Çela\tBashkia\tznj.\tVëzhguese', ['role']],
    ['Emër Mbiemër\tInstitucioni\tTitulli\tMe të drejtë vote\nAna Çela\tBashkia\tznj.\tndoshta', ['voting']],
    ['Emër Mbiemër\tInstitucioni\tTitulli\tNga\nAna Çela\tBashkia\tznj.\t31.02.2024', ['day']],
    ['Emër Mbiemër\tInstitucioni\tTitulli\tDeri\nAna Çela\tBashkia\tznj.\t31.12.2023', ['ends-first']],
    ['Emër Mbiemër\tInstitucioni\tTitulli\tE-mail\nAna Çela\tBashkia\tznj.\tana.bashkia', ['email']],
  ])('marks what is missing or wrong: %j', (text, expected) => {
    const { rows, members, faulty } = review(text);
    expect(rows.flatMap(faults)).toEqual(expected);
    expect(members).toEqual([]);
    expect(faulty).toBe(1);
  });

  it('says what is missing where no column is taken for it', () => {
    const sheet = withMeaning(readSheet('Emri\tMbiemri\tInstitucioni\tTitulli\nAna\tÇela\tBashkia\tznj.'), 1, 'skip');
    expect(reviewList(sheet, DEFAULTS, NOBODY).rows[0]?.missing).toEqual(['last-name']);
  });

  it('takes a person and an institution of the directory as they are written there, with the title', () => {
    const directory = { people: [stored({})], institutions: [{ name: 'Bashkia Krujë' }] };
    const row = only('Emër Mbiemër\tInstitucioni\nANA CELA\tbashkia kruje', directory);
    expect(row.known?.id).toBe(7);
    expect(row.member).toMatchObject({
      title: 'znj.',
      firstName: 'Ana',
      lastName: 'Çela',
      institution: 'Bashkia Krujë',
    });
  });

  it('says where the directory has the same name for another institution', () => {
    const directory = { people: [stored({})], institutions: [{ name: 'Bashkia Krujë' }] };
    const row = only('Emër Mbiemër\tInstitucioni\tTitulli\nAna Çela\tPolicia\tznj.', directory);
    expect(row.known).toBeUndefined();
    expect(row.elsewhere?.institution).toBe('Bashkia Krujë');
  });

  it('takes who stands twice in the list once', () => {
    const { rows, members } = review(
      'Emër Mbiemër\tInstitucioni\tTitulli\nAna Çela\tBashkia\tznj.\nAna Cela\tBashkia\tznj.',
    );
    expect(rows.map(({ isDouble }) => isDouble)).toEqual([false, true]);
    expect(members).toHaveLength(1);
  });
});

describe('a sheet that is being corrected', () => {
  const sheet = () => readSheet('Ana Çela\tBashkia\tx\nAgim Hoti\tPolicia\ty');
  const meaningsOf = ({ columns }: Sheet) => columns.map(({ meaning }) => meaning);

  it('gets the columns that a member needs', () => {
    expect(meaningsOf(sheet())).toEqual(['title', 'fullName', 'institution', 'position', 'role', 'voting']);
  });

  it('takes a meaning from the column that had it', () => {
    expect(meaningsOf(withMeaning(sheet(), 3, 'institution')).slice(1, 4)).toEqual(['fullName', 'skip', 'institution']);
    expect(meaningsOf(withMeaning(sheet(), 3, 'lastName')).slice(1, 4)).toEqual(['skip', 'institution', 'lastName']);
    expect(meaningsOf(withMeaning(sheet(), 2, 'skip'))).toContain('fullName');
  });

  it('changes a cell, loses a row and gets one more, keeping the others', () => {
    const changed = withRow(withoutRow(withCell(sheet(), 1, 1, 'Agim Marku'), 0));
    expect(changed.rows.map(({ key, cells }) => [key, cells[1]])).toEqual([
      [1, 'Agim Marku'],
      [2, ''],
    ]);
  });

  it('begins without a list', () => {
    expect(meaningsOf(withRow(undefined))).toContain('lastName');
  });
});

describe('any list', () => {
  it('is read without throwing, and no cell is lost', () => {
    const words = fc.constantFrom(
      'Emri',
      'Emër Mbiemër',
      'Nr.',
      'Ana Çela',
      '1',
      'znj.',
      '7.10.2020',
      'Po',
      '@',
      '"',
      'Kryetare',
    );
    const text = fc
      .array(fc.oneof(words, fc.constantFrom('\t', ';', ',', '\n'), fc.string()))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (pasted) => {
        const sheet = readSheet(pasted);
        const { rows } = reviewList(sheet, DEFAULTS, NOBODY);
        expect(rows).toHaveLength(sheet.rows.length);
        expect(sheet.rows.every(({ cells }) => cells.length === sheet.columns.length)).toBe(true);
      }),
    );
  });

  it('comes back as it was written', () => {
    const word = fc.stringMatching(/^[A-ZÇË][a-zçë]{1,8}$/u);
    const line = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    const member: fc.Arbitrary<NewMember> = fc.record({
      title: fc.constantFrom('z.', 'znj.'),
      firstName: line,
      lastName: word,
      institution: line,
      position: line,
      role: fc.constantFrom('chair', 'deputy', 'secretary', 'member'),
      voting: fc.boolean(),
      from: day.map((date) => date.toISOString().slice(0, 10)),
      act: line,
    });
    const roles = { chair: 'Kryetar', deputy: 'Zëvendëskryetare', secretary: 'sekretar', member: 'Anëtare' };
    const identity = ({ firstName, lastName, institution }: NewMember) => `${firstName} ${lastName} ${institution}`;
    fc.assert(
      fc.property(fc.uniqueArray(member, { minLength: 1, selector: identity }), (members) => {
        const rows = members.map((one) => [
          one.firstName,
          one.lastName,
          one.title,
          one.institution,
          one.position,
          roles[one.role],
          one.voting ? 'Po' : 'Jo',
          one.from.split('-').reverse().join('.'),
          one.act,
        ]);
        const heading = 'Emër;Mbiemër;Titulli;Institucioni;Funksioni;Cilësia;Me të drejtë vote;Nga;Akti';
        const written = [heading, ...rows.map((row) => row.join(';'))].join('\n');
        expect(review(written).members).toEqual(members);
      }),
      { numRuns: 60 },
    );
  });
});
