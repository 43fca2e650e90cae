import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper, PaperKind } from '#shared/domain/papers.ts';
import {
  chosenPaper,
  fileStem,
  grouped,
  isPrintedUsually,
  ofVersion,
  paperKey,
} from '../../../../renderer/features/documents/shown-papers.ts';

const paper = (kind: PaperKind, n?: number): Paper => ({
  kind,
  ...(n !== undefined && { n }),
  name: `${kind}-4-2020.docx`,
  title: kind,
  stage: 'draft',
  copies: 1,
});

const held = [
  paper('invitation'),
  paper('minutes'),
  paper('attendance'),
  paper('decision', 1),
  paper('decision', 2),
  paper('extract', 1),
  paper('tasks'),
  paper('press-release'),
  paper('correction', 1),
];

describe('the list of papers', () => {
  it('goes group by group in the order of the file', () => {
    expect(grouped(held).map(([group, papers]) => [group, papers.map(paperKey)])).toEqual([
      ['before', ['invitation']],
      ['after', ['minutes', 'attendance']],
      ['decisions', ['decision-1', 'decision-2']],
      ['extracts', ['extract-1']],
      ['public', ['tasks', 'press-release']],
      ['corrections', ['correction-1']],
    ]);
  });

  it('loses none and tells all apart', () => {
    const kinds = fc.constantFrom(...held.map(({ kind }) => kind));
    const papers = fc.uniqueArray(
      fc.record({ kind: kinds, n: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }) }),
      {
        selector: ({ kind, n }) => `${kind} ${n}`,
      },
    );
    fc.assert(
      fc.property(papers, (some) => {
        const all = some.map(({ kind, n }) => paper(kind, n));
        const shown = grouped(all).flatMap(([, own]) => own);
        expect(new Set(shown)).toEqual(new Set(all));
        expect(new Set(shown.map(paperKey)).size).toBe(all.length);
        for (const one of all) expect(chosenPaper(all, paperKey(one))).toBe(one);
      }),
    );
  });
});

describe('the chosen paper', () => {
  it('is the one that was chosen, else the minutes, else the first', () => {
    expect(chosenPaper(held, 'decision-2')).toBe(held[4]);
    expect(chosenPaper(held, 'decision-9')).toBe(held[1]);
    expect(chosenPaper(held, undefined)).toBe(held[1]);
    expect(chosenPaper([paper('invitation'), paper('attendance-blank')], 'minutes')?.kind).toBe('invitation');
    expect(chosenPaper([], 'minutes')).toBeUndefined();
  });
});

describe('an older version', () => {
  it('has the papers of the record, final, and nothing else', () => {
    const older = ofVersion(held, 1);
    expect(older.map(paperKey)).toEqual(['minutes', 'attendance', 'decision-1', 'decision-2', 'extract-1']);
    expect(new Set(older.map(({ stage, version }) => `${stage} ${version}`))).toEqual(new Set(['final 1']));
  });

  it('has files of its own', () => {
    expect([paper('minutes'), ...ofVersion([paper('minutes')], 2)].map(fileStem)).toEqual([
      'minutes-4-2020',
      'minutes-4-2020-versioni-2',
    ]);
  });
});

describe('what is printed with all', () => {
  it('is everything but extracts, which somebody asks for', () => {
    expect(held.filter((one) => !isPrintedUsually(one)).map(({ kind }) => kind)).toEqual(['extract']);
  });
});
