import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '#shared/domain/pasted-table.ts';
import { cleanLine } from '#shared/domain/typed.ts';

const oneLine = (cell: string) => cleanLine(cell).replace(/\s+/gu, ' ').trim();

describe('readTable', () => {
  it.each([
    ['tabs', 'Ana\tÇela\tBashkia, Krujë\nAgim\tHoti\tPolicia; Durrës\r\n'],
    ['semicolons', 'Ana;Çela;Bashkia, Krujë\nAgim;Hoti;"Policia; Durrës"'],
    ['commas', 'Ana,Çela,"Bashkia, Krujë"\rAgim,Hoti,Policia; Durrës'],
  ])('takes cells apart at %s', (_, text) => {
    expect(readTable(text)).toEqual([
      ['Ana', 'Çela', 'Bashkia, Krujë'],
      ['Agim', 'Hoti', 'Policia; Durrës'],
    ]);
  });

  it('keeps a quoted cell with line breaks and quotes in one cell', () => {
    expect(readTable('Ana\t"Bashkia\n""Krujë"""\nAgim\tPolicia')).toEqual([
      ['Ana', 'Bashkia "Krujë"'],
      ['Agim', 'Policia'],
    ]);
  });

  it('takes a quote that closes nowhere as a mark', () => {
    expect(readTable('"Ana\tBashkia "Krujë"\nAgim\tPolicia')).toEqual([
      ['"Ana', 'Bashkia "Krujë"'],
      ['Agim', 'Policia'],
    ]);
  });

  it('leaves out what is empty and fills short rows', () => {
    expect(readTable('\t\t\nAna\t\tBashkia\n\nAgim\n')).toEqual([
      ['Ana', 'Bashkia'],
      ['Agim', ''],
    ]);
    expect(readTable(' \n\t')).toEqual([]);
  });

  it('never throws and loses no character but separators, quotes and white space', () => {
    const bare = (text: string) => cleanLine(text).replace(/[\s",;]/gu, '');
    const pieces = fc.constantFrom(
      '"',
      '""',
      '\t',
      ';',
      ',',
      '\n',
      '\r\n',
      '\r',
      ' ',
      'Ana',
      'ë',
      '\u0007',
      '\u2028',
      '\ud800',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          expect(bare(readTable(text).flat().join(''))).toBe(bare(text));
        },
      ),
    );
  });

  it('gives back every table that a spreadsheet writes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'Ë', '"', '\n', ' ', ',', ';') });
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(table, (rows) => {
        const written = rows
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join('\t'))
          .join('\r\n');
        const used = (index: number) => rows.some((row) => oneLine(row[index] ?? '') !== '');
        const expected = rows
          .map((row) => row.map(oneLine).filter((_, index) => used(index)))
          .filter((row) => row.some((value) => value !== ''));
        expect(readTable(written)).toEqual(expected);
      }),
    );
  });
});
