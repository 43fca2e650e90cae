import { describe, expect, it } from 'vitest';
import { KEPT_VARIABLE, keptIn, reloadingFiles } from '../../../electron/shell/browser/development.ts';
import { windowFiles } from '../../../electron/window/files.ts';
import { writeWindow } from '../../support/browser-shell.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('while developing', () => {
  it('each server tells its page another version, by a script under the same policy', () => {
    const folder = temporaryFolder();
    writeWindow(folder);
    const files = windowFiles(folder);
    const [first, second] = [reloadingFiles(files), reloadingFiles(files)];
    expect(first.get('/')?.body.toString()).toContain('src="/development.js"');
    expect(first.get('/development.js')?.headers['Content-Type']).toBe('text/javascript');
    expect(first.get('/development.json')?.body).toEqual(first.get('/development.json')?.body);
    expect(first.get('/development.json')?.body).not.toEqual(second.get('/development.json')?.body);
    expect(first.get('/assets/index.js')?.body).toEqual(files.get('/assets/index.js')?.body);
    expect(first.get('/secret.js')).toBeUndefined();
  });

  it('a server keeps what it is told, and any other nothing', () => {
    const kept = { port: 1, token: 't', linkCode: 'l' };
    expect(keptIn({ [KEPT_VARIABLE]: JSON.stringify(kept) })).toEqual(kept);
    expect(keptIn({})).toBeUndefined();
  });
});
