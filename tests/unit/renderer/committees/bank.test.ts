import { describe, expect, it } from 'vitest';
import { BANK_GROUPS, SENTENCES } from '#shared/albanian/sentences/index.ts';
import { type Look, USUAL_LOOK } from '#shared/domain/look.ts';
import {
  draftName,
  isOwn,
  shownGroups,
  unfinishedPapers,
  withPlaceholder,
  wordsOf,
} from '../../../../renderer/features/committees/bank.ts';
import { numberingYears } from '../../../../renderer/features/committees/numbering-years.ts';
import { withEntry } from '../../../../renderer/features/committees/use-look.ts';

const own: Look = { ...USUAL_LOOK, sentences: { 'minutes.closed': 'Takimi mbaroi në orën {ora}.' } };

describe('the bank on the screen', () => {
  it('shows every sentence of every paper where nothing is typed', () => {
    const groups = shownGroups(USUAL_LOOK, '');
    expect(groups.map(({ document }) => document)).toEqual(BANK_GROUPS.map(({ document }) => document));
    expect(groups.flatMap(({ keys }) => keys).toSorted()).toEqual(Object.keys(SENTENCES).toSorted());
    expect(groups.every((group) => group.own === 0)).toBe(true);
  });

  it("finds a sentence by the committee's words and by the usual ones, and counts those that are its own", () => {
    for (const typed of ['takimi mbaroi', 'mbledhja u mbyll ne oren']) {
      const [minutes] = shownGroups(own, typed).filter(({ document }) => document === 'minutes');
      expect(minutes).toMatchObject({ own: 1, keys: expect.arrayContaining(['minutes.closed']) });
    }
    expect(shownGroups(own, 'xyzq')).toEqual([]);
    expect(wordsOf(own, 'minutes.closed')).toBe('Takimi mbaroi në orën {ora}.');
    expect([isOwn(own, 'minutes.closed'), isOwn(own, 'minutes.valid')]).toEqual([true, false]);
  });

  it('opens the papers of which a sentence could not be stored', () => {
    const drafts = { has: (name: string) => name === draftName(3, 'decision.decided') };
    expect(unfinishedPapers(3, drafts)).toEqual(['decision']);
    expect(unfinishedPapers(4, drafts)).toEqual([]);
  });
});

describe('a placeholder', () => {
  it('takes the place of what is selected, with the caret behind it', () => {
    expect(withPlaceholder('në orën .', { from: 8, to: 8 }, 'ora')).toEqual({ text: 'në orën {ora}.', caret: 13 });
    expect(withPlaceholder('në orën xx.', { from: 8, to: 10 }, 'ora')).toEqual({ text: 'në orën {ora}.', caret: 13 });
  });
});

describe('an entry of the look', () => {
  it('is put and taken away, and leaves the others', () => {
    const two = { ...USUAL_LOOK, ...withEntry(own, 'sentences', 'minutes.valid', 'Vlen.') };
    expect(two.sentences).toEqual({ ...own.sentences, 'minutes.valid': 'Vlen.' });
    expect(withEntry(two, 'sentences', 'minutes.closed', '')).toEqual({ sentences: { 'minutes.valid': 'Vlen.' } });
    expect(withEntry(USUAL_LOOK, 'titles', 'chair', 'PREFEKTI')).toEqual({ titles: { chair: 'PREFEKTI' } });
  });
});

describe('the years that can be numbered', () => {
  it('are those of the meetings, this one and the next', () => {
    const meetings = [{ date: '2019-04-01' }, { date: '2020-10-07' }];
    expect(numberingYears(meetings, '2020-12-30')).toEqual(['2021', '2020', '2019']);
    expect(numberingYears([], '2020-12-30')).toEqual(['2021', '2020']);
  });
});
