import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../../electron/store/lock.ts';
import { noteBodies, openNotes, refusal } from '../support/notes.ts';
import { startProcess } from '../support/register-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('the lock', () => {
  it('refuses a second process and says who holds the register', async () => {
    const folder = temporaryFolder();
    const other = startProcess({ task: 'hold', folder, mode: 'write' });
    expect(await other.next()).toBe('open');
    expect(refusal(folder)).toEqual({
      reason: 'locked',
      folder,
      holder: `${userInfo().username}@${hostname()} (pid ${other.pid})`,
    });
  });

  it('is free at once when its holder was killed', async () => {
    const folder = temporaryFolder();
    const other = startProcess({ task: 'hold', folder, mode: 'write' });
    expect(await other.next()).toBe('open');
    await other.kill();
    await openNotes(folder).close();
  });

  it('is free when its holder has closed, and its note is gone', async () => {
    const folder = temporaryFolder();
    const other = startProcess({ task: 'hold', folder, mode: 'write' });
    expect(await other.next()).toBe('open');
    other.send('close');
    expect(await other.ended).toBeNull();
    expect(existsSync(join(folder, 'app.lock.json'))).toBe(false);
    await openNotes(folder).close();
  });

  it('is held against its own process too, also after a refusal', async () => {
    const folder = temporaryFolder();
    const register = openNotes(folder);
    expect(refusal(folder)).toMatchObject({ reason: 'locked' });
    const other = startProcess({ task: 'try', folder, mode: 'write' });
    expect(await other.next()).toMatchObject({ reason: 'locked' });
    await register.close();
  });

  it('is free when opening failed', async () => {
    const folder = temporaryFolder();
    await openNotes(folder, 'write', 2).close();
    expect(refusal(folder)).toMatchObject({ reason: 'newer' });
    takeLock(folder).release();
  });

  it('keeps no reader out, whether the reader or the writer came first', async () => {
    const folder = temporaryFolder();
    const before = openNotes(folder, 'read');
    const writer = startProcess({ task: 'write', folder, mode: 'write' });
    let message = await writer.next();
    while (JSON.stringify(message) !== '{"committed":1}') message = await writer.next();
    const beside = openNotes(folder, 'read');
    for (const reader of [before, beside]) {
      const bodies = await noteBodies(reader.db);
      expect(bodies.length).toBeGreaterThanOrEqual(8);
      expect(bodies.length % 8).toBe(0);
      await reader.close();
    }
  });

  it('is not needed to read', async () => {
    const folder = temporaryFolder();
    await openNotes(folder).close();
    const lock = takeLock(folder);
    await openNotes(folder, 'read').close();
    lock.release();
  });

  it('lets all the readers in that come at once with the writer who makes the register', async () => {
    const folder = temporaryFolder();
    const writer = startProcess({ task: 'hold', folder, mode: 'write' });
    const readers = [1, 2, 3].map(() => startProcess({ task: 'try', folder, mode: 'read' }));
    const outcomes = await Promise.all([writer, ...readers].map((process) => process.next()));
    const nothing = { notes: [] };
    // Where a reader was first it has the lock for a moment, and the writer does not wait.
    expect([['open'], [expect.objectContaining({ reason: 'locked' })]]).toContainEqual([outcomes[0]]);
    expect(outcomes.slice(1)).toEqual([nothing, nothing, nothing]);
  });

  it('keeps out a reader that would have to make the register', () => {
    const folder = temporaryFolder();
    const lock = takeLock(folder);
    expect(refusal(folder, 'read')).toMatchObject({ reason: 'locked' });
    lock.release();
  });

  it('does without the holder where the note about it was cut short', () => {
    const folder = temporaryFolder();
    const lock = takeLock(folder);
    const note = join(folder, 'app.lock.json');
    writeFileSync(note, readFileSync(note, 'utf8').slice(0, 7));
    expect(refusal(folder)).toEqual({ reason: 'locked', folder });
    lock.release();
  });
});
