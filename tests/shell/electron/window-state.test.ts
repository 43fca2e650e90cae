import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeOnScreens, readWindowState, writeWindowState } from '../../../electron/shell/electron/window-state.ts';
import { end, startWindow } from '../../support/electron-program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const main = { x: 0, y: 0, width: 1920, height: 1040 };
const left = { x: -1280, y: 0, width: 1280, height: 1000 };
const state = (x: number, y: number, width = 1200, height = 700) => ({
  bounds: { x, y, width, height },
  isMaximized: false,
});

describe('the place of the window', () => {
  it('is the middle of the main screen the first time, and no larger than it', () => {
    expect(placeOnScreens(undefined, [main]).bounds).toEqual({ x: 320, y: 120, width: 1280, height: 800 });
    const small = { x: 0, y: 0, width: 1024, height: 700 };
    expect(placeOnScreens(undefined, [small]).bounds).toEqual(small);
  });

  it.each([state(100, 50), state(-1200, 20), state(1800, 900), state(-100, 0)])(
    'stays where it can be reached',
    (kept) => {
      expect(placeOnScreens(kept, [main, left])).toEqual(kept);
    },
  );

  it.each([
    ['on a screen that is gone', state(-1200, 20), [main]],
    ['above the screen', state(100, -30), [main]],
    ['below it', state(100, 1030), [main]],
    ['all but beside it', state(1900, 10), [main]],
  ])('is the middle again when it was %s', (_, kept, screens) => {
    expect(placeOnScreens(kept, screens).bounds).toEqual({ x: 360, y: 170, width: 1200, height: 700 });
  });

  it('is neither too small to work in nor larger than the screen', () => {
    expect(placeOnScreens(state(10, 10, 5, 5), [main]).bounds).toEqual({ x: 10, y: 10, width: 800, height: 600 });
    expect(placeOnScreens(state(0, 0, 9000, 9000), [main]).bounds).toEqual(main);
  });

  it('is kept in a file, and a file that says something else is not believed', () => {
    const file = join(temporaryFolder(), 'dritarja.json');
    expect(readWindowState(file)).toBeUndefined();
    writeWindowState(file, { ...state(1, 2), isMaximized: true });
    expect(readWindowState(file)).toEqual({ ...state(1, 2), isMaximized: true });
    for (const wrong of [
      '',
      '{',
      '[]',
      'null',
      '{"bounds":{"x":1}}',
      '{"bounds":{"x":"1","y":2,"width":3,"height":4},"isMaximized":true}',
    ]) {
      writeFileSync(file, wrong);
      expect(readWindowState(file)).toBeUndefined();
    }
  });

  it('is where the last window was', async () => {
    const kept = { bounds: { x: 70, y: 60, width: 1000, height: 720 }, isMaximized: true };
    const { fake, profile, window } = await startWindow();
    expect(window.isMaximized()).toBe(false);
    window.bounds = kept.bounds;
    window.maximize();
    await end(fake);
    const written = readFileSync(join(profile, 'dritarja.json'), 'utf8');
    expect(JSON.parse(written)).toEqual(kept);
    const again = await startWindow({
      before: (_, home) => {
        mkdirSync(join(home, 'procesverbali-dritarja'));
        writeFileSync(join(home, 'procesverbali-dritarja/dritarja.json'), written);
      },
    });
    expect([again.window.options, again.window.isMaximized()]).toMatchObject([kept.bounds, true]);
  });
});
