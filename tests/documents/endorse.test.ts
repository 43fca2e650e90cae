import { describe, expect, it } from 'vitest';
import type { Document } from '../../electron/documents/blocks.ts';
import { endorse } from '../../electron/documents/endorse.ts';
import { buildMinutes } from '../../electron/documents/minutes.ts';
import { renderDocx } from '../../electron/documents/render-docx.ts';
import { renderHtml } from '../../electron/documents/render-html.ts';
import { renderText } from '../../electron/documents/render-text.ts';
import { hasValidator, paragraphTexts, validationErrors } from '../support/docx.ts';
import { paperOf, SEAL } from '../support/paper.ts';
import { sampleMeeting } from '../support/sample.ts';
import { documentOf, runs } from '../support/specimen.ts';

const FIRST = { number: 1, date: '2020-10-20' };
const SECOND = { number: 2, date: '2020-11-03' };
const ONE = 'Procesverbali i kësaj mbledhjeje është korrigjuar me procesverbalin korrigjues nr. 1, datë 20.10.2020.';
const TWO =
  'Procesverbali i kësaj mbledhjeje është korrigjuar me procesverbalet korrigjuese nr. 1, datë 20.10.2020 dhe nr. 2, datë 03.11.2020.';

const plain = buildMinutes(paperOf(sampleMeeting(), { seal: SEAL }));
const corrected = buildMinutes(paperOf(sampleMeeting(), { seal: SEAL, correctedBy: [FIRST] }));
const types = ({ blocks }: Document) => blocks.slice(0, 4).map(({ type }) => type);

describe('the note that a record was corrected', () => {
  it('stands under the line of the registry', () => {
    expect(types(corrected)).toEqual(['letterhead', 'registry', 'endorsement', 'title']);
    expect(corrected.blocks[2]).toEqual({ type: 'endorsement', text: ONE });
    expect(types(plain)).toEqual(['letterhead', 'registry', 'title', 'subtitle']);
  });

  it('is in every form of the paper', async () => {
    expect(paragraphTexts(await renderDocx(corrected))).toContain(ONE);
    expect(renderHtml(corrected)).toContain(`<p class="endorsement">${ONE}</p>`);
    expect(renderText(corrected)).toContain(`\n\n${ONE}\n\nPROCESVERBAL\n`);
  });

  it.skipIf(!hasValidator)('makes a file that the Open XML SDK finds valid', async () => {
    expect(await validationErrors(await renderDocx(corrected))).toEqual([]);
  });
});

describe('endorse', () => {
  it('makes of a kept paper the one that would be made today', () => {
    const content = sampleMeeting();
    content.meeting.protocolNumber = '77';
    const today = buildMinutes(paperOf(content, { seal: SEAL, correctedBy: [FIRST, SECOND] }));
    expect(endorse(plain, { protocolNumber: '77', corrections: [FIRST, SECOND] })).toEqual(today);
    expect(endorse(today, { corrections: [] })).toEqual(plain);
  });

  it('replaces the note by the newer one', () => {
    const twice = endorse(corrected, { corrections: [FIRST, SECOND] });
    expect(twice.blocks.filter(({ type }) => type === 'endorsement')).toEqual([{ type: 'endorsement', text: TWO }]);
    expect(endorse(twice, { corrections: [FIRST] })).toEqual(corrected);
  });

  it('leaves the paper that it is given as it was', () => {
    const before = structuredClone(corrected);
    endorse(corrected, { protocolNumber: '1', corrections: [SECOND] });
    expect(corrected).toEqual(before);
  });

  it('puts the note first where there is no head', () => {
    const bare = documentOf({ type: 'paragraph', runs: runs('fjalë') });
    expect(types(endorse(bare, { corrections: [FIRST] }))).toEqual(['endorsement', 'paragraph']);
  });
});
