import { describe, expect, it } from 'vitest';
import { isCommand, profileFolder, windowWords, wordsOf } from '../../../electron/shell/electron/arguments.ts';

describe('the words of a start', () => {
  it('begin after the program, and while developing after the project too', () => {
    expect(wordsOf(['procesverbali', 'meetings', '--json'], true)).toEqual(['meetings', '--json']);
    expect(wordsOf(['electron', '.', '--demo'], false)).toEqual(['--demo']);
    expect(wordsOf(['electron', '--no-sandbox', '.', 'meetings'], false)).toEqual(['meetings']);
  });

  it.each([
    [['meetings', '--json'], true],
    [['gabim'], true],
    [['--help'], true],
    [[], false],
    [['--demo'], false],
    [['--data', 'regjistri'], false],
  ])('%j: a call of the command line: %s', (words, expected) => {
    expect(isCommand(words)).toBe(expected);
  });

  it.each([
    [[], { demo: false }],
    [['--demo', '--years', '5'], { demo: true, years: 5 }],
    [['--years=lot'], { demo: false }],
    [['--data', 'a b', '--ozone-platform=x11'], { demo: false, data: 'a b' }],
    [['--data=r'], { demo: false, data: 'r' }],
  ])('%j mean %j to the window', (words, expected) => {
    expect(windowWords(words)).toEqual(expected);
  });

  it('give Chromium a folder that is beside the register and the register’s own', () => {
    const usual = '/home/zyra/.local/share/procesverbali';
    expect(profileFolder(usual, usual)).toBe(`${usual}-dritarja`);
    const other = profileFolder('/media/usb/regjistri', usual);
    expect(other).toMatch(new RegExp(`^${usual}-dritarja-[0-9a-f]{8}$`, 'u'));
    expect(profileFolder('/media/usb/tjetri', usual)).not.toBe(other);
  });
});
