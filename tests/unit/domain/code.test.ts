import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedCode, readCode } from '#shared/domain/code.ts';

const SHA256 = '1a2b3c4d5e6f7081aabbccddeeff00112233445566778899aabbccddeeff0011';
const CODE = '1a2b3c4d5e6f7081';

describe('printedCode', () => {
  it('prints the first 16 digits in groups of four', () => {
    expect(printedCode(SHA256)).toBe('1A2B 3C4D 5E6F 7081');
  });
});

describe('readCode', () => {
  it.each([
    '1A2B 3C4D 5E6F 7081',
    '1a2b3c4d5e6f7081',
    ' 1A2B-3C4D-5E6F-7081 ',
    '1A2B–3C4D—5E6F‑7081',
    '1A2B\u00a03C4D\u00a05E6F\u00a07081',
    'Kodi: 1A2B 3C4D 5E6F 7081',
    'KODI:1A2B 3C4D 5E6F 7081.',
    'Procesverbal nr. 4, versioni 1 · Kodi: 1A2B 3C4D 5E6F 7081',
    '\u200b1A2B 3C4D\n5E6F 7081',
    'lA2B 3C4D 5E6F 7O8I',
    '１Ａ２Ｂ 3C4D 5E6F 7081',
  ])('reads %j', (text) => {
    expect(readCode(text)).toBe(CODE);
  });

  it.each([
    '',
    'Kodi:',
    '1A2B 3C4D 5E6F 708',
    '1A2B 3C4D 5E6F 7081 9',
    '1A2B 3C4D 5E6F 708G',
    'kod 1A2B 3C4D 5E6F 7081',
    SHA256,
    '1A2B 3C4D 5E6F 7081 Kodi:',
    '😀',
  ])('takes %j for no code', (text) => {
    expect(readCode(text)).toBeUndefined();
  });

  it('reads every code as it is printed, however it is parted', () => {
    const digit = fc.constantFrom(...'0123456789abcdef');
    const sha256 = fc.string({ unit: digit, minLength: 64, maxLength: 64 });
    const gap = fc.constantFrom('', ' ', '-', '\t', '  ', '–', '\u00a0');
    fc.assert(
      fc.property(sha256, fc.array(gap, { minLength: 17, maxLength: 17 }), (hash, gaps) => {
        expect(readCode(printedCode(hash))).toBe(hash.slice(0, 16));
        const typed = gaps.map((between, index) => between + hash.slice(index, index + 1 > 16 ? index : index + 1));
        expect(readCode(typed.join(''))).toBe(hash.slice(0, 16));
      }),
    );
  });

  it('reads of any text a code of 16 digits or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readCode(text) ?? '0'.repeat(16)).toMatch(/^[0-9a-f]{16}$/u);
      }),
    );
  });
});
