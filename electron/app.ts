import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import manifest from '../package.json' with { type: 'json' };
import { errorLog } from './log.ts';
import type { LogUnexpected } from './rpc/errors.ts';
import { type AppRouter, createRouter } from './rpc/router.ts';
import { createChanges } from './services/changes.ts';
import { localTime } from './services/clock.ts';
import { createServices, type Services } from './services/index.ts';
import type { PaperMaker } from './services/paper-maker.ts';
import { defaultFolder } from './store/folder.ts';
import { CONTENT_TABLES } from './store/journal.ts';
import { migrations } from './store/migrations/index.ts';
import { openRegister } from './store/register.ts';
import { schema } from './store/schema.ts';
import { paperMakerApart, paperMakerHere } from './workers/paper-maker.ts';

export type App = { router: AppRouter; close: () => Promise<void> };

/** Opens the register of a folder (the program's own, unless told) and builds the program on it: stores → services → router. Throws what `openRegister` throws. */
export function openApp({ folder = defaultFolder(), mode }: { folder?: string; mode: 'read' | 'write' }): App {
  const { services, close } = open({ folder, mode, demo: false, paperMaker: paperMakerHere() });
  return { router: createRouter(services, logIn(folder)), close };
}

/**
 * The program behind a window. The register is opened by the first call, to write; where that fails, the call fails with
 * STORAGE and the next one tries again. `demo` is only told to the window.
 */
export function startProgram(options: { folder?: string; demo?: boolean } = {}): App {
  const folder = resolve(options.folder ?? defaultFolder());
  const log = logIn(folder);
  let opened: Opened | undefined;
  let tidied: Promise<unknown> | undefined;
  let isClosed = false;
  const ensure = (): Services => {
    if (isClosed) throw new Error('The program is closed');
    if (!opened) {
      opened = open({ folder, mode: 'write', demo: options.demo ?? false, paperMaker: paperMakerApart() });
      // What has had its time goes; that it could not is no reason to keep the office from its records.
      tidied = opened.services.upkeep.tidy().catch(log);
    }
    return opened.services;
  };
  const services = new Proxy({} as Services, { get: (_, area) => Reflect.get(ensure(), area) });
  return {
    router: createRouter(services, log),
    async close() {
      isClosed = true;
      await tidied;
      await opened?.close();
    },
  };
}

type Opened = { services: Services; close: () => Promise<void> };

type Opening = { folder: string; mode: 'read' | 'write'; demo: boolean; paperMaker: PaperMaker };

function open({ folder, mode, demo, paperMaker }: Opening): Opened {
  const register = openRegister({ folder, mode, migrations, expectedSchema: schema, journalled: CONTENT_TABLES });
  const now = () => localTime(new Date());
  const context = { register, now, actor: systemUser(), changes: createChanges(), paperMaker };
  const services = createServices(context, { version: manifest.version, demo });
  return {
    services,
    async close() {
      await paperMaker.close();
      await register.close();
    },
  };
}

/** The log of what was not expected, beside the register. */
export function logIn(folder: string = defaultFolder()): LogUnexpected {
  return errorLog(join(folder, 'gabimet.log'), () => randomBytes(4).toString('hex'));
}

/** Who sits at this computer; until the program has its own users, that is who acts. */
function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return ''; // a system account may have no name
  }
}
