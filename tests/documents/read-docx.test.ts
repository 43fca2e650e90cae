import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../electron/documents/blocks.ts';
import { readDocx } from '../../electron/documents/read-docx.ts';
import { sameness } from '../../electron/documents/read-docx-changes.ts';
import { renderDocx } from '../../electron/documents/render-docx.ts';
import { partsOf } from '../support/docx.ts';
import { asLibreOfficeSaves, asWordSaves, canResave, edited, withBody } from '../support/edited-docx.ts';
import { longDocument } from '../support/long-document.ts';
import { ATTENDED, CODE, changes, original, paper, paragraph, text } from '../support/sealed-paper.ts';
import { documentOf, runs } from '../support/specimen.ts';
import { TRICKS } from '../support/tricks.ts';

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

  it.each(TRICKS)('finds %s', async (_, edit, where, was, is) => {
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
