/** A page that moves between a button's press and its click loses the click: what a field does when it is left can wait for that. */
const waiting: (() => void)[] = [];
let isPressed = false;

function press(): void {
  isPressed = true;
}

function release(): void {
  isPressed = false;
  // The click itself comes after the release.
  for (const work of waiting.splice(0)) setTimeout(work);
}

addEventListener('pointerdown', press, true);
addEventListener('pointerup', release, true);
addEventListener('pointercancel', release, true);

/** Runs `work` at once, or after the click of the mouse button that is down now. */
export function afterPress(work: () => void): void {
  if (isPressed) waiting.push(work);
  else work();
}
