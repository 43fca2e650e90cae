import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeetingContent } from '#shared/domain/record.ts';
import { buildAttendance } from '../../electron/documents/attendance.ts';
import type { Block, Document } from '../../electron/documents/blocks.ts';
import { buildMinutes } from '../../electron/documents/minutes.ts';
import { renderText } from '../../electron/documents/render-text.ts';
import { arbitraryMeeting } from '../support/arbitrary-meeting.ts';
import { paperOf } from '../support/paper.ts';

const builders: [name: string, build: (content: MeetingContent) => Document][] = [
  ['minutes', (content) => buildMinutes(paperOf(content))],
  ['filled attendance', (content) => buildAttendance(paperOf(content), 'filled')],
  ['blank attendance', (content) => buildAttendance(paperOf(content), 'blank')],
];

const isMajor = (block: Block | undefined) => block?.type === 'heading' && block.level === 1;
const isEnd = (block: Block | undefined) => isMajor(block) || block?.type === 'signatures';

describe.each(builders)('%s of any meeting', (_, build) => {
  it('are made without changing the record, the same each time', () => {
    fc.assert(
      fc.property(arbitraryMeeting(), (content) => {
        const before = structuredClone(content);
        const document = build(content);
        expect(content).toEqual(before);
        expect(build(before)).toEqual(document);
      }),
    );
  });

  it('say nothing that only a program says', () => {
    fc.assert(
      fc.property(arbitraryMeeting(), (content) => {
        const text = renderText(build(content));
        for (const word of ['undefined', 'null', 'NaN', '[object']) {
          if (!JSON.stringify(content).includes(word)) expect(text).not.toContain(word);
        }
      }),
    );
  });

  it('have full tables, and no heading with nothing under it', () => {
    fc.assert(
      fc.property(arbitraryMeeting(), (content) => {
        const { blocks } = build(content);
        blocks.forEach((block, index) => {
          if (isMajor(block)) expect(isEnd(blocks[index + 1])).toBe(false);
          if (block.type !== 'table') return;
          expect(block.rows.length).toBeGreaterThan(0);
          expect(block.widths).toHaveLength(block.head.length);
          for (const row of block.rows) expect(row).toHaveLength(block.head.length);
        });
      }),
    );
  });
});

describe('minutes of any meeting', () => {
  it('give the result of every ballot', () => {
    fc.assert(
      fc.property(arbitraryMeeting(), (content) => {
        const text = renderText(buildMinutes(paperOf(content)));
        const votes = content.meeting.agenda
          .flatMap((item) => item.decisions)
          .flatMap(({ vote, earlierVotes = [] }) => (vote === undefined ? [] : [...earlierVotes, vote]));
        for (const vote of votes) {
          const form = vote.form === 'open' ? 'hapur' : 'fshehtë';
          expect(text).toContain(
            `Rezultati i votimit: pro ${vote.for}, kundër ${vote.against}, abstenime ${vote.abstain}. Votim i ${form}.`,
          );
        }
      }),
    );
  });
});
