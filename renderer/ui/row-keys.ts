import type { KeyboardEvent } from 'react';
import { isTextField } from './is-text-field.ts';

/** Up and down go to the row before and after, wherever in a row the focus is but in a field. `rows` selects them. */
export function rowKeys(rows: string): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.altKey || isTextField(event.target) || !(event.target instanceof HTMLElement)) return;
    const all = [...event.currentTarget.querySelectorAll(rows)];
    const at = all.findIndex((row) => row.contains(event.target as HTMLElement));
    const next = all[at + step];
    if (!next) return;
    event.preventDefault();
    next.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus();
  };
}
