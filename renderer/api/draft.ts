/** One value that is being typed: it is saved by itself, never lost, and never written over what somebody else has changed. */

/** Milliseconds after the last keystroke, and after the first unsaved one: with the store's own time under one second. */
const PAUSE = 350;
const PATIENCE = 800;
/** How long a failed save waits before it is tried again. */
const RETRY = 2000;
/** How often in a row a save may find its row changed elsewhere before it makes a pause. */
const MOST_STALE = 5;

export type DraftState = 'saved' | 'waiting' | 'saving' | 'invalid' | 'conflict' | 'failed';

/** What a failed save means for the text: `stale` another window changed the row, `invalid` the store refuses this value, `failed` try again. */
export type Failure = { kind: 'stale' | 'invalid' | 'failed'; message: string };

export type DraftOptions<T> = {
  stored: T;
  save: (value: T) => Promise<void>;
  /** Asks the store for the row again and gives the value that it holds now. */
  refresh: () => Promise<T>;
  failureOf: (error: unknown) => Failure;
  equal?: (a: T, b: T) => boolean;
  /** Why a value cannot be stored yet (`shkruani titullin`): it is kept on the screen and not sent. */
  fault?: (value: T) => string | undefined;
  clock?: Clock;
};

export type Clock = { now: () => number; after: (milliseconds: number, run: () => void) => () => void };

const windowClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

export type DraftSnapshot<T> = { value: T; state: DraftState; message?: string; theirs?: T };

export class Draft<T> {
  #options: DraftOptions<T>;
  readonly #clock: Clock;
  /** What the store holds as far as this draft was told, and what its value was made from. */
  #base: T;
  #value: T;
  #theirs: T | undefined;
  #state: DraftState = 'saved';
  #message: string | undefined;
  #firstUnsaved = 0;
  #cancel: (() => void) | undefined;
  #running: Promise<void> | undefined;
  #snapshot: DraftSnapshot<T>;
  readonly #listeners = new Set<() => void>();

  constructor(options: DraftOptions<T>) {
    this.#options = options;
    this.#clock = options.clock ?? windowClock;
    this.#base = options.stored;
    this.#value = options.stored;
    this.#snapshot = { value: options.stored, state: 'saved' };
  }

  get snapshot(): DraftSnapshot<T> {
    return this.#snapshot;
  }

  get isClean(): boolean {
    return this.#state === 'saved';
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The screen's newest way of saving; the draft outlives a screen that was left before its text was stored. */
  connect(options: DraftOptions<T>): void {
    this.#options = options;
    this.adopt(options.stored);
  }

  /** What was typed. */
  set(value: T): void {
    this.#value = value;
    if (this.#state === 'conflict') this.#show('conflict', this.#message);
    else this.#consider();
  }

  /** What the store holds now: an untouched draft follows it, a touched one that it contradicts says so. */
  adopt(stored: T): void {
    if (this.#equal(stored, this.#base)) return;
    if (this.#equal(stored, this.#value)) {
      // Stored already, by this draft or by another window. What is on the screen stays as it was typed.
      this.#base = stored;
      if (!this.#running) this.#settle();
    } else if (this.#state === 'saved' || this.#equal(this.#value, this.#base)) {
      this.#base = stored;
      this.#value = stored;
      this.#settle();
    } else if (!this.#running) {
      // Where a save is running, its answer decides.
      this.#theirs = stored;
      this.#stop();
      this.#show('conflict');
    }
  }

  /** Puts this draft's value over the other one. */
  keepMine(): void {
    if (this.#state !== 'conflict') return;
    this.#base = this.#theirs ?? this.#base;
    this.#theirs = undefined;
    this.#consider();
  }

  takeTheirs(): void {
    if (this.#state !== 'conflict') return;
    this.#base = this.#theirs ?? this.#base;
    this.#value = this.#base;
    this.#theirs = undefined;
    this.#settle();
  }

  /** Saves now what can be saved; ends when it is stored or refused. */
  async flush(): Promise<void> {
    this.#stop();
    if (this.#running) await this.#running;
    if (this.#state === 'waiting' || this.#state === 'failed') await this.#save();
  }

  #consider(): void {
    if (this.#equal(this.#value, this.#base) && !this.#running) {
      this.#settle();
      return;
    }
    const fault = this.#options.fault?.(this.#value);
    if (fault !== undefined) {
      this.#stop();
      this.#show('invalid', fault);
      return;
    }
    if (this.#state !== 'waiting' && this.#state !== 'saving') this.#firstUnsaved = this.#clock.now();
    this.#show(this.#running ? 'saving' : 'waiting');
    this.#schedule(Math.max(0, Math.min(PAUSE, this.#firstUnsaved + PATIENCE - this.#clock.now())));
  }

  #schedule(milliseconds: number): void {
    this.#stop();
    this.#cancel = this.#clock.after(milliseconds, () => void this.#save());
  }

  #save(): Promise<void> {
    this.#stop();
    this.#running ??= this.#saveUntilStored().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #saveUntilStored(): Promise<void> {
    for (let stale = 0; stale < MOST_STALE; ) {
      const value = this.#value;
      if (this.#equal(value, this.#base)) return this.#settle();
      const fault = this.#options.fault?.(value);
      if (fault !== undefined) return this.#show('invalid', fault);
      this.#show('saving');
      try {
        await this.#options.save(value);
        this.#base = value;
        this.#firstUnsaved = this.#clock.now();
      } catch (error) {
        if (!(await this.#recover(error, value))) return;
        stale += 1;
      }
    }
    this.#show('waiting');
    this.#schedule(RETRY);
  }

  /** Whether it is worth trying again at once: somebody changed another part of the row. */
  async #recover(error: unknown, value: T): Promise<boolean> {
    const { kind, message } = this.#options.failureOf(error);
    if (kind === 'stale') return this.#afterStale(value);
    this.#show(kind, message);
    if (kind === 'failed') this.#schedule(RETRY);
    return false;
  }

  async #afterStale(value: T): Promise<boolean> {
    let stored: T;
    try {
      stored = await this.#options.refresh();
    } catch (error) {
      this.#show('failed', this.#options.failureOf(error).message);
      this.#schedule(RETRY);
      return false;
    }
    if (this.#equal(stored, this.#base)) return true;
    if (this.#equal(stored, value)) {
      this.#base = stored;
      return true;
    }
    this.#theirs = stored;
    this.#show('conflict');
    return false;
  }

  #settle(): void {
    this.#stop();
    this.#show('saved');
  }

  #stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #show(state: DraftState, message?: string): void {
    this.#state = state;
    this.#message = message;
    this.#snapshot = {
      value: this.#value,
      state,
      ...(message !== undefined && { message }),
      ...(state === 'conflict' && this.#theirs !== undefined && { theirs: this.#theirs }),
    };
    for (const listener of this.#listeners) listener();
  }

  #equal(a: T, b: T): boolean {
    return (this.#options.equal ?? sameJson)(a, b);
  }
}

const sameJson = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);
