import { describe, expect, it } from 'vitest';
import { recognise } from '#shared/albanian/member-list/columns.ts';
import { readTable } from '#shared/domain/pasted-table.ts';

const meanings = (text: string) => recognise(readTable(text)).meanings;

describe('recognise', () => {
  it('takes the columns from their headings', () => {
    const {
      headings,
      meanings: found,
      rows,
    } = recognise(
      readTable(
        'Nr.\tEmër Mbiemër\tTitulli\tInstitucioni\tFunksioni\tCilësia\tMe të drejtë vote\tNga\tDeri\tAkti\tE-mail\tTelefoni\n' +
          '1\tAna Çela\tznj.\tBashkia Krujë\tJuriste\tAnëtare\tPo\t1.2.2024\t\tUrdhri nr. 3\ta@b.al\t052 22 22 22',
      ),
    );
    expect(headings?.[1]).toBe('Emër Mbiemër');
    expect(found).toEqual('skip fullName title institution position role voting from to act email phone'.split(' '));
    expect(rows).toHaveLength(1);
  });

  it.each([
    [
      'Emri\tMbiemri\tInstitucioni që përfaqëson\tPozicioni në institucion\tRoli në komitet',
      'firstName lastName institution position role',
    ],
    ['EMËR DHE MBIEMËR\tENTI\tDETYRA\tTEL\tEMAIL', 'fullName institution position phone email'],
    ['Gjinia\tAnëtari\tE drejta e votës\tData e fillimit\tData e mbarimit', 'title fullName voting from to'],
  ])('knows the headings of other offices: %s', (heading, expected) => {
    const cells = heading.split('\t').map((_, index) => `x${index}`);
    expect(meanings(`${heading}\n${cells.join('\t')}`)).toEqual(expected.split(' '));
  });

  it('finds the headings under a title of the list and says what it left above', () => {
    const { above, rows } = recognise(
      readTable('Anëtarët e KRAT\t\t\nEmri\tMbiemri\tInstitucioni\nAna\tÇela\tBashkia'),
    );
    expect(above).toEqual([['Anëtarët e KRAT', '', '']]);
    expect(rows).toEqual([['Ana', 'Çela', 'Bashkia']]);
  });

  it('takes no member for a heading', () => {
    expect(recognise(readTable('Ana Çela\tInstitucioni i Prefektit\tAnëtare')).headings).toBeUndefined();
    expect(recognise(readTable('Emri\tana@bashkia.al')).headings).toBeUndefined();
  });

  it('tells columns without headings by what stands in them', () => {
    expect(
      meanings(
        '1\tznj.\tAna Çela\tDrejtoreshë\tBashkia Krujë\tKryetare\tPo\t01.02.2024\t31/12/2025\ta@b.al\t+355 69 123 4567\n' +
          '2\tz.\tAgim Hoti\tSpecialist\tDrejtoria Vendore e Policisë\tAnëtar\tJo\t1.2.2024\t31.12.2025\tc@d.al\t069 765 4321',
      ),
    ).toEqual('skip title fullName position institution role voting from to email phone'.split(' '));
  });

  it('takes two columns of one word as first and last name, and what follows as institution and function', () => {
    expect(meanings('Ana\tÇela\tOJF “Jeta”\tKoordinim\nAgim\tHoti\tKisha\tPërfaqësim')).toEqual([
      'firstName',
      'lastName',
      'institution',
      'position',
    ]);
  });

  it('gives one meaning to one column', () => {
    expect(meanings('Emri\tMbiemri\tTelefoni\tTel\nAna\tÇela\t052222222\t0691234567')).toEqual([
      'firstName',
      'lastName',
      'phone',
      'skip',
    ]);
  });
});
