import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFileName } from '#shared/domain/file-name.ts';

describe('a file name', () => {
  it.each([
    ['procesverbal-4-2020.docx', 'procesverbal-4-2020.docx'],
    ['lista e prezencës.docx', 'lista e prezencës.docx'],
    ['Procesverbal nr. 4', 'Procesverbal nr. 4'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['C:\\Windows\\a.docx', 'C--Windows-a.docx'],
    ['con.docx', '_con.docx'],
    ['CON', '_CON'],
    ['COM1', '_COM1'],
    ['lpt¹.txt', '_lpt¹.txt'],
    ['kontrata.docx', 'kontrata.docx'],
    [' .emri. ', 'emri'],
    ['emri .docx', 'emri.docx'],
    ['a\u202ecod.exe\u0000', 'a-cod.exe-'],
    ['...', 'dokument'],
    ['', 'dokument'],
    ['.docx', 'docx'],
    ['e\u0308.docx', 'ë.docx'],
  ])('%j becomes %j', (name, clean) => {
    expect(cleanFileName(name)).toBe(clean);
  });

  it('keeps its ending when it is too long', () => {
    expect(cleanFileName(`${'a'.repeat(300)}.docx`)).toBe(`${'a'.repeat(200)}.docx`);
    expect(cleanFileName(`${'ë'.repeat(300)}.docx`)).toBe(`${'ë'.repeat(100)}.docx`);
    expect(cleanFileName(`${'😀'.repeat(300)}.docx`)).toBe(`${'😀'.repeat(50)}.docx`);
  });

  it('is one that every system takes, and stays as it is once it is clean', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.constantFrom('', '.docx', '.pdf'),
        (stem, ending) => {
          const clean = cleanFileName(`${stem}${ending}`);
          expect(Buffer.byteLength(clean)).toBeLessThan(255);
          expect(clean).toMatch(/^[^\s.].*$/su);
          expect(clean).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]|[\s.]$/u);
          expect(cleanFileName(clean)).toBe(clean);
          expect(clean.endsWith(ending) || clean === 'docx' || clean === 'pdf').toBe(true);
        },
      ),
    );
  });
});
