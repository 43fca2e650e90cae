import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';

/** What follows the program's own name; in development the project's folder stands between them. */
export function wordsOf(argv: readonly string[], isPackaged: boolean): string[] {
  const rest = argv.slice(1);
  if (isPackaged) return rest;
  return rest.slice(rest.findIndex((word) => !word.startsWith('-')) + 1);
}

/** Whether the words are a call of the command line, which needs no window. */
export const isCommand = ([first = '']: readonly string[]): boolean =>
  first === '-h' || first === '--help' || (first !== '' && !first.startsWith('-'));

export type WindowWords = { data?: string; demo: boolean; years?: number };

/** The words of `npm start`. Chromium has its own among them, which are left alone. */
export function windowWords(words: readonly string[]): WindowWords {
  const { values } = parseArgs({
    args: [...words],
    options: { data: { type: 'string' }, demo: { type: 'boolean' }, years: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  const { data, demo, years } = values;
  return {
    ...(typeof data === 'string' && { data }),
    demo: demo === true,
    ...(typeof years === 'string' && /^[1-9]\d?$/u.test(years) && { years: Number(years) }),
  };
}

/** Chromium's own folder: beside the usual register and never in one, another for each register, because a profile has one window. */
export function profileFolder(register: string, usual: string): string {
  const own = register === usual ? '' : `-${createHash('sha256').update(register).digest('hex').slice(0, 8)}`;
  return `${usual}-dritarja${own}`;
}
