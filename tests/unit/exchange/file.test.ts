import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES, readExchange } from '#shared/contract/exchange/read.ts';
import { fullMeeting } from '../../support/full-meeting.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const json = JSON.stringify(fullMeeting(), null, 2);
const whole = (bytes: Uint8Array) => {
  const read = readExchange(bytes);
  expect(read).toMatchObject({ ok: false, faults: [{ path: '' }] });
  return read.ok ? '' : (read.faults[0]?.message ?? '');
};

describe('readExchange, of the file as a whole', () => {
  it('refuses more than 50 MB unread', () => {
    expect(whole(new Uint8Array(MAX_FILE_BYTES + 1))).toContain('50 MB');
  });

  it.each(['', ' \n', '\ufeff'])('says that %j is empty', (text) => {
    expect(whole(encode(text))).toBe('skedari është bosh');
  });

  it.each([
    [[0xff, 0xfe, 0x7b, 0x00]],
    [[0x22, 0xc3, 0x22]],
    [[0x22, 0xed, 0xa0, 0x80, 0x22]],
    [[0x22, 0xc0, 0xaf, 0x22]],
  ])('says that the bytes %j are not UTF-8', (bytes) => {
    expect(whole(new Uint8Array(bytes))).toBe('skedari nuk është tekst UTF-8');
  });

  it('reads past a byte order mark', () => {
    expect(readExchange(encode(`\ufeff${json}`))).toMatchObject({ ok: true });
  });

  it.each([
    ['{"a": 1,\n }', 'rreshtin 2, shenja 2'],
    ['{"a" 1}', 'rreshtin 1, shenja 6'],
    ['{\n"a": [1 2]}', 'rreshtin 2, shenja 9'],
    ['{"a": nul }', 'rreshtin 1, shenja 7'],
    ['{"a": "\\x"}', 'rreshtin 1, shenja 8'],
    ['{"a": "\n"}', 'rreshtin 1, shenja 8'],
    ["{'a': 1}", 'rreshtin 1, shenja 2'],
    ['{"a": 1}}', 'rreshtin 1, shenja 9'],
    ['{"a": 01}', 'rreshtin 1, shenja 8'],
    ['[1,]', 'rreshtin 1, shenja 4'],
    ['{"a": ]}', 'rreshtin 1, shenja 7'],
    ['{} // fund', 'rreshtin 1, shenja 4'],
    ['<xml>', 'rreshtin 1, shenja 1'],
  ])('says where %j is not JSON', (text, where) => {
    expect(whole(encode(text))).toBe(`skedari nuk është JSON i vlefshëm: gabim në ${where}`);
  });

  it('says of a file that was cut off anywhere that it ends too early', () => {
    const last = json.lastIndexOf('}');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: last }), (length) => {
        expect(whole(encode(json.slice(0, length)))).toContain('mbaron para kohe');
      }),
      { numRuns: 300 },
    );
    expect(whole(encode('{"a": "\\u00'))).toContain('mbaron para kohe');
    expect(whole(encode('{"a": -'))).toContain('mbaron para kohe');
  });

  it('is not thrown off by nesting without end', () => {
    const deep = (open: string, close: string, middle: string) => open.repeat(100_000) + middle + close.repeat(100_000);
    const texts = [
      deep('[', ']', ''),
      deep('{"type":"bulletList","content":[', ']}', ''),
      deep('{"type":"bulletList","content":[{"type":"listItem","content":[', ']}]}', ''),
    ];
    for (const text of texts) {
      const file = json.replace('"Një qëllim"', `{"type":"doc","content":[${text}]}`);
      expect(readExchange(encode(file))).toMatchObject({ ok: false });
      expect(readExchange(encode(text))).toMatchObject({ ok: false });
      expect(readExchange(encode(json.replace('{', `{"extra":${text},`)))).toMatchObject({
        faults: [{ path: 'extra' }],
      });
    }
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.json().map(encode)), (bytes) => {
        expect(readExchange(bytes).ok).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never throws, whatever was changed in a good file', () => {
    const piece = fc.oneof(
      fc.json(),
      fc.constantFrom('', '"', '}', ']', ',', 'null', '{}', '[]', '-', '"__proto__":1,'),
    );
    fc.assert(
      fc.property(fc.nat(json.length), fc.nat(12), piece, (at, length, inserted) => {
        const { ok } = readExchange(encode(json.slice(0, at) + inserted + json.slice(at + length)));
        expect(typeof ok).toBe('boolean');
      }),
      { numRuns: 2_000 },
    );
  });

  it('never throws, whatever stands in place of a part', () => {
    const parts = [...json.matchAll(/"(?:[^"\\]|\\.)*"(?!:)|\b\d+\b|\[\]/gu)].map(({ 0: { length }, index }) => ({
      index,
      length,
    }));
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.json(), ({ index, length }, value) => {
        const { ok } = readExchange(encode(json.slice(0, index) + value + json.slice(index + length)));
        expect(typeof ok).toBe('boolean');
      }),
      { numRuns: 2_000 },
    );
  });
});
