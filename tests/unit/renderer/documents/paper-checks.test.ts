import { describe, expect, it } from 'vitest';
import { type Check, warns } from '#shared/domain/check.ts';
import type { Paper, PaperKind } from '#shared/domain/papers.ts';
import type { StoredContent } from '#shared/domain/stored.ts';
import { checksOfPaper } from '../../../../renderer/features/documents/paper-checks.ts';

const end = warns({ part: 'call' }, { about: 'notice' });
const substitute = warns({ part: 'attendance' }, { about: 'substitute', count: 1 });
const first = warns({ part: 'minutes', item: 1, decision: 1 }, { about: 'vote' });
const second = warns({ part: 'minutes', item: 3, decision: 2 }, { about: 'vote' });
const due = warns({ part: 'outcome', item: 3 }, { about: 'due' });
const all: Check[] = [end, substitute, first, second, due];

const agenda = [{ decisions: [{}] }, { decisions: [] }, { decisions: [{}, {}] }];
const content = { meeting: { agenda } } as unknown as StoredContent;
const checks = (kind: PaperKind, n?: number, stage: Paper['stage'] = 'draft') =>
  checksOfPaper({ kind, n, stage, name: '', title: '', copies: 1 }, all, content);

describe('what is said of a draft', () => {
  it('is all of the minutes, and of the attendance list what it shows', () => {
    expect(checks('minutes')).toEqual(all);
    expect(checks('attendance')).toEqual([substitute]);
  });

  it('is of a decision what belongs to it, whichever item it stands under', () => {
    expect(checks('decision', 1)).toEqual([first]);
    expect(checks('decision', 2)).toEqual([]);
    expect(checks('decision', 3)).toEqual([second]);
    expect(checks('decision', 4)).toEqual([]);
  });

  it('is nothing of what is final or no record', () => {
    expect(checks('minutes', undefined, 'final')).toEqual([]);
    expect(checks('attendance-blank', undefined, 'plain')).toEqual([]);
    expect(checks('press-release', undefined, 'plain')).toEqual([]);
  });
});
