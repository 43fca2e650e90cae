import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { AppError } from '#shared/domain/errors.ts';
import manifest from '../package.json' with { type: 'json' };
import { errorLog } from './log.ts';
import type { LogUnexpected } from './rpc/errors.ts';
import { type AppRouter, createRouter } from './rpc/router.ts';
import { readAccess } from './services/access.ts';
import { type Changes, createChanges } from './services/changes.ts';
import { localTime } from './services/clock.ts';
import type { Context } from './services/context.ts';
import { createServices, type Services } from './services/index.ts';
import type { Keeper } from './services/keeper.ts';
import type { PaperMaker } from './services/paper-maker.ts';
import { guarded } from './services/rights.ts';
import { safetyService } from './services/safety.ts';
import { type AccessState, createSitting, type Sitting } from './services/sitting.ts';
import { defaultFolder, isCutOff } from './store/folder.ts';
import { CONTENT_TABLES } from './store/journal.ts';
import { migrations } from './store/migrations/index.ts';
import { openRegister } from './store/register.ts';
import { schema } from './store/schema.ts';
import { keeperApart, keeperHere } from './workers/keeper.ts';
import { paperMakerApart, paperMakerHere } from './workers/paper-maker.ts';

export type App = { router: AppRouter; close: () => Promise<void> };

const now = () => localTime(new Date());

/**
 * Opens the register of a folder (the program's own, unless told) and builds the program on it: stores → services →
 * router. Throws what `openRegister` throws. With mode `folder` the register is not opened before something asks for it.
 */
export function openApp({
  folder = defaultFolder(),
  mode,
}: {
  folder?: string;
  mode: 'read' | 'write' | 'folder';
}): App {
  const program = lazyProgram({
    folder,
    mode: mode === 'folder' ? 'write' : mode,
    demo: false,
    paperMaker: paperMakerHere,
    keeper: keeperHere(),
    isGuarded: false,
  });
  if (mode !== 'folder') program.ensure();
  return { router: createRouter(program.services, logIn(folder)), close: program.close };
}

/** The program behind a window; `copyBeforeEnd` makes the copy that the rules ask for when the program ends. */
export type Program = App & { copyBeforeEnd: (onBegin?: () => void) => Promise<void> };

/** The first screen stands by then. */
const FIRST_LOOK_MS = 15_000;
/** How often the program looks whether a copy or a check is due. */
const LOOK_EVERY_MS = 10 * 60_000;

/**
 * The register is opened by the first call, to write; where that fails, the call fails with STORAGE and the next one tries
 * again. `demo` is only told to the window.
 */
export function startProgram(options: { folder?: string; demo?: boolean } = {}): Program {
  const folder = resolve(options.folder ?? defaultFolder());
  const log = logIn(folder);
  let tidied: Promise<unknown> | undefined;
  const program = lazyProgram({
    folder,
    mode: 'write',
    demo: options.demo ?? false,
    paperMaker: paperMakerApart,
    keeper: keeperApart(),
    isGuarded: true,
    onOpen(services, wasCutOff) {
      setTimeout(() => void services.safety.keepUp({ wasCutOff }).catch(() => undefined), FIRST_LOOK_MS).unref();
      // What has had its time goes; that it could not is no reason to keep the office from its records.
      tidied = Promise.all([services.upkeep.tidy(), services.safety.tidy()]).catch(log);
    },
  });
  const { safety } = program.services;
  const look = () => void safety.keepUp().catch(() => undefined); // what failed is in the log of copies, and shown
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return {
    router: createRouter(program.services, log),
    async copyBeforeEnd(onBegin) {
      clearInterval(timer);
      if (program.isOpen()) await safety.copyIfDue('atClosing', onBegin).catch(() => undefined);
    },
    async close() {
      clearInterval(timer);
      await tidied;
      await program.close();
    },
  };
}

