import { describe, expect, it } from 'vitest';
import type { BlockNode } from '#shared/domain/text.ts';
import type { Block } from '../../electron/documents/blocks.ts';
import { renderDocx } from '../../electron/documents/render-docx.ts';
import {
  documentXml,
  hasValidator,
  paragraphTexts,
  paragraphXml,
  partsOf,
  validationErrors,
  xmlFaults,
} from '../support/docx.ts';
import { HOSTILE } from '../support/rich-text.ts';
import { cell, documentOf, item, p, runs, specimen } from '../support/specimen.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', runs: runs(text) });
const rich = (...content: BlockNode[]): Block => ({ type: 'richText', content });
const signatures: Block = {
  type: 'signatures',
  columns: [{ role: 'KRYETARI', name: 'Z. Emër Prefekti', note: '(nënshkrimi, vula)' }],
};
const table: Block = {
  type: 'table',
  description: 'Detyrat & "afatet"',
  widths: [1, 3],
  head: ['Nr.', 'Detyra'],
  rows: [[cell('1.'), cell('një')], [cell('2.'), cell('dy')], [cell('3.')]],
};

const xmlOf = async (...blocks: Block[]) => documentXml(await renderDocx(documentOf(...blocks)));
const kept = (xml: string) => paragraphXml(xml).map((one) => one.includes('<w:keepNext/>'));
const numIds = (xml: string) => Array.from(xml.matchAll(/<w:numId w:val="([^"]*)"\/>/gu), ([, id]) => id);

