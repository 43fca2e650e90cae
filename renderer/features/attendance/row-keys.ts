import { type KeyboardEvent, useCallback } from 'react';
import { isTextField } from '../../ui/is-text-field.ts';

/** Up and down in the table go to the member before and after, wherever in the row the focus is but in a field. */
export function useRowKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback((event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.altKey || isTextField(event.target) || !(event.target instanceof HTMLElement)) return;
    const rows = [...event.currentTarget.querySelectorAll('[data-member]')];
    const at = rows.findIndex((row) => row.contains(event.target as HTMLElement));
    const next = rows[at + step];
    if (!next) return;
    event.preventDefault();
    next.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus();
  }, []);
}
