import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fineText } from '#shared/albanian/fine.ts';
import { checksOf } from '#shared/domain/checks.ts';
import { fineOf } from '#shared/domain/fine.ts';
import type { StoredContent } from '#shared/domain/stored.ts';
import { arbitraryMeeting } from '../../support/arbitrary-meeting.ts';
import { sampleMeeting } from '../../support/sample.ts';
import { storedContent } from '../../support/stored-content.ts';

const linesOf = (change: (content: StoredContent) => void = () => undefined) => {
  const content = storedContent(sampleMeeting());
  change(content);
  const record = { state: 'held' as const, content };
  return fineOf(record, checksOf(record)).map(fineText);
};

describe('what is as it should be', () => {
  it('is said of the sample, part by part', () => {
    expect(linesOf()).toMatchInlineSnapshot(`
      [
        "Njoftimi u dërgua 2 ditë përpara",
        "Mbledhja u mbyll në orën 11:30",
        "Rendi i ditës ka 3 pika",
        "Prezenca e 5 anëtarëve është shënuar",
        "Ka kuorum: 4 të pranishëm, duhen 3",
        "4 fjalë në 3 pika",
        "1 votim, me numra që përputhen",
        "1 detyrë me përgjegjës dhe afat",
      ]
    `);
  });

  it('is not said of a part of which something blocks', () => {
    const fine = linesOf(({ meeting }) => meeting.attendance.splice(0, 1)).join('\n');
    expect(fine).not.toContain('Prezenca');
    expect(fine).not.toContain('kuorum');
    expect(linesOf(({ meeting }) => delete meeting.end).join('\n')).not.toContain('Njoftimi');
  });

  it('is not said of what the checks warn of', () => {
    const late = linesOf(({ meeting }) => Object.assign(meeting.notice ?? {}, { date: meeting.date, time: '09:59' }));
    expect(late.join('\n')).not.toContain('Njoftimi');
  });

  it('never calls a part fine that the checks block, in any meeting', () => {
    fc.assert(
      fc.property(arbitraryMeeting(), (meeting) => {
        const record = { state: 'held' as const, content: storedContent(meeting) };
        const checks = checksOf(record);
        const blocked = checks.filter(({ severity }) => severity === 'blocks').map(({ part }) => part);
        for (const fine of fineOf(record, checks)) {
          expect(blocked).not.toContain(fine.part);
          expect(fineText(fine)).toMatch(/\p{L}{3}/u);
        }
      }),
      { numRuns: 100 },
    );
  });
});
