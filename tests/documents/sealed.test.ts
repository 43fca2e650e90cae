import { describe, expect, it } from 'vitest';
import { buildAttendance } from '../../electron/documents/attendance.ts';
import { buildMinutes } from '../../electron/documents/minutes.ts';
import { renderDocx } from '../../electron/documents/render-docx.ts';
import { renderHtml } from '../../electron/documents/render-html.ts';
import { renderText } from '../../electron/documents/render-text.ts';
import { sealing } from '../../electron/documents/seal-line.ts';
import { hasValidator, partsOf, validationErrors, xmlFaults } from '../support/docx.ts';
import { paperOf, SEAL } from '../support/paper.ts';
import { sampleMeeting } from '../support/sample.ts';

const LINE = 'Procesverbal nr. 4, versioni 1 · Kodi: 1A2B 3C4D 5E6F 7081';
const final = buildMinutes(paperOf(sampleMeeting(), { seal: SEAL }));
const draft = buildMinutes(paperOf(sampleMeeting()));

const footerOf = async (document: typeof final) => partsOf(await renderDocx(document)).get('word/footer1.xml') ?? '';

describe('the papers of a finalised record', () => {
  it('carry number, version and code, and are no drafts', () => {
    expect(final).toMatchObject({ draft: false, seal: LINE });
    expect(draft.draft).toBe(true);
    expect(draft).not.toHaveProperty('seal');
    expect(buildAttendance(paperOf(sampleMeeting(), { seal: SEAL }), 'filled')).toMatchObject({
      draft: false,
      seal: LINE,
    });
  });

  it('name a correction by its own number', () => {
    expect(sealing({ seal: { ...SEAL, kind: 'correction', number: 2 } }).seal).toBe(
      'Procesverbal korrigjues nr. 2, versioni 1 · Kodi: 1A2B 3C4D 5E6F 7081',
    );
  });

  it('say else what the draft says', () => {
    expect(final.blocks).toEqual(draft.blocks);
  });

  it('are not the sheet to sign, which comes before the record', () => {
    const blank = buildAttendance(paperOf(sampleMeeting(), { seal: SEAL, correctedBy: [CORRECTION] }), 'blank');
    expect(blank).toEqual(buildAttendance(paperOf(sampleMeeting()), 'blank'));
    expect(blank.draft).toBe(false);
  });
});

const CORRECTION = { number: 1, date: '2020-10-20' };

describe('the seal', () => {
  it('stands in the footer of the Word file over title and page number', async () => {
    const xml = await footerOf(final);
    expect(xmlFaults(xml)).toEqual([]);
    expect(xml).toMatch(/Kodi: 1A2B 3C4D 5E6F 7081<.*>Procesverbal nr. 4, 07.10.2020<.*"PAGE"/u);
    expect(xml.match(/<w:p>|<w:p /gu)).toHaveLength(2);
    expect((await footerOf(draft)).match(/<w:p>|<w:p /gu)).toHaveLength(1);
  });

  it.skipIf(!hasValidator)('makes a file that the Open XML SDK finds valid', async () => {
    expect(await validationErrors(await renderDocx(final))).toEqual([]);
  });

  it('stands in the margin of each printed page, and beside the preview’s pages', () => {
    const page = renderHtml(final);
    const escaped = 'Procesverbal nr\\2e  4\\2c  versioni 1 \\b7  Kodi\\3a  1A2B 3C4D 5E6F 7081';
    expect(page).toContain(`@bottom-left { content: "${escaped}" "\\a " "Procesverbal nr\\2e  4`);
    expect(page).toContain(`data-seal="${LINE}"`);
    expect(renderHtml(draft)).not.toMatch(/Kodi|data-seal/u);
  });

  it('ends the plain text', () => {
    expect(renderText(final).endsWith(`\n\n${LINE}\n`)).toBe(true);
    expect(renderText(draft)).not.toContain('Kodi');
  });
});
