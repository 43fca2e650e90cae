import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { errorLog } from './log.ts';
import type { LogUnexpected } from './rpc/errors.ts';
import { type AppRouter, createRouter } from './rpc/router.ts';
import { localTime } from './services/clock.ts';
import { createServices } from './services/index.ts';
import { defaultFolder } from './store/folder.ts';
import { migrations } from './store/migrations/index.ts';
import { openRegister } from './store/register.ts';
import { schema } from './store/schema.ts';

export type App = { router: AppRouter; close: () => Promise<void> };

/** Opens the register of a folder (the program's own, unless told) and builds the program on it: stores → services → router. Throws what `openRegister` throws. */
export function openApp({ folder = defaultFolder(), mode }: { folder?: string; mode: 'read' | 'write' }): App {
  const register = openRegister({ folder, mode, migrations, expectedSchema: schema });
  const log = logIn(folder);
  const services = createServices({ register, now: () => localTime(new Date()), actor: systemUser() });
  return { router: createRouter(services, log), close: () => register.close() };
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
