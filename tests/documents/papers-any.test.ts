import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordContent } from '#shared/domain/record.ts';
import { takenDecisions } from '#shared/domain/vote-result.ts';
import type { Block, Document } from '../../electron/documents/blocks.ts';
import { cleanText } from '../../electron/documents/clean-text.ts';
import { buildCorrection } from '../../electron/documents/correction.ts';
import { buildDecision } from '../../electron/documents/decision.ts';
import { buildExtract } from '../../electron/documents/extract.ts';
import { buildInvitation } from '../../electron/documents/invitation.ts';
import { buildPressRelease } from '../../electron/documents/press-release.ts';
import { renderText } from '../../electron/documents/render-text.ts';
import { buildTasks } from '../../electron/documents/tasks.ts';
import { arbitraryMeeting } from '../support/arbitrary-meeting.ts';
import { paperOf, SEAL } from '../support/paper.ts';

const CORRECTION = {
  number: 1,
  date: '2021-10-20',
  reason: 'gabim shkrimi',
  entries: [{ place: 'Pika 1', was: '', becomes: 'Po' }],
};

/** Every paper that a meeting gives, beside minutes and attendance. */
const papers: [name: string, build: (content: RecordContent) => Document[]][] = [
  ['invitation', (content) => [buildInvitation(paperOf(content))]],
  ['decision', (content) => takenDecisions(content).map((n) => buildDecision(paperOf(content), n))],
  [
    'extract',
    (content) => content.meeting.agenda.map((_, index) => buildExtract(paperOf(content, { seal: SEAL }), index + 1)),
  ],
  ['tasks', (content) => [buildTasks(paperOf(content))]],
  ['press release', (content) => [buildPressRelease(paperOf(content))]],
  ['correction', (content) => [buildCorrection(paperOf(content, { correction: CORRECTION }))]],
];

/** What no document may show of a record in which it is not. */
const FOREIGN = [/(?<!\p{L})(undefined|null|NaN)(?!\p{L})/u, /\[object/u, / {2}/u, /\.\./u, /[{}]/u, / [,.;:]/u];
const isHead = (block: Block | undefined) =>
  block === undefined || block.type === 'signatures' || block.type === 'pageBreak' || block.type === 'heading';

describe.each(papers)('%s of any meeting', (name, build) => {
  it('is made without changing the record, the same each time', () => {
    fc.assert(
      fc.property(arbitraryMeeting(), (content) => {
        const before = structuredClone(content);
        const documents = build(content);
        expect(content).toEqual(before);
        expect(build(before)).toEqual(documents);
      }),
    );
  });

  it('says nothing that only a program says', () => {
    const isComposed = name === 'press release';
    fc.assert(
      fc.property(arbitraryMeeting().map(tidied), (content) => {
        for (const document of build(content)) {
          for (const line of renderText(isComposed ? document : withoutRichText(document)).split('\n')) {
            if (line.includes(' | ') || line.includes(' Prot.')) continue;
            for (const foreign of FOREIGN) expect(line.trimStart()).not.toMatch(foreign);
          }
        }
      }),
    );
  });

  it('has full tables, and nothing that heads nothing', () => {
    fc.assert(
      fc.property(arbitraryMeeting(), (content) => {
        for (const { blocks } of build(content)) {
          blocks.forEach((block, index) => {
            if (block.type === 'paragraph' && block.keepWithNext) expect(isHead(blocks[index + 1])).toBe(false);
            if (block.type === 'list') expect(block.items.length).toBeGreaterThan(0);
            if (block.type === 'richText') expect(block.content.length).toBeGreaterThan(0);
            if (block.type !== 'table') return;
            expect(block.rows.length).toBeGreaterThan(0);
            expect(block.widths).toHaveLength(block.head.length);
            for (const row of block.rows) expect(row).toHaveLength(block.head.length);
          });
        }
      }),
    );
  });
});

/** A clerk's own words may look as they like. */
function withoutRichText(document: Document): Document {
  return { ...document, blocks: document.blocks.filter(({ type }) => type !== 'richText') };
}

/** The same meeting as a careful clerk writes it, so that what looks wrong in a document is the document's own. */
function tidied(content: RecordContent): RecordContent {
  return JSON.parse(JSON.stringify(content), (_, value) => (typeof value === 'string' ? tidy(value) : value));
}

function tidy(text: string): string {
  const words = cleanText(text)
    .replace(/[{}[\]\p{Cf}]/gu, '')
    .replace(/\s+(?=[,.;:])/gu, '')
    .replace(/[,.;:]+(?=[,.;:])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return words.replace(/[,;:]$/u, '') || 'x';
}
