import { describe, expect, it } from 'vitest';
import { Drafts } from '../../../../renderer/api/drafts.ts';

const options = (save: (value: string) => Promise<void>) => ({
  stored: '',
  save,
  refresh: async () => '',
  failureOf: () => ({ kind: 'failed' as const, message: 'Disku është plot.' }),
});

describe('the drafts of a window', () => {
  it('are stored by one call, and tell when', async () => {
    const drafts = new Drafts();
    const saved: string[] = [];
    for (const name of ['a', 'b']) {
      drafts
        .open(
          name,
          options(async (value) => void saved.push(`${name}${value}`)),
        )
        .set('1');
    }
    expect(drafts.hasUnsaved).toBe(true);
    expect(drafts.status.state).toBe('saving');
    expect(await drafts.flush()).toBe(true);
    expect(saved.toSorted()).toEqual(['a1', 'b1']);
    expect(drafts.status).toMatchObject({ state: 'idle', savedAt: expect.any(Number) });
  });

  it('say what was not stored, and keep it for a screen that opens again', async () => {
    const drafts = new Drafts();
    let isFull = true;
    const made = options(async () => {
      if (isFull) throw new Error('full');
    });
    const left = drafts.use('a');
    drafts.open('a', made).set('fjala');
    expect(await drafts.flush()).toBe(false);
    expect(drafts.status).toMatchObject({ state: 'failed', message: 'Disku është plot.' });
    left();
    expect(drafts.open('a', made).snapshot.value).toBe('fjala');
    isFull = false;
    expect(await drafts.flush()).toBe(true);
    expect(drafts.hasUnsaved).toBe(false);
  });

  it('do not say that all is stored while something cannot be', async () => {
    const drafts = new Drafts();
    const draft = drafts.open('a', {
      ...options(async () => undefined),
      fault: (value) => (value === '?' ? 'jo' : undefined),
    });
    draft.set('?');
    expect(drafts.status.state).toBe('unstorable');
    draft.set('1');
    await drafts.flush();
    expect(drafts.status.state).toBe('idle');
  });

  it('forget a stored value that no screen shows', async () => {
    const drafts = new Drafts();
    const left = drafts.use('a');
    const draft = drafts.open(
      'a',
      options(async () => undefined),
    );
    draft.set('1');
    await drafts.flush();
    left();
    expect(
      drafts.open(
        'a',
        options(async () => undefined),
      ),
    ).not.toBe(draft);
  });
});
