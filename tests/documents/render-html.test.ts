import { describe, expect, it } from 'vitest';
import type { Block } from '../../electron/documents/blocks.ts';
import { renderHtml } from '../../electron/documents/render-html.ts';
import { HOSTILE } from '../support/rich-text.ts';
import { cell, documentOf, item, p, runs, specimen } from '../support/specimen.ts';

const html = (...blocks: Block[]) => renderHtml(documentOf(...blocks));

describe('renderHtml', () => {
  it('is one Albanian page without scripts that loads nothing', () => {
    const page = renderHtml(specimen);
    expect(page).toMatch(/^<!doctype html>\n<html lang="sq">/u);
    expect(page).not.toMatch(/<script|<link|<img|src=|href=|url\(|@import|\son\w+=/u);
  });

  it('puts the signatures into one box with the two lines before them', () => {
    const paragraph = (text: string): Block => ({ type: 'paragraph', runs: runs(text) });
    const signatures: Block = { type: 'signatures', columns: [{ role: 'KRYETARI', name: 'Emër', note: '(vula)' }] };
    const boxed = (...blocks: Block[]) =>
      /<div class="together">(.*?)<div class="signatures/su.exec(html(...blocks))?.[1];
    const lines = boxed(paragraph('një'), paragraph('dy'), paragraph('tre'), signatures);
    expect(lines?.match(/<p>\p{L}+/gu)).toEqual(['<p>dy', '<p>tre']);
    const rich = (text: string): Block => ({ type: 'richText', content: [p(text)] });
    expect(boxed(paragraph('një'), rich('fjalë '.repeat(40)), signatures)?.match(/<p>/gu)).toHaveLength(1);
    expect(boxed(rich('fjalë '.repeat(600)), paragraph('fund'), signatures)?.match(/<p>\p{L}+/gu)).toEqual(['<p>fund']);
  });

  it('numbers the headings, the second level anew under each first', () => {
    const heading = (level: 1 | 2, text: string): Block => ({ type: 'heading', level, text });
    const page = html(heading(1, 'A'), heading(2, 'a'), heading(2, 'b'), heading(1, 'B'), heading(2, 'c'));
    expect(page.match(/<h\d>.*<\/h\d>/gu)).toEqual([
      '<h1>I. A</h1>',
      '<h2>1. a</h2>',
      '<h2>2. b</h2>',
      '<h1>II. B</h1>',
      '<h2>1. c</h2>',
    ]);
  });

  it('heads a table’s columns and pads its short rows', () => {
    const page = html({
      type: 'table',
      description: 'Një "tabelë"',
      widths: [1, 3],
      head: ['A', 'B'],
      rows: [[{ runs: runs('a'), align: 'right' }]],
      rowHeight: 12,
    });
    expect(page).toContain('<table aria-label="Një &quot;tabelë&quot;">');
    expect(page).toContain('<col style="width: 25.00%"><col style="width: 75.00%">');
    expect(page).toContain('<thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>');
    expect(page).toContain('<tr style="height: 12mm"><td class="right">a</td><td></td></tr>');
  });

  it('prints PROJEKT on each page of a draft and of nothing else', () => {
    const counted = (draft: boolean) => renderHtml({ ...specimen, draft }).match(/PROJEKT/gu)?.length ?? 0;
    expect(counted(true)).toBe(2);
    expect(counted(false)).toBe(0);
  });

  it('counts the pages in the footer', () => {
    expect(renderHtml(specimen)).toContain('content: "Faqja " counter(page) " nga " counter(pages)');
    expect(renderHtml(specimen)).toContain('content: "Procesverbal nr\\2e  4\\2c  07\\2e 10\\2e 2020"');
  });

  it('lets a title that is too long for the footer go on under itself', () => {
    const margin = /@bottom-left \{[^}]*\}/u.exec(renderHtml({ ...specimen, shortTitle: 'fjalë '.repeat(50) }))?.[0];
    expect(margin).not.toContain('nowrap');
  });

  it('keeps a short table that is signed in with the text before it, and lets a long one go', () => {
    const signed = (count: number) =>
      html(
        { type: 'paragraph', runs: runs('një') },
        {
          type: 'table',
          description: 'd',
          widths: [1],
          head: ['A'],
          rows: Array.from({ length: count }, () => [cell('')]),
          signed: true,
        },
      );
    expect(signed(8)).toMatch(/<div class="together"><p>një<\/p>\n<table class="signed"/u);
    expect(signed(9)).not.toContain('"together"');
    expect(signed(9)).toContain('<table class="signed"');
  });

  it('turns the page for a landscape document', () => {
    expect(renderHtml({ ...specimen, orientation: 'landscape' })).toContain('size: A4 landscape;');
    expect(renderHtml(specimen)).toContain('size: A4;');
  });

  it('draws nested lists, and dashes within bullets', () => {
    const inner = item(p('b'));
    const page = html({
      type: 'richText',
      content: [{ type: 'bulletList', content: [item(p('a'), { type: 'bulletList', content: [inner] })] }],
    });
    expect(page.replace(/\n/gu, '')).toContain('<ul><li><p>a</p><ul class="dash"><li><p>b</p></li></ul></li></ul>');
  });

  it('keeps bold, italic and line breaks', () => {
    const page = html({
      type: 'paragraph',
      runs: [
        { text: 'a', bold: true },
        { text: 'b', italic: true },
        { text: 'c\nd', bold: true, italic: true },
      ],
    });
    expect(page).toContain('<p><strong>a</strong><em>b</em><strong><em>c<br>d</em></strong></p>');
  });

  it('lets no hostile text out of its place', () => {
    const shape = (text: string) =>
      renderHtml({
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
          { type: 'subtitle', text },
          { type: 'heading', level: 1, text },
          { type: 'table', description: text, widths: [1], head: [text], rows: [[cell(text)]] },
          { type: 'signatures', columns: [{ role: text, name: text, note: text }] },
        ],
      });
    const tags = (page: string) => page.match(/<[^>]*>/gu)?.map((tag) => tag.replace(/="[^"]*"/gu, ''));
    const rules = (page: string) => page.match(/[{}@;]/gu)?.length;
    const style = (page: string) => /<style>(.*?)<\/style>/su.exec(page)?.[1] ?? '';
    for (const text of HOSTILE) {
      expect(tags(shape(text).replaceAll('<br>', ''))).toEqual(tags(shape('tekst')));
      expect([text, rules(style(shape(text)))]).toEqual([text, rules(style(shape('tekst')))]);
    }
  });
});
