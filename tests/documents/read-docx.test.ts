import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/domain/errors.ts';
import type { Block, Document } from '../../electron/documents/blocks.ts';
import { readDocx } from '../../electron/documents/read-docx.ts';
import { documentChanges, sameness } from '../../electron/documents/read-docx-changes.ts';
import { renderDocx } from '../../electron/documents/render-docx.ts';
import { partsOf } from '../support/docx.ts';
import { asLibreOfficeSaves, asWordSaves, canResave, edited, withBody } from '../support/edited-docx.ts';
import { longDocument } from '../support/long-document.ts';
import { pngBytes } from '../support/pictures.ts';
import { cell, documentOf, p, runs, specimen } from '../support/specimen.ts';

const CODE = '1A2B 3C4D 5E6F 7081';

/** A sealed paper with an emblem, headings, speech, a table and signatures. */
const paper: Document = {
  ...specimen,
  draft: false,
  seal: `Procesverbal nr. 4, versioni 1 · Kodi: ${CODE}`,
  blocks: specimen.blocks.map((block) =>
    block.type === 'letterhead'
      ? { ...block, emblem: { type: 'image/png' as const, bytes: pngBytes(), width: 1, height: 1, alt: 'Emblema' } }
      : block,
  ),
};
const original = await renderDocx(paper);
const changes = async (other: Uint8Array, from = original) =>
  documentChanges(await readDocx(from), await readDocx(other));
const faultOf = async (bytes: Uint8Array) => {
  const error = await readDocx(bytes).catch((thrown: unknown) => thrown);
  if (!(error instanceof AppError)) throw new Error('no AppError', { cause: error });
  expect(error.code).toBe('INVALID_INPUT');
  return JSON.stringify(error.data);
};

const ATTENDED = 'Nga 30 anëtarë me të drejtë vote, janë të pranishëm 30. Mbledhja është e vlefshme.';
const text = (words: string) => `<w:t xml:space="preserve">${words}</w:t>`;
const paragraph = (words: string) => `<w:p><w:r>${text(words)}</w:r></w:p>`;

