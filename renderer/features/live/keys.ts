/** The keys of the live view: none that a browser keeps for itself, and F6 is the window's. */

const PANELS = ['vote', 'decision', 'task', 'came', 'left', 'recused', 'previous', 'closing'] as const;
export type Panel = (typeof PANELS)[number];
export type LiveAction = Panel | 'previousItem' | 'nextItem' | 'help' | 'end';

/** In the order of the buttons. */
export const ACTION_KEYS: readonly (readonly [action: Exclude<LiveAction, 'help' | 'end'>, key: string])[] = [
  ['vote', 'F2'],
  ['decision', 'F3'],
  ['task', 'F4'],
  ['came', 'F5'],
  ['left', 'F7'],
  ['recused', 'F8'],
  ['previous', 'Shift+F4'],
  ['previousItem', 'F9'],
  ['nextItem', 'F10'],
];

const ACTIONS: ReadonlyMap<string, LiveAction> = new Map<string, LiveAction>([
  ...ACTION_KEYS.map(([action, key]) => [key, action] as const),
  ['F1', 'help'],
]);

type Press = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean };

export function actionOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): LiveAction | undefined {
  if (altKey) return undefined;
  const isCommand = ctrlKey || metaKey;
  if (isCommand) return key === 'Enter' && !shiftKey ? 'end' : undefined;
  return ACTIONS.get(shiftKey ? `Shift+${key}` : key);
}

export const isPanel = (action: LiveAction): action is Panel => (PANELS as readonly string[]).includes(action);

/** `undo` and `redo` over the whole meeting. */
export function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): 'undo' | 'redo' | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'y') return 'redo';
  return letter === 'z' ? (shiftKey ? 'redo' : 'undo') : undefined;
}
