/** All that is being typed in this window: what the save status says of it, and one call that stores it all. */
import { Draft, type DraftOptions, type DraftSnapshot } from './draft.ts';

export type SaveStatus = {
  /** `unstorable`: something was written that cannot be stored as it is; its own note says why. */
  state: 'idle' | 'saving' | 'failed' | 'unstorable';
  /** When the last value was stored, in milliseconds since 1970. */
  savedAt?: number;
  message?: string;
};

type AnyDraft = {
  readonly snapshot: DraftSnapshot<unknown>;
  readonly isClean: boolean;
  flush(): Promise<void>;
};

export class Drafts {
  readonly #drafts = new Map<string, AnyDraft>();
  readonly #used = new Map<string, number>();
  readonly #listeners = new Set<() => void>();
  #status: SaveStatus = { state: 'idle' };

  get status(): SaveStatus {
    return this.#status;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The draft of that name: a screen that opens again finds the text that was not stored yet. The caller uses one type for one name. */
  open<T>(name: string, options: DraftOptions<T>): Draft<T> {
    const known = this.#drafts.get(name) as Draft<T> | undefined;
    if (known) return known;
    const draft = new Draft(options);
    this.#drafts.set(name, draft);
    draft.subscribe(() => this.#update(name));
    return draft;
  }

  /** Whether a text of that name is shown or not stored yet. */
  has(name: string): boolean {
    return this.#drafts.has(name);
  }

  /** What was typed into a row that is removed goes with it. */
  discard(name: string): void {
    this.#drafts.delete(name);
    this.#update(name);
  }

  /** A screen shows the draft until it calls what it gets back; a draft that nobody shows and that is stored is forgotten. */
  use(name: string): () => void {
    this.#used.set(name, (this.#used.get(name) ?? 0) + 1);
    return () => {
      this.#used.set(name, (this.#used.get(name) ?? 1) - 1);
      void this.#drafts.get(name)?.flush();
      this.#forgetUnused(name);
    };
  }

  /** Stores all that can be stored; `false` where something is still only on the screen. */
  async flush(): Promise<boolean> {
    await Promise.all([...this.#drafts.values()].map((draft) => draft.flush()));
    return [...this.#drafts.values()].every((draft) => draft.isClean || draft.snapshot.state === 'invalid');
  }

  /** Whether closing the window now would lose words. */
  get hasUnsaved(): boolean {
    return [...this.#drafts.values()].some((draft) => !draft.isClean);
  }

  /** Something was stored that no draft wrote. */
  noteSaved(): void {
    this.#show({ ...this.#status, savedAt: Date.now() });
  }

  #update(name: string): void {
    const states = [...this.#drafts.values()].map((draft) => draft.snapshot);
    const failed = states.find(({ state }) => state === 'failed');
    const isSaving = states.some(({ state }) => state === 'waiting' || state === 'saving');
    const isUnstorable = states.some(({ state }) => state === 'invalid' || state === 'conflict');
    const wasSaving = this.#status.state !== 'idle';
    if (failed) this.#show({ ...this.#status, state: 'failed', message: failed.message ?? '' });
    else if (isSaving) this.#show({ ...this.#status, state: 'saving' });
    else if (isUnstorable) this.#show({ ...this.#status, state: 'unstorable' });
    else this.#show({ state: 'idle', savedAt: wasSaving ? Date.now() : this.#status.savedAt });
    this.#forgetUnused(name);
  }

  #forgetUnused(name: string): void {
    if ((this.#used.get(name) ?? 0) > 0 || !this.#drafts.get(name)?.isClean) return;
    this.#drafts.delete(name);
    this.#used.delete(name);
  }

  #show(status: SaveStatus): void {
    const before = this.#status;
    if (before.state === status.state && before.savedAt === status.savedAt && before.message === status.message) return;
    this.#status = status;
    for (const listener of this.#listeners) listener();
  }
}
