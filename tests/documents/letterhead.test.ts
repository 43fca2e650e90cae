import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildAttendance } from '../../electron/documents/attendance.ts';
import type { Block } from '../../electron/documents/blocks.ts';
import { emblemSize } from '../../electron/documents/emblem.ts';
import { buildMinutes } from '../../electron/documents/minutes.ts';
import type { OfficeHead } from '../../electron/documents/paper.ts';
import { renderDocx } from '../../electron/documents/render-docx.ts';
import { renderHtml } from '../../electron/documents/render-html.ts';
import { renderText } from '../../electron/documents/render-text.ts';
import { documentXml, hasValidator, paragraphTexts, partsOf, validationErrors } from '../support/docx.ts';
import { paperOf } from '../support/paper.ts';
import { pngBytes } from '../support/pictures.ts';
import { sampleMeeting } from '../support/sample.ts';

const emblem = { type: 'image/png', bytes: pngBytes(), width: 300, height: 400 } as const;
const head: OfficeHead = { lines: ['REPUBLIKA E SHQIPËRISË', 'Prefekti i Qarkut', 'DREJTORIA JURIDIKE'], emblem };
const ALT = 'Emblema e Institucionit të Prefektit të Qarkut Durrës';

const firstBlock = ({ blocks }: { blocks: Block[] }) => blocks[0];

describe('the letterhead', () => {
  it('is the office’s, line by line as it was written, over the committee’s name', () => {
    const expected = { type: 'letterhead', lines: [...head.lines, 'KOMITETI RAJONAL ANTITRAFIK DURRËS'] };
    expect(firstBlock(buildMinutes(paperOf(sampleMeeting(), { office: head })))).toMatchObject(expected);
    expect(firstBlock(buildAttendance(paperOf(sampleMeeting(), { office: head }), 'blank'))).toMatchObject(expected);
  });

  it.each([undefined, { lines: [] }])('is the usual one where the office has none (%j)', (office) => {
    expect(firstBlock(buildMinutes(paperOf(sampleMeeting(), { office })))).toEqual({
      type: 'letterhead',
      lines: [
        'REPUBLIKA E SHQIPËRISË',
        'INSTITUCIONI I PREFEKTIT TË QARKUT DURRËS',
        'KOMITETI RAJONAL ANTITRAFIK DURRËS',
      ],
    });
  });
});

describe('the emblem', () => {
  it.each([
    [
      { width: 300, height: 400 },
      { width: 15, height: 20 },
    ],
    [
      { width: 4000, height: 400 },
      { width: 60, height: 6 },
    ],
    [
      { width: 48, height: 24 },
      { width: 12.7, height: 6.35 },
    ],
  ])('of %j pixels stands %j millimetres large', (pixels, millimetres) => {
    const { width, height } = emblemSize(pixels);
    expect(width).toBeCloseTo(millimetres.width);
    expect(height).toBeCloseTo(millimetres.height);
  });

  it('stands first in the Word file, with words for who cannot see it', async () => {
    const bytes = await renderDocx(buildMinutes(paperOf(sampleMeeting(), { office: head })));
    const xml = documentXml(bytes);
    expect(xml.match(/<wp:docPr [^>]*>/gu)).toEqual([expect.stringContaining(`descr="${ALT}"`)]);
    expect(xml).toContain('<wp:extent cx="540000" cy="720000"/>');
    expect(xml.indexOf('<w:drawing>')).toBeLessThan(xml.indexOf('REPUBLIKA'));
    expect(paragraphTexts(bytes).slice(0, 2)).toEqual(['', 'REPUBLIKA E SHQIPËRISË']);
    const media = [...partsOf(bytes).keys()].filter((path) => path.startsWith('word/media/'));
    expect(media).toHaveLength(1);
  });

  it.skipIf(!hasValidator)('makes a file that the Open XML SDK finds valid', async () => {
    expect(await validationErrors(await renderDocx(buildMinutes(paperOf(sampleMeeting(), { office: head }))))).toEqual(
      [],
    );
  });

  it('makes the same bytes each time', async () => {
    const hash = async () =>
      createHash('sha256')
        .update(await renderDocx(buildMinutes(paperOf(sampleMeeting(), { office: head }))))
        .digest('hex');
    const first = await hash();
    await renderDocx(buildAttendance(paperOf(sampleMeeting(), { office: head }), 'filled'));
    expect(await hash()).toBe(first);
  });

  it('is within the page of the preview, and in no plain text', () => {
    const page = renderHtml(buildMinutes(paperOf(sampleMeeting(), { office: head })));
    const data = Buffer.from(emblem.bytes).toString('base64');
    expect(page).toContain(
      `<img src="data:image/png;base64,${data}" alt="${ALT}" style="width: 15.00mm; height: 20.00mm">`,
    );
    expect(renderText(buildMinutes(paperOf(sampleMeeting(), { office: head })))).toMatch(
      /^PROJEKT\n\nREPUBLIKA E SHQIPËRISË\n/u,
    );
  });
});