describe('renderDocx', () => {
  it.skipIf(!hasValidator)('writes what the Open XML SDK finds nothing wrong with', { timeout: 60_000 }, async () => {
    for (const orientation of ['portrait', 'landscape'] as const) {
      expect(await validationErrors(await renderDocx({ ...specimen, orientation }))).toEqual([]);
    }
  });

  it('writes every part well formed', async () => {
    for (const [path, xml] of partsOf(await renderDocx(specimen))) expect([path, ...xmlFaults(xml)]).toEqual([path]);
  });

  it('writes the texts in their order', async () => {
    const texts = paragraphTexts(await renderDocx(documentOf(paragraph('një'), table, paragraph('dy\ntre\tkatër'))));
    expect(texts).toEqual(['një', 'Nr.', 'Detyra', '1.', 'një', '2.', 'dy', '3.', '', 'dy\ntre\tkatër']);
  });

  it('says in the core properties what, whose and of which day it is', async () => {
    const core = partsOf(await renderDocx(specimen)).get('docProps/core.xml');
    expect(core).toContain('<dc:title>Procesverbal nr. 4, 07.10.2020</dc:title>');
    expect(core).toContain('<dc:creator>Institucioni i Prefektit të Qarkut Durrës</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Institucioni i Prefektit të Qarkut Durrës</cp:lastModifiedBy>');
    expect(core).toContain('<dc:language>sq-AL</dc:language>');
    expect(core?.match(/>2020-10-07T00:00:00Z</gu)).toHaveLength(2);
  });

  it('writes PROJEKT over a draft and over nothing else', async () => {
    const header = (bytes: Uint8Array) => partsOf(bytes).get('word/header1.xml');
    expect(header(await renderDocx({ ...specimen, draft: true }))).toContain('>PROJEKT<');
    expect(header(await renderDocx({ ...specimen, draft: false }))).toBeUndefined();
  });

  it('numbers the pages with fields', async () => {
    const footer = partsOf(await renderDocx(specimen)).get('word/footer1.xml');
    expect(footer).toMatch(/Faqja <.*"PAGE".* nga <.*"NUMPAGES"/u);
    expect(footer).toContain('>Procesverbal nr. 4, 07.10.2020<');
  });

  it('turns the page for a landscape document', async () => {
    const page = async (orientation: 'portrait' | 'landscape') =>
      /<w:pgSz w:w="(\d+)" w:h="(\d+)"/u.exec(documentXml(await renderDocx({ ...specimen, orientation })))?.slice(1);
    expect(await page('portrait')).toEqual(['11906', '16838']);
    expect(await page('landscape')).toEqual(['16838', '11906']);
  });

  it('numbers headings by style', async () => {
    const xml = await xmlOf(
      { type: 'heading', level: 1, text: 'VENDIMET' },
      { type: 'heading', level: 2, text: 'Plani' },
    );
    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/>.*VENDIMET.*<w:pStyle w:val="Heading2"\/>.*Plani/u);
  });

  it('gives each list a number of its own', async () => {
    const list: Block = { type: 'list', ordered: true, items: [runs('a'), runs('b')] };
    const nested = item(p('c'), { type: 'orderedList', content: [item(p('d'))] });
    const ids = numIds(await xmlOf(list, list, rich({ type: 'orderedList', content: [nested, item(p('e'))] })));
    expect(ids).toHaveLength(7);
    expect(new Set(ids).size).toBe(4);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[4]).toBe(ids[6]);
  });

  it('takes no text for a number of a list', async () => {
    const id = numIds(await xmlOf({ type: 'list', ordered: true, items: [runs('a')] }))[0];
    const texts = ['{numra-ë-1}', '{numra-e\u0308-1}', '{numra-1}'];
    const bytes = await renderDocx(documentOf({ type: 'list', ordered: true, items: texts.map(runs) }));
    expect(id).toMatch(/^\d+$/u);
    expect(paragraphTexts(bytes)).toEqual(['{numra-ë-1}', '{numra-ë-1}', '{numra-1}']);
  });

  it('puts lists deeper than nine levels on the ninth', async () => {
    let list: BlockNode = { type: 'bulletList', content: [item(p('fundi'))] };
    for (let depth = 0; depth < 11; depth += 1) list = { type: 'bulletList', content: [item(p(`${depth}`), list)] };
    const levels = Array.from((await xmlOf(rich(list))).matchAll(/<w:ilvl w:val="(\d+)"/gu), ([, level]) =>
      Number(level),
    );
    expect(levels).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 8]);
  });

  it('repeats a table’s head, splits no row and says what the table is', async () => {
    const xml = await xmlOf(table);
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/gu)).toHaveLength(4);
    expect(xml).toContain('<w:tblDescription w:val="Detyrat &amp; &quot;afatet&quot;"/>');
    expect(Array.from(xml.matchAll(/<w:gridCol w:w="(\d+)"/gu), ([, width]) => Number(width))).toEqual([2339, 7016]);
  });

  it('makes rows as tall as they are asked to be', async () => {
    expect(await xmlOf({ ...table, rowHeight: 10 })).toContain('<w:trHeight w:val="567" w:hRule="atLeast"/>');
    expect(await xmlOf(table)).not.toContain('<w:trHeight');
  });

  it('describes each of several tables with its own words', async () => {
    const xml = await xmlOf({ ...table, description: 'e para' }, paragraph('mes'), { ...table, description: 'e dyta' });
    expect(xml).toMatch(/"e para".*mes.*"e dyta"/u);
  });

  it('keeps the signatures together, with the two paragraphs before them', async () => {
    const xml = await xmlOf(paragraph('një'), paragraph('dy'), paragraph('tre'), signatures);
    const signing = [true, true, true, true, true, true, false, false];
    expect(kept(xml)).toEqual([false, true, true, ...signing, false]);
  });

  it('keeps one long paragraph as its two lines, and lets one go that would fill the page', async () => {
    const long = kept(await xmlOf(paragraph('një'), paragraph('fjalë '.repeat(40)), signatures));
    expect(long.slice(0, 2)).toEqual([false, true]);
    const tooLong = kept(await xmlOf(paragraph('fjalë '.repeat(600)), paragraph('Mbledhja u mbyll.'), signatures));
    expect(tooLong.slice(0, 2)).toEqual([false, true]);
  });

  it('keeps the last two rows of a table before the signatures', async () => {
    const xml = await xmlOf(paragraph('një'), table, signatures);
    const [before, ...cells] = kept(xml);
    expect([before, ...cells.slice(0, 8)]).toEqual([false, true, true, false, false, true, true, true, true]);
  });

  it('keeps a paragraph with what follows only where it is asked to', async () => {
    expect(kept(await xmlOf({ type: 'paragraph', runs: runs('a'), keepWithNext: true }, paragraph('b')))).toEqual([
      true,
      false,
    ]);
  });

  it('keeps a short table that is signed in whole and with the text before it, a long one at both ends', async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, index) => [cell(`${index + 1}.`), cell('')]);
    const signedBy = async (count: number) =>
      kept(
        await xmlOf(paragraph('një'), paragraph('dy'), paragraph('tre'), { ...table, rows: rows(count), signed: true }),
      );
    const perRow = (cells: boolean[]) => cells.filter((_, index) => index % 2 === 0);
    const [one, two, three, ...short] = await signedBy(4);
    expect([one, two, three]).toEqual([false, true, true]);
    expect(perRow(short.slice(0, 10))).toEqual([true, true, true, true, false]);
    const long = perRow((await signedBy(12)).slice(3, 3 + 26));
    expect(long).toEqual([true, ...Array.from({ length: 10 }, () => false), true, false]);
  });

  it('begins a page where it is told to, by a paragraph’s property or before a table', async () => {
    const broken = (xml: string) => paragraphXml(xml).map((one) => one.includes('<w:pageBreakBefore/>'));
    const page: Block = { type: 'pageBreak' };
    expect(broken(await xmlOf(paragraph('a'), page, paragraph('b'), paragraph('c')))).toEqual([false, true, false]);
    const beforeTable = await xmlOf(paragraph('a'), page, table);
    expect(broken(beforeTable).filter(Boolean)).toHaveLength(1);
    expect(beforeTable).toMatch(/<w:pageBreakBefore\/>.*<w:tbl>/u);
    expect(broken(await xmlOf(paragraph('a'), page))).toEqual([false]);
  });

  it('writes the registry’s number, or a rule to write it on', async () => {
    const lineOf = async (number?: string) =>
      paragraphTexts(
        await renderDocx(documentOf({ type: 'registry', ...(number !== undefined && { number }), place: 'Durrës' })),
      );
    expect(await lineOf('12/3')).toEqual(['Nr. 12/3 Prot.', 'Durrës', '']);
    expect(await lineOf()).toEqual(['Nr. ________ Prot.', 'Durrës', '']);
  });

  it('draws the line to sign on as a rule over the name', async () => {
    const xml = await xmlOf(signatures);
    expect(xml.match(/<w:pBdr><w:top w:val="single"/gu)).toHaveLength(1);
    expect(xml).not.toContain('__');
  });

  it('parts tables that would touch and ends no document in a table', async () => {
    const xml = await xmlOf(table, table);
    expect(xml).not.toContain('</w:tbl><w:tbl>');
    expect(xml).not.toContain('</w:tbl><w:sectPr');
  });

  it('makes no paragraph of a blank one', async () => {
    const texts = paragraphTexts(await renderDocx(documentOf(rich(p('a'), { type: 'paragraph' }, p('  '), p('b')))));
    expect(texts).toEqual(['a', 'b']);
  });

  it('shows hostile text as text', async () => {
    const bytes = await renderDocx(documentOf(rich(...HOSTILE.map((text) => p(text)))));
    const texts = paragraphTexts(bytes);
    expect(xmlFaults(documentXml(bytes))).toEqual([]);
    expect(texts).toHaveLength(HOSTILE.length);
    for (const text of [
      '<b>jo e trashë</b>',
      'CURRENT',
      ']]>',
      'ë ç',
      '&amp; &lt;',
      '{ PAGE } HYPERLINK "http://example.invalid"',
    ]) {
      expect(texts).toContain(text);
    }
    expect(documentXml(bytes)).not.toContain('w:fldChar');
  });

  it('survives hostile text in every other place', async () => {
    for (const text of HOSTILE) {
      const bytes = await renderDocx({
        ...specimen,
        title: text,
        subject: text,
        author: text,
        shortTitle: text,
        seal: text,
        blocks: [
          { type: 'letterhead', lines: [text] },
          { type: 'registry', number: text, place: text },
          { type: 'endorsement', text },
          { type: 'title', text },
          { type: 'heading', level: 1, text },
          { type: 'table', description: text, widths: [1], head: [text], rows: [[cell(text)]] },
          { type: 'signatures', columns: [{ role: text, name: text, note: text }] },
        ],
      });
      for (const [path, xml] of partsOf(bytes)) expect([text, path, ...xmlFaults(xml)]).toEqual([text, path]);
    }
  });

  it('draws two megabytes of speech within seconds', { timeout: 30_000 }, async () => {
    const speech = 'Fushata vijon gjatë gjithë muajit tetor. '.repeat(25);
    const paragraphs = Array.from({ length: 2000 }, () => p(speech));
    const start = performance.now();
    await renderDocx(documentOf(rich(...paragraphs), rich(p(speech.repeat(2000)))));
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
