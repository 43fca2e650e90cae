import { onTestFinished } from 'vitest';
import { createRouter } from '../../electron/rpc/router.ts';
import { type AppClient, inProcess } from '../../electron/rpc/wires.ts';
import { readAccess } from '../../electron/services/access.ts';
import { createChanges } from '../../electron/services/changes.ts';
import { createServices, type Services } from '../../electron/services/index.ts';
import type { PaperMaker } from '../../electron/services/paper-maker.ts';
import { safetyService } from '../../electron/services/safety.ts';
import { createSitting } from '../../electron/services/sitting.ts';
import { CONTENT_TABLES } from '../../electron/store/journal.ts';
import { migrations } from '../../electron/store/migrations/index.ts';
import { openRegister, type Register } from '../../electron/store/register.ts';
import { schema } from '../../electron/store/schema.ts';
import { keeperHere } from '../../electron/workers/keeper.ts';
import { paperMakerHere } from '../../electron/workers/paper-maker.ts';

export type Clock = { pass(time: { seconds?: number; days?: number }): void };

/**
 * The program on a folder, at a time that the test tells: noon of 1 November 2020 to begin with. Its register is at hand,
 * and a test may bring another paper maker.
 */
export function clockedProgram(
  folder: string,
  paperMaker: PaperMaker = paperMakerHere(),
): {
  client: AppClient;
  services: Services;
  register: Register;
  clock: Clock;
  close: () => Promise<void>;
} {
  let time = Date.parse('2020-11-01T12:00:00Z');
  const register = openRegister({
    folder,
    mode: 'write',
    migrations,
    expectedSchema: schema,
    journalled: CONTENT_TABLES,
    chained: true,
    now: () => new Date(time),
  });
  onTestFinished(() => register.close());
  const now = () => `${new Date(time).toISOString().slice(0, 19)}+00:00`;
  const context = { register, now, actor: 'prova', changes: createChanges(), paperMaker };
  const { changes } = context;
  const safety = safetyService({
    folder,
    app: '0.0.0',
    keeper: keeperHere(),
    html: paperMakerHere().html,
    officeName: async () => 'Institucioni i Prefektit',
    changes,
    now,
    actor: () => 'prova',
    withoutRegister: () => Promise.reject(new Error('The test holds the register')),
  });
  const sitting = createSitting(
    () => readAccess(context),
    () => time,
  );
  const services = { ...createServices(context, { version: '0.0.0', demo: false }, sitting), safety };
  const pass: Clock['pass'] = ({ seconds = 0, days = 0 }) => {
    time += (days * 86_400 + seconds) * 1000;
  };
  const fail = (error: unknown): string => {
    throw error;
  };
  const client = inProcess(createRouter(services, fail));
  return { client, services, register, clock: { pass }, close: () => register.close() };
}
