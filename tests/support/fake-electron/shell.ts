import { existsSync } from 'node:fs';
import { extname, isAbsolute } from 'node:path';
import { machine } from './machine.ts';

/** The computer's other programs. */
export const shell = {
  async openPath(path: string) {
    if (!isAbsolute(path) || !existsSync(path)) return 'Failed to open: file not found';
    if (!machine.openers.has(extname(path))) return 'Failed to open path';
    machine.openedPaths.push(path);
    return '';
  },
};

shell satisfies Pick<import('electron').Shell, 'openPath'>;
