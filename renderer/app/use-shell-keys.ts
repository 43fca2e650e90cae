import { useEffect } from 'react';
import { useProgram } from '../api/program.tsx';
import { isTextField } from '../ui/is-text-field.ts';

type Actions = { newMeeting: () => void; help: () => void; print: () => void };

/** The keys that work everywhere. What a screen has taken for itself (`defaultPrevented`) is left to it. */
export function useShellKeys({ newMeeting, help, print }: Actions): void {
  const { drafts } = useProgram();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const action = actionOf(event);
      if (!action) return;
      event.preventDefault();
      if (action === 'new') newMeeting();
      else if (action === 'help') help();
      else if (action === 'save') void drafts.flush();
      else if (action === 'print') print();
      else nextRegion(event.shiftKey ? -1 : 1);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [newMeeting, help, print, drafts]);
}

function actionOf({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent) {
  const letter = key.toLowerCase();
  const isCommand = ctrlKey || metaKey;
  if (key === 'F1') return 'help';
  if (key === 'F6') return 'region';
  if (letter === 'n' && isCommand !== altKey) return 'new';
  // There is nothing to save by hand; who presses it all the same must not get the browser's own dialog.
  if (letter === 's' && isCommand && !altKey) return 'save';
  // Documents go on paper, never the window.
  if (letter === 'p' && isCommand && !altKey) return 'print';
  if (key === '?' && !isTextField(target)) return 'help';
  return undefined;
}

function nextRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter((region) =>
    region.checkVisibility(),
  );
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  regions[(at + step + regions.length) % regions.length]?.focus();
}
