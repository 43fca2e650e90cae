import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../electron/documents/render-docx.ts';
import { partsOf } from '../support/docx.ts';
import { documentOf, specimen } from '../support/specimen.ts';

const run = promisify(execFile);
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const SCRIPT = `
import { createHash } from 'node:crypto';
import { renderDocx } from './electron/documents/render-docx.ts';
import { specimen } from './tests/support/specimen.ts';
process.stdout.write(createHash('sha256').update(await renderDocx(specimen)).digest('hex'));
`;

async function hashIn(timeZone: string): Promise<string> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', SCRIPT], {
    cwd: process.cwd(),
    env: { ...process.env, TZ: timeZone, NODE_OPTIONS: '' },
  });
  return stdout;
}

describe('the bytes of a DOCX', () => {
  it('are the same in each process, time zone and after other documents', { timeout: 60_000 }, async () => {
    await renderDocx(documentOf({ type: 'list', ordered: true, items: [[{ text: 'tjetër' }]] }));
    const here = hashOf(await renderDocx(specimen));
    expect(await hashIn('Europe/Tirane')).toBe(here);
    expect(await hashIn('America/New_York')).toBe(here);
  });

  it('differ when the document does', async () => {
    const hashes = await Promise.all([
      renderDocx(specimen),
      renderDocx({ ...specimen, date: '2020-10-08' }),
      renderDocx({ ...specimen, draft: false }),
    ]);
    expect(new Set(hashes.map(hashOf)).size).toBe(3);
  });

  it('begin with the content types', async () => {
    expect([...partsOf(await renderDocx(specimen)).keys()].slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels']);
  });
});
