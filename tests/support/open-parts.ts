import { onTestFinished } from 'vitest';
import { createRouter } from '../../electron/rpc/router.ts';
import { type AppClient, inProcess } from '../../electron/rpc/wires.ts';
import { createChanges } from '../../electron/services/changes.ts';
import { createServices } from '../../electron/services/index.ts';
import type { PaperMaker } from '../../electron/services/paper-maker.ts';
import { CONTENT_TABLES } from '../../electron/store/journal.ts';
import { migrations } from '../../electron/store/migrations/index.ts';
import { openRegister, type Register } from '../../electron/store/register.ts';
import { schema } from '../../electron/store/schema.ts';
import { paperMakerHere } from '../../electron/workers/paper-maker.ts';

/** The program on a folder as `openApp` builds it, with its register at hand and, where a test has one, another paper maker. */
export function openParts(
  folder: string,
  paperMaker: PaperMaker = paperMakerHere(),
): { register: Register; client: AppClient } {
  const register = openRegister({
    folder,
    mode: 'write',
    migrations,
    expectedSchema: schema,
    journalled: CONTENT_TABLES,
  });
  onTestFinished(() => register.close());
  const now = () => '2020-10-08T09:00:00+02:00';
  const context = { register, now, actor: 'test', changes: createChanges(), paperMaker };
  const services = createServices(context, { version: '0', demo: false });
  return { register, client: inProcess(createRouter(services, () => '')) };
}
