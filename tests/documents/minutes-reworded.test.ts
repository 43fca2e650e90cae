import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SENTENCES, type SentenceKey } from '#shared/albanian/sentences/index.ts';
import { USUAL_LOOK } from '#shared/domain/look.ts';
import { buildAttendance } from '../../electron/documents/attendance.ts';
import { buildMinutes } from '../../electron/documents/minutes.ts';
import type { PaperInput } from '../../electron/documents/paper.ts';
import { renderText } from '../../electron/documents/render-text.ts';
import { arbitraryMeeting } from '../support/arbitrary-meeting.ts';
import { paperOf } from '../support/paper.ts';
import { sampleMeeting } from '../support/sample.ts';

const KEYS = Object.keys(SENTENCES) as SentenceKey[];
const worded = (word: (key: SentenceKey) => string) => ({
  ...USUAL_LOOK,
  sentences: Object.fromEntries(KEYS.map((key) => [key, word(key)])),
});
const papersOf = (input: PaperInput) => [
  buildMinutes(input),
  buildAttendance(input, 'filled'),
  buildAttendance(input, 'blank'),
];

describe('papers in a committee’s own words', () => {
  it('say the sentence as the committee words it, with the meeting’s data', () => {
    const sentences = {
      'minutes.closed': 'Punimet e mbledhjes u mbyllën, ora {ora}.',
      'minutes.voteOpen': 'Votim me ngritje dore.',
    };
    const text = renderText(buildMinutes(paperOf(sampleMeeting(), { look: { ...USUAL_LOOK, sentences } })));
    expect(text).toContain('\n\nPunimet e mbledhjes u mbyllën, ora 11:30.\n\n');
    expect(text).toContain('abstenime 0. Votim me ngritje dore.\n');
    expect(text).not.toMatch(/Mbledhja u mbyll|Votim i hapur/u);
  });

  it('are the usual ones where the words are the bank’s', () => {
    const look = worded((key) => SENTENCES[key].text);
    fc.assert(
      fc.property(arbitraryMeeting(), (content) => {
        expect(papersOf(paperOf(content, { look }))).toEqual(papersOf(paperOf(content)));
      }),
    );
  });

  it('say nothing between the tables but what can be reworded', () => {
    const look = worded((key) => `[${key}]`);
    fc.assert(
      fc.property(arbitraryMeeting(), (content) => {
        for (const block of buildMinutes(paperOf(content, { look })).blocks) {
          if (block.type !== 'paragraph') continue;
          const text = block.runs.map((run) => run.text).join('');
          if (!NO_SENTENCES.some((pattern) => pattern.test(text))) expect(text).toMatch(REWORDED);
        }
      }),
    );
  });
});

const REWORDED = /^(?:\[minutes\.[a-zA-Z]+\] ?)+$/u;

/** The guests' label, a decision's heading, who had another opinion, and who is charged in a clerk's own sentence. */
const NO_SENTENCES = [/^(?:E ftuar|Të ftuara?):$/u, /^Vendimi nr\. /u, /^\[minutes\.dissent\] /u, /^ngarkohe/iu];
