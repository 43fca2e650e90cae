import { describe, expect, it } from 'vitest';
import { illegalCharacter, normaliseString, quoted } from '#shared/domain/characters.ts';

describe('illegalCharacter', () => {
  it.each([
    ['a\u0000', 'U+0000'],
    ['a\u0007b', 'U+0007'],
    ['\u007f', 'U+007F'],
    ['\u0085', 'U+0085'],
    ['\ud83d x', 'U+D83D'],
    ['x \udc00', 'U+DC00'],
    ['\udc00\ud83d', 'U+DC00'],
    ['\ufffe', 'U+FFFE'],
    ['\uffff', 'U+FFFF'],
    ['a\rb', 'U+000D'],
    ['a\r', 'U+000D'],
  ])('finds in %j, line or text, %s', (value, codePoint) => {
    expect(illegalCharacter(value, 'line')).toBe(codePoint);
    expect(illegalCharacter(value, 'text')).toBe(codePoint);
  });

  it.each([
    ['a\nb', 'U+000A'],
    ['a\tb', 'U+0009'],
    ['a\r\nb', 'U+000D'],
  ])('finds in the line %j %s and nothing in the text', (value, codePoint) => {
    expect(illegalCharacter(value, 'line')).toBe(codePoint);
    expect(illegalCharacter(value, 'text')).toBeUndefined();
  });

  it.each(['Çështje', 'e\u0308', '😀', '\u00a0\u200b\u202e', '\ufdd0', '\ufffd', '', '<b>&"'])(
    'lets %j be',
    (value) => {
      expect(illegalCharacter(value, 'line')).toBeUndefined();
    },
  );
});

describe('normaliseString', () => {
  it('composes letters and makes line ends one', () => {
    expect(normaliseString('c\u0327e\u0308\r\nb\n')).toBe('çë\nb\n');
  });
});

describe('quoted', () => {
  it('shortens what is long, never in the middle of a character', () => {
    expect(quoted('p9')).toBe('"p9"');
    expect(quoted(`${'a'.repeat(59)}😀bb`)).toBe(`"${'a'.repeat(59)}…"`);
  });
});
