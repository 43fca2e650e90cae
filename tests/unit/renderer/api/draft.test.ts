import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clock, Draft, type DraftOptions, type Failure } from '../../../../renderer/api/draft.ts';

/** A clock that moves when it is told to; what is due runs in order. */
function handClock(): Clock & { pass: (milliseconds: number) => Promise<void> } {
  let now = 0;
  let timers: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    after: (milliseconds, run) => {
      const timer = { at: now + milliseconds, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    async pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const next = timers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((other) => other !== next);
        now = next.at;
        next.run();
        await settled();
      }
      now = end;
      await settled();
    },
  };
}

/** All that promises can do by themselves is done. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

class Refusal extends Error {
  readonly failure: Failure;
  constructor(kind: Failure['kind'], message: string) {
    super(message);
    this.failure = { kind, message };
  }
}

function setup(stored: string, options: Partial<DraftOptions<string>> = {}) {
  const clock = handClock();
  const store = { value: stored, saves: [] as string[], refuse: undefined as Refusal | undefined };
  const all: DraftOptions<string> = {
    stored,
    clock,
    save: async (value) => {
      if (store.refuse) throw store.refuse;
      store.saves.push(value);
      store.value = value;
    },
    refresh: async () => store.value,
    failureOf: (error) => (error instanceof Refusal ? error.failure : { kind: 'failed', message: String(error) }),
    ...options,
  };
  return { clock, store, draft: new Draft(all), all };
}

describe('a draft', () => {
  it('is stored after a short pause in typing', async () => {
    const { draft, clock, store } = setup('');
    draft.set('F');
    draft.set('Fj');
    expect(draft.snapshot.state).toBe('waiting');
    await clock.pass(500);
    expect(store.saves).toEqual(['Fj']);
    expect(draft.snapshot).toEqual({ value: 'Fj', state: 'saved' });
  });

  it('is stored within a second however long somebody types without a pause', async () => {
    const { draft, clock, store } = setup('');
    for (let i = 1; i <= 30; i += 1) {
      draft.set('a'.repeat(i));
      await clock.pass(100);
      expect(i * 100 - (store.saves.at(-1)?.length ?? 0) * 100).toBeLessThan(1000);
    }
    await clock.pass(1000);
    expect(store.value).toBe('a'.repeat(30));
  });

  it('keeps what is typed while a save runs, and stores it next', async () => {
    const gate = Promise.withResolvers<void>();
    const saves: string[] = [];
    const { draft, clock } = setup('', {
      save: async (value) => {
        saves.push(value);
        await gate.promise;
      },
    });
    draft.set('një');
    await clock.pass(400);
    draft.set('një dy');
    gate.resolve();
    await clock.pass(1000);
    expect(saves).toEqual(['një', 'një dy']);
    expect(draft.snapshot).toEqual({ value: 'një dy', state: 'saved' });
  });

  it('tries again until a full disk has room, and loses nothing meanwhile', async () => {
    const { draft, clock, store } = setup('');
    store.refuse = new Refusal('failed', 'Disku është plot.');
    draft.set('fjala');
    await clock.pass(1000);
    expect(draft.snapshot).toEqual({ value: 'fjala', state: 'failed', message: 'Disku është plot.' });
    store.refuse = undefined;
    await clock.pass(2000);
    expect(store.value).toBe('fjala');
    expect(draft.snapshot.state).toBe('saved');
  });

  it('keeps a value that may not be stored on the screen, says why and sends nothing', async () => {
    const { draft, clock, store } = setup('titulli', {
      fault: (value) => (value === '' ? 'shkruani titullin' : undefined),
    });
    draft.set('');
    await clock.pass(5000);
    expect(store.saves).toEqual([]);
    expect(draft.snapshot).toEqual({ value: '', state: 'invalid', message: 'shkruani titullin' });
    draft.set('tjetër');
    await clock.pass(500);
    expect(store.value).toBe('tjetër');
  });

  it('shows what the store refused and does not send it again by itself', async () => {
    const { draft, clock, store } = setup('');
    store.refuse = new Refusal('invalid', 'numri është i zënë');
    draft.set('4');
    await clock.pass(10_000);
    expect(draft.snapshot).toEqual({ value: '4', state: 'invalid', message: 'numri është i zënë' });
  });

  it('follows the store while nothing is typed', () => {
    const { draft } = setup('para');
    draft.adopt('pas');
    expect(draft.snapshot).toEqual({ value: 'pas', state: 'saved' });
  });

  it('keeps what was typed as it was typed when its own save comes back in the store’s words', async () => {
    const trimmed = (value: string) => value.trim();
    const { draft, clock } = setup('', { equal: (a, b) => trimmed(a) === trimmed(b) });
    draft.set('një ');
    await clock.pass(500);
    draft.adopt('një');
    expect(draft.snapshot).toEqual({ value: 'një ', state: 'saved' });
    draft.set('një dy ');
    draft.adopt('një dy');
    expect(draft.snapshot).toEqual({ value: 'një dy ', state: 'saved' });
  });

  it('says so where another window changed what is being typed, and takes either', async () => {
    for (const choice of ['keepMine', 'takeTheirs'] as const) {
      const { draft, clock, store } = setup('para');
      draft.set('imja');
      store.value = 'tjetra';
      draft.adopt('tjetra');
      await clock.pass(5000);
      expect(store.saves).toEqual([]);
      expect(draft.snapshot).toEqual({ value: 'imja', state: 'conflict', theirs: 'tjetra' });
      draft[choice]();
      await clock.pass(1000);
      expect(store.value).toBe(choice === 'keepMine' ? 'imja' : 'tjetra');
      expect(draft.snapshot.state).toBe('saved');
    }
  });

  it('tries again at once where another part of the row was changed', async () => {
    const { draft, clock, store } = setup('para');
    let isStale = true;
    const saves: string[] = [];
    draft.connect({
      stored: 'para',
      clock,
      save: async (value) => {
        if (isStale) throw new Refusal('stale', '');
        saves.push(value);
      },
      refresh: async () => {
        isStale = false;
        return store.value;
      },
      failureOf: (error) => (error as Refusal).failure,
    });
    draft.set('pas');
    await clock.pass(500);
    expect(saves).toEqual(['pas']);
    expect(draft.snapshot.state).toBe('saved');
  });

  it('asks where its own part was changed under it', async () => {
    const { draft, clock, store } = setup('para');
    store.refuse = new Refusal('stale', '');
    store.value = 'tjetra';
    draft.set('imja');
    await clock.pass(500);
    expect(draft.snapshot).toEqual({ value: 'imja', state: 'conflict', theirs: 'tjetra' });
  });

  it('is stored at once when it is left', async () => {
    const { draft, store } = setup('');
    draft.set('fjala');
    await draft.flush();
    expect(store.value).toBe('fjala');
  });

  it('ends with the last thing typed, whatever fails on the way', async () => {
    const step = fc.oneof(
      fc.record({ type: fc.string({ maxLength: 3 }) }),
      fc.record({ pass: fc.nat(1500) }),
      fc.record({ fails: fc.boolean() }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { draft, clock, store } = setup('');
        let typed = '';
        for (const each of steps) {
          if ('type' in each) {
            typed = each.type;
            draft.set(typed);
          } else if ('pass' in each) await clock.pass(each.pass);
          else store.refuse = each.fails ? new Refusal('failed', '') : undefined;
          expect(draft.snapshot.value).toBe(typed);
        }
        store.refuse = undefined;
        await clock.pass(5000);
        expect(store.value).toBe(typed);
        expect(draft.isClean).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