type Lazy = {
  folder: string;
  mode: 'read' | 'write';
  demo: boolean;
  paperMaker: () => PaperMaker;
  keeper: Keeper;
  onOpen?: (services: Services, wasCutOff: boolean) => void;
  /** Whether those who sit here have to come in, where the register has users: in a window, not on the command line. */
  isGuarded: boolean;
};

type Opened = {
  areas: ReturnType<typeof createServices>;
  readAccess: () => Promise<AccessState>;
  close: () => Promise<void>;
};

function lazyProgram({ folder, mode, demo, paperMaker, keeper, onOpen, isGuarded }: Lazy) {
  let opened: Opened | undefined;
  let state: 'usable' | 'apart' | 'closed' = 'usable';
  const changes = createChanges();
  const sitting = createSitting(async () => {
    try {
      ensure();
      return await opened?.readAccess();
    } catch {
      return undefined; // a register that does not open asks for nobody
    }
  });
  const actor = () => sitting.person()?.name ?? systemUser();
  const safety = safetyService({
    folder,
    app: manifest.version,
    keeper,
    html: paperMakerHere().html,
    officeName: async () => (await opened?.areas.session.start())?.office?.name ?? '',
    changes,
    now,
    actor,
    async withoutRegister(work) {
      state = 'apart';
      try {
        await opened?.close();
        opened = undefined;
        return await work();
      } finally {
        state = 'usable';
        // The copy has users of its own, or none.
        sitting.leave();
        sitting.forget();
      }
    },
  });
  const ensure = (): Opened['areas'] => {
    if (state === 'closed') throw new Error('The program is closed');
    // A copy is taking the register's place.
    if (state === 'apart') throw new AppError('COPY', { reason: 'busy' });
    if (!opened) {
      const wasCutOff = isCutOff(folder);
      opened = open({ folder, mode, demo, changes, actor, sitting, paperMaker: paperMaker() });
      onOpen?.(services, wasCutOff);
    }
    return opened.areas;
  };
  // Without a register there is nobody to ask for, and nothing but its copies to be had.
  const areas = new Proxy({ safety } as Services, {
    get: (own, area) => Reflect.get(area === 'safety' ? own : ensure(), area),
  });
  const services = isGuarded ? guardedServices(areas, sitting) : areas;
  return {
    services,
    ensure,
    isOpen: () => opened !== undefined,
    async close() {
      state = 'closed';
      await keeper.close();
      await opened?.close();
    },
  };
}

/** The same services for whoever has come in. */
function guardedServices(areas: Services, sitting: Sitting): Services {
  const kept = new Map<object, unknown>();
  return new Proxy(areas, {
    get(all, name) {
      const area = Reflect.get(all, name);
      if (!kept.has(area)) kept.set(area, guarded(name as keyof Services, area, sitting));
      return kept.get(area);
    },
  });
}

type Opening = {
  folder: string;
  mode: 'read' | 'write';
  demo: boolean;
  changes: Changes;
  actor: () => string;
  sitting: Sitting;
  paperMaker: PaperMaker;
};

function open({ folder, mode, demo, changes, actor, sitting, paperMaker }: Opening): Opened {
  const register = openRegister({
    folder,
    mode,
    migrations,
    expectedSchema: schema,
    journalled: CONTENT_TABLES,
    chained: true,
  });
  const context: Context = {
    register,
    now,
    get actor() {
      return actor();
    },
    changes,
    paperMaker,
  };
  const areas = createServices(context, { version: manifest.version, demo }, sitting);
  return {
    areas,
    readAccess: () => readAccess(context),
    async close() {
      await areas.search.settle().catch(() => undefined); // what is not indexed now is when somebody searches
      await paperMaker.close();
      await register.close();
    },
  };
}

/** The log of what was not expected, beside the register. */
export function logIn(folder: string = defaultFolder()): LogUnexpected {
  return errorLog(join(folder, 'gabimet.log'), () => randomBytes(4).toString('hex'));
}

/** Who sits at this computer: where the program has no users of its own, that is who acts. */
function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return ''; // a system account may have no name
  }
}
