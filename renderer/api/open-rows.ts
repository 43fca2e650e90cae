/**
 * The rows of a meeting that are being written in this window: stored ones, and new ones that exist only on the screen
 * until they have words. A row keeps its key when it is stored, so that nobody is interrupted in it.
 */
import type { PersonRef } from '#shared/domain/record.ts';

/** Of a new statement, what stands before its first words. */
export type Start = { speaker?: PersonRef; at?: string };
export type OpenRow = { key: string; item: number; id?: number; start: Start };

/** One line of an item: stored, being written, or both. */
export type Line<T> = { key: string; row?: T; open?: OpenRow };

const NONE: readonly OpenRow[] = [];
let fresh = 0;

export class OpenRows<Focus> {
  readonly #items = new Map<number, readonly OpenRow[]>();
  /** By the id of a row, the key under which it was begun. */
  readonly #keys = new Map<number, string>();
  readonly #focus = new Map<string, Focus>();
  readonly #listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The same list until it changes. */
  of(item: number): readonly OpenRow[] {
    return this.#items.get(item) ?? NONE;
  }

  keyOf = (id: number): string => this.#keys.get(id) ?? String(id);

  find(item: number, key: string): OpenRow | undefined {
    return this.of(item).find((row) => row.key === key);
  }

  /** Begins a new row. */
  begin(item: number, start: Start, focus: Focus): OpenRow {
    fresh += 1;
    const row = { key: `i-ri-${fresh}`, item, start };
    this.#focus.set(row.key, focus);
    this.#set(item, [...this.of(item), row]);
    return row;
  }

  /** A stored row is written from now on. */
  open(item: number, id: number, focus: Focus): void {
    const key = this.keyOf(id);
    if (this.find(item, key)) return;
    this.#focus.set(key, focus);
    this.#set(item, [...this.of(item), { key, item, id, start: {} }]);
  }

  /** Where the focus was wanted when the row was opened; once. */
  takeFocus(key: string): Focus | undefined {
    const focus = this.#focus.get(key);
    this.#focus.delete(key);
    return focus;
  }

  setStart(item: number, key: string, start: Start): void {
    this.#change(item, key, { start });
  }

  /** A new row has been stored, or one that somebody removed meanwhile is stored anew. */
  stored(item: number, key: string, id: number): void {
    this.#keys.set(id, key);
    this.#change(item, key, { id });
  }

  close(item: number, key: string): void {
    if (!this.find(item, key)) return;
    this.#focus.delete(key);
    this.#set(
      item,
      this.of(item).filter((row) => row.key !== key),
    );
  }

  /** Keeps those rows only of which a screen that was left still holds words. */
  keepOnly(isKept: (key: string) => boolean): void {
    for (const [item, rows] of this.#items) {
      const kept = rows.filter(({ key }) => isKept(key));
      if (kept.length < rows.length) this.#set(item, kept);
    }
  }

  #change(item: number, key: string, change: Partial<OpenRow>): void {
    this.#set(
      item,
      this.of(item).map((row) => (row.key === key ? { ...row, ...change } : row)),
    );
  }

  #set(item: number, rows: readonly OpenRow[]): void {
    this.#items.set(item, rows);
    for (const listener of this.#listeners) listener();
  }
}

/** An item's rows in their order; those that are not stored, or no longer, stand at the end. */
export function linesOf<T extends { id: number }>(
  rows: readonly T[],
  open: readonly OpenRow[],
  keyOf: (id: number) => string,
): Line<T>[] {
  const byKey = new Map(open.map((row) => [row.key, row]));
  const stored = rows.map((row): Line<T> => {
    const key = keyOf(row.id);
    const written = byKey.get(key);
    byKey.delete(key);
    return written ? { key, row, open: written } : { key, row };
  });
  return [...stored, ...[...byKey].map(([key, row]) => ({ key, open: row }))];
}
