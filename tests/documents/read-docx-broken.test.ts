import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/domain/errors.ts';
import { readDocx } from '../../electron/documents/read-docx.ts';
import { renderDocx } from '../../electron/documents/render-docx.ts';
import { edited, withBody } from '../support/edited-docx.ts';
import { original } from '../support/sealed-paper.ts';
import { cell, documentOf, p } from '../support/specimen.ts';

const faultOf = async (bytes: Uint8Array) => {
  const error = await readDocx(bytes).catch((thrown: unknown) => thrown);
  if (!(error instanceof AppError)) throw new Error('no AppError', { cause: error });
  expect(error.code).toBe('INVALID_INPUT');
  return JSON.stringify(error.data);
};

describe('a file that is no whole DOCX', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'nuk është DOCX'],
    ['a text', strToU8('Procesverbal'), 'nuk është DOCX'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'nuk është DOCX'],
    ['a program', strToU8('MZ\u0090'), 'nuk është DOCX'],
    ['a zip without a document', zipSync({ 'a.txt': strToU8('a') }), 'nuk është DOCX'],
    ['a file with a password', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'fjalëkalim'],
    ['half a file', original.slice(0, original.length / 2), 'i dëmtuar'],
    [
      'a part with an entity',
      edited(original, {
        'word/document.xml': (xml) => xml.replace('<w:document', '<!DOCTYPE w:document [<!ENTITY a "aa">]><w:document'),
      }),
      'i dëmtuar',
    ],
    ['a part that is no XML', edited(original, { 'word/document.xml': () => '<w:document' }), 'i dëmtuar'],
    [
      'endless nesting',
      withBody(original, (xml) =>
        xml.replace('<w:body>', `<w:body>${'<w:ins>'.repeat(1000)}${'</w:ins>'.repeat(1000)}`),
      ),
      'tepër i madh',
    ],
    [
      'a part that is not UTF-8',
      edited(original, { 'word/document.xml': Uint8Array.from([0x3c, 0xff, 0x3e]) }),
      'i dëmtuar',
    ],
    [
      'a zip that unpacks to more than a document',
      zipSync({ 'word/document.xml': new Uint8Array(61 * 1024 * 1024) }),
      'shumë më e madhe',
    ],
    [
      'a zip of too many parts',
      zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`${n}`, new Uint8Array()]))),
      'shumë më e madhe',
    ],
  ])('is refused: %s', async (_, bytes, message) => {
    expect(await faultOf(bytes)).toContain(message);
  });

  it('is refused where it says to unpack to less than it does', async () => {
    const bytes = zipSync({ '_rels/.rels': new Uint8Array(5_000_000) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    }
    expect(await faultOf(bytes)).toContain('shumë më e madhe');
  });

  it('is refused where two of its parts have one name', async () => {
    const bytes = zipSync({ 'word/a.xml': strToU8('a'), 'word/A.xml': strToU8('b') });
    expect(await faultOf(bytes)).toContain('i dëmtuar');
  });

  it('throws nothing but what a clerk can read, whatever is broken in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(original.length - 1), fc.nat(255)), { maxLength: 20 }),
        async (places) => {
          const bytes = original.slice();
          for (const [at, value] of places) bytes[at] = value;
          const read = await readDocx(bytes).catch((error: unknown) => error);
          if (read instanceof Error) expect(read).toBeInstanceOf(AppError);
        },
      ),
      { numRuns: 150 },
    );
  });
});

it('keeps answering while it reads a long document', async () => {
  const rows = Array.from({ length: 5000 }, (_, n) => [cell(`${n}`), cell('Fushata vijon gjatë gjithë muajit tetor')]);
  const bytes = await renderDocx(
    documentOf(
      { type: 'table', description: 'e gjatë', widths: [1, 3], head: ['Nr.', 'Fjala'], rows },
      { type: 'richText', content: [p('fund')] },
    ),
  );
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  expect((await readDocx(bytes)).body).toHaveLength(5002);
  clearInterval(timer);
  expect(longest).toBeLessThan(500);
});