describe('what another program may do to a paper', () => {
  it('is nothing, saved as it is', async () => {
    expect(await changes(original)).toEqual([]);
  });

  it('is to part its text into runs and to note how it was edited', async () => {
    expect(await changes(asWordSaves(original))).toEqual([]);
  });

  it.skipIf(!canResave)('is to write all of it anew', { timeout: 60_000 }, async () => {
    expect(await changes(asLibreOfficeSaves(original))).toEqual([]);
  });

  it('is to fill in the numbers of the pages, and to write them as another kind of field', async () => {
    const field = (name: string, shown: string) =>
      ['begin', 'separate', 'end']
        .map((type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`)
        .join('')
        .replace('</w:r>', `</w:r><w:r><w:instrText> ${name} \\* MERGEFORMAT </w:instrText></w:r>`)
        .replace('"separate"/></w:r>', `"separate"/></w:r><w:r>${text(shown)}</w:r>`);
    const other = edited(original, {
      'word/footer1.xml': (xml) =>
        xml
          .replace(/<w:fldSimple w:instr="PAGE"[^>]*>.*?<\/w:fldSimple>/u, field('PAGE', '17'))
          .replace(/<w:fldSimple w:instr="NUMPAGES"[^>]*>.*?<\/w:fldSimple>/u, field('NUMPAGES', '23')),
    });
    expect(await changes(other)).toEqual([]);
  });

  it('is to use other prefixes', async () => {
    const other = withBody(original, (xml) =>
      xml.replaceAll('<w:', '<x:').replaceAll('</w:', '</x:').replaceAll(' w:', ' x:').replace('xmlns:w=', 'xmlns:x='),
    );
    expect(await changes(other)).toEqual([]);
  });
});

describe('what is changed in a paper', () => {
  it('names the place of one changed digit, with what was and what is', async () => {
    expect(
      await changes(withBody(original, (xml) => xml.replace('janë të pranishëm 30', 'janë të pranishëm 29'))),
    ).toEqual([
      { where: 'I. PJESËMARRJA, paragrafi 2', was: ATTENDED, is: ATTENDED.replace('pranishëm 30', 'pranishëm 29') },
    ]);
  });

  it('cuts a long speech around what changed', async () => {
    const [change, ...more] = await changes(
      withBody(original, (xml) =>
        xml
          .replace('Pas tabelës', 'Para tabelës')
          .replace(
            'muajit tetor dhe është pjesë integrale e fushatës kombëtare të koordinuar nga Koordinatori Kombëtar Antitrafik, me pjesëmarrjen e institucioneve të qarkut, të bashkive dhe të shoqërisë civile. </w:t>',
            'muajit nëntor. </w:t>',
          ),
      ),
    );
    expect(more).toHaveLength(1);
    expect(change?.where).toBe('III. ZHVILLIMI I MBLEDHJES, 1. Nisja e fushatës së ndërgjegjësimit, paragrafi 1');
    expect(change?.is).toMatch(/^… .* muajit nëntor\. Kjo është .* …$/u);
  });

  it.each([
    [
      'a removed row',
      (xml: string) => xml.replace(/<w:tr>(?:(?!<w:tr>).)*Anëtare 3<.*?<\/w:tr>/u, ''),
      'Tabela “Anëtarët dhe prezenca e tyre”, rreshti 3',
      /Anëtare 3 \|/u,
      /^$/u,
    ],
    [
      'a changed cell',
      (xml: string) => xml.replace('Emër Anëtare 12<', 'Emër Tjetër<'),
      'Tabela “Anëtarët dhe prezenca e tyre”, rreshti 12',
      /Anëtare 12 \|/u,
      /Emër Tjetër \|/u,
    ],
    [
      'a changed head',
      (xml: string) => xml.replace('>Funksioni<', '>Detyra<'),
      'Tabela “Anëtarët dhe prezenca e tyre”, koka',
      /Funksioni/u,
      /Detyra/u,
    ],
    [
      'an added paragraph',
      (xml: string) => xml.replace(/(<w:p>(?:(?!<w:p>).)*Lista e dytë)/u, `${paragraph('4. Shtuar më vonë')}$1`),
      'II. RENDI I DITËS, pas paragrafit 3',
      /^$/u,
      /Shtuar më vonë/u,
    ],
    [
      'a paragraph added before all others',
      (xml: string) => xml.replace('<w:body>', `<w:body>${paragraph('Kopje')}`),
      'Në krye të dokumentit',
      /^$/u,
      /Kopje/u,
    ],
    [
      'a removed paragraph',
      (xml: string) => xml.replace(new RegExp(`<w:p>(?:(?!<w:p>).)*${ATTENDED}.*?</w:p>`, 'u'), ''),
      'I. PJESËMARRJA, paragrafi 2',
      /të pranishëm 30/u,
      /^$/u,
    ],
    [
      'a heading',
      (xml: string) => xml.replace('Nisja e fushatës së ndërgjegjësimit', 'Nisja e fushatës së re'),
      'III. ZHVILLIMI I MBLEDHJES, titulli',
      /^1\. Nisja e fushatës së ndërgjegjësimit$/u,
      /^1\. Nisja e fushatës së re$/u,
    ],
    ['the title', (xml: string) => xml.replace('>PROCESVERBAL<', '>VENDIM<'), 'Titulli', /PROCESVERBAL/u, /VENDIM/u],
    [
      'who signs',
      (xml: string) => xml.replace('Emër Sekretarja', 'Emër Tjetër'),
      'Nënshkrimet',
      /Emër Sekretarja/u,
      /Emër Tjetër/u,
    ],
    [
      'the number of the protocol',
      (xml: string) => xml.replace('Nr. 1234 Prot.', 'Nr. 1235 Prot.'),
      'Rreshti i protokollit',
      /1234/u,
      /1235/u,
    ],
    [
      'struck text',
      (xml: string) => xml.replace(`<w:r>${text(ATTENDED)}`, `<w:r><w:rPr><w:strike/></w:rPr>${text(ATTENDED)}`),
      'I. PJESËMARRJA, paragrafi 2',
      /^Nga 30/u,
      /^\[e hequr me vizë: Nga 30/u,
    ],
    [
      'hidden text',
      (xml: string) => xml.replace(`<w:r>${text(ATTENDED)}`, `<w:r><w:rPr><w:vanish/></w:rPr>${text(ATTENDED)}`),
      'I. PJESËMARRJA, paragrafi 2',
      /^Nga 30/u,
      /^\[e fshehur: Nga 30/u,
    ],
    [
      'white text',
      (xml: string) =>
        xml.replace(`<w:r>${text(ATTENDED)}`, `<w:r><w:rPr><w:color w:val="FEFEFE"/></w:rPr>${text(ATTENDED)}`),
      'I. PJESËMARRJA, paragrafi 2',
      /^Nga 30/u,
      /^\[e palexueshme: Nga 30/u,
    ],
    [
      'tiny text',
      (xml: string) => xml.replace(`<w:r>${text(ATTENDED)}`, `<w:r><w:rPr><w:sz w:val="2"/></w:rPr>${text(ATTENDED)}`),
      'I. PJESËMARRJA, paragrafi 2',
      /^Nga 30/u,
      /^\[e palexueshme: Nga 30/u,
    ],
    [
      'text deleted by a revision',
      (xml: string) =>
        xml.replace(
          `<w:r>${text(ATTENDED)}</w:r>`,
          `<w:del w:id="1" w:author="x"><w:r><w:delText>${ATTENDED}</w:delText></w:r></w:del>`,
        ),
      'I. PJESËMARRJA, paragrafi 2',
      /^Nga 30/u,
      /^\[e fshirë: Nga 30/u,
    ],
    [
      'text in a box',
      (xml: string) =>
        xml.replace(
          `<w:r>${text(ATTENDED)}`,
          `<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent>${paragraph('Në kuti')}</w:txbxContent></v:textbox></v:shape></w:pict>${text(ATTENDED)}`,
        ),
      'I. PJESËMARRJA, paragrafi 2',
      /^Nga 30/u,
      /^\[në kuti: Në kuti\] Nga 30/u,
    ],
    [
      'a field that changes by itself',
      (xml: string) =>
        xml.replace(
          `<w:r>${text(ATTENDED)}</w:r>`,
          `<w:fldSimple w:instr="DATE"><w:r>${text(ATTENDED)}</w:r></w:fldSimple>`,
        ),
      'I. PJESËMARRJA, paragrafi 2',
      /^Nga 30/u,
      /^\[fushë që ndryshon vetë: Nga/u,
    ],
    [
      'text that another part of the file fills in',
      (xml: string) =>
        xml.replace(
          `<w:r>${text(ATTENDED)}</w:r>`,
          `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="{0}"/></w:sdtPr><w:sdtContent><w:r>${text(ATTENDED)}</w:r></w:sdtContent></w:sdt>`,
        ),
      'I. PJESËMARRJA, paragrafi 2',
      /^Nga 30/u,
      /^\[fushë/u,
    ],
    [
      'a row that nobody sees',
      (xml: string) => xml.replace(/<w:trPr>((?:(?!<w:tr>).)*Anëtare 4<)/u, '<w:trPr><w:hidden/>$1'),
      'Tabela “Anëtarët dhe prezenca e tyre”, rreshti 4',
      /^4\. \|/u,
      /^\[e fshehur: 4/u,
    ],
    [
      'a document that another file is put into',
      (xml: string) => xml.replace('<w:sectPr>', '<w:altChunk r:id="rId99"/><w:sectPr>'),
      'Pas: Nënshkrimet',
      /^$/u,
      /^\[objekt\]$/u,
    ],
  ])('finds %s', async (_, edit, where, was, is) => {
    const found = await changes(withBody(original, edit));
    expect(found).toEqual([{ where, was: expect.stringMatching(was), is: expect.stringMatching(is) }]);
  });

  it('finds a number that Word counts, and those after it', async () => {
    const unnumbered = withBody(original, (xml) =>
      xml.replace(/<w:numPr>(?:(?!<w:numPr>).)*(<\/w:pPr>(?:(?!<w:p>).)*Prezantimi i videos<)/u, '$1'),
    );
    expect(await changes(unnumbered)).toEqual([
      { where: 'II. RENDI I DITËS, paragrafi 2', was: '2. Prezantimi i videos', is: 'Prezantimi i videos' },
      { where: 'II. RENDI I DITËS, paragrafi 3', was: '3. Të ndryshme', is: '2. Të ndryshme' },
    ]);
  });

  it('finds text that was moved', async () => {
    const moved = withBody(original, (xml) => {
      const one = new RegExp(`<w:p>(?:(?!<w:p>).)*${ATTENDED}.*?</w:p>`, 'u').exec(xml)?.[0] ?? '';
      return xml.replace(one, '').replace(/(<w:p>(?:(?!<w:p>).)*>Mbledhja u mbyll)/u, `${one}$1`);
    });
    expect(await changes(moved)).toEqual([
      { where: 'I. PJESËMARRJA, paragrafi 2', was: ATTENDED, is: '' },
      { where: expect.stringMatching(/^IV\. VENDIMET, .*pas paragrafit 1$/u), was: '', is: ATTENDED },
    ]);
  });

  it('finds another code under the pages, and pages without one', async () => {
    const other = edited(original, { 'word/footer1.xml': (xml) => xml.replace(CODE, '0000 3C4D 5E6F 7081') });
    expect(await changes(other)).toEqual([
      { where: 'Fundi i faqes', was: expect.stringContaining(CODE), is: expect.stringContaining('0000 3C4D') },
    ]);
    const first = withBody(original, (xml) => xml.replace('<w:pgSz', '<w:titlePg/><w:pgSz'));
    expect(await changes(first)).toEqual([{ where: 'Fundi i faqes', was: expect.stringContaining(CODE), is: '' }]);
  });

  it('finds PROJEKT taken from the head of the pages', async () => {
    const draft = await renderDocx({ ...paper, draft: true });
    expect(await changes(edited(draft, { 'word/header1.xml': (xml) => xml.replace('PROJEKT', '') }), draft)).toEqual([
      { where: 'Kreu i faqes', was: 'PROJEKT', is: '' },
    ]);
  });

  it('finds another picture, one that is loaded from outside, and none', async () => {
    const media = [...partsOf(original).keys()].find((path) => path.startsWith('word/media/')) ?? '';
    expect(await changes(edited(original, { [media]: strToU8('another picture') }))).toEqual([
      {
        where: 'Kryet e shkresës',
        was: expect.stringMatching(/^\[figurë: [0-9a-f]{8}\]$/u),
        is: expect.stringMatching(/^\[figurë: /u),
      },
    ]);
    const linked = edited(original, {
      'word/_rels/document.xml.rels': (xml) =>
        xml.replace(/Target="media\/[^"]*"/u, 'Target="http://example.invalid/a.png" TargetMode="External"'),
    });
    expect(await changes(linked)).toMatchObject([{ where: 'Kryet e shkresës', is: '[objekt]' }]);
    expect(await changes(withBody(original, (xml) => xml.replace(/<w:drawing>.*?<\/w:drawing>/u, '')))).toMatchObject([
      { where: 'Kryet e shkresës', is: '' },
    ]);
  });

  it('takes no text for a picture or a mark', async () => {
    const sha256 = /"text":"([0-9a-f]{64})"/u.exec(JSON.stringify(await readDocx(original)))?.[1];
    const faked = withBody(original, (xml) => xml.replace(/<w:drawing>.*?<\/w:drawing>/u, text(`[figurë: ${sha256}]`)));
    expect(await changes(faked)).toHaveLength(1);
  });

  it('finds a style that hides what it is given to', async () => {
    const hidden = edited(original, {
      'word/styles.xml': (xml) => xml.replace(/(w:styleId="TableText".*?<w:rPr>)/u, '$1<w:vanish/>'),
    });
    expect((await changes(hidden)).length).toBeGreaterThan(30);
  });

  it('finds comments, notes and programs', async () => {
    const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
    const relation = `<Relationship Id="rId77" Type="${type}" Target="comments.xml"/></Relationships>`;
    const other = edited(original, {
      'word/comments.xml': () =>
        `<w:comments ${namespace}><w:comment w:id="0">${paragraph('Jo kështu')}</w:comment></w:comments>`,
      'word/_rels/document.xml.rels': (xml) => xml.replace('</Relationships>', relation),
      'word/vbaProject.bin': strToU8('macro'),
    });
    expect(await changes(other)).toEqual([
      { where: 'Shënim ose koment', was: '', is: 'Jo kështu' },
      { where: 'Skedari', was: '', is: 'përmban një program (makro)' },
    ]);
  });

  it('reads the part that the file names, not the one that is called as ours', async () => {
    const other = edited(original, {
      '_rels/.rels': (xml) => xml.replace('word/document.xml', 'word/other.xml'),
      'word/other.xml': () =>
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Tjetër</w:t></w:r></w:p></w:body></w:document>',
    });
    expect(sameness(await readDocx(original), await readDocx(other))).toBeLessThan(0.1);
  });

  it('says of another document no more than that it is another', async () => {
    const other = await renderDocx(longDocument(7));
    const found = await changes(other);
    expect(found.length).toBeLessThanOrEqual(101);
    expect(found.at(-1)).toMatchObject({ where: 'Vende të tjera' });
  });

  it('finds any word that is changed, and nothing else', async () => {
    const bytes = await renderDocx(
      documentOf(
        ...([1, 2, 3].map((n) => ({ type: 'paragraph', runs: runs(`fjalia ${n} është e gjatë`) })) satisfies Block[]),
      ),
    );
    const word = fc.stringMatching(/^[a-zëç]{1,8}$/u);
    await fc.assert(
      fc.asyncProperty(fc.nat(2), fc.nat(4), word, async (sentence, at, word) => {
        const before = `fjalia ${sentence + 1} është e gjatë`;
        const after = before.split(' ').with(at, word).join(' ');
        const found = before === after ? [] : [{ where: `Paragrafi ${sentence + 1}`, was: before, is: after }];
        const other = edited(bytes, { 'word/document.xml': (xml) => xml.replace(before, after) });
        expect(await changes(other, bytes)).toEqual(found);
      }),
      { numRuns: 30 },
    );
  });
});

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
