/** A page that moves between a button's press and its release loses the click: what a field does when it is left can wait for that. */
let isPressed = false;
addEventListener('pointerdown', () => void (isPressed = true), true);
for (const end of ['pointerup', 'pointercancel'] as const) addEventListener(end, () => void (isPressed = false), true);

/** Runs `work` at once, or when the mouse button that is down now is let go, before its click arrives. */
export function afterPress(work: () => void): void {
  if (isPressed) addEventListener('pointerup', work, { once: true, capture: true });
  else work();
}
