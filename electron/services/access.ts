/** Users: set up once, or left off for an office of one person. */
import { LONGEST_PASSWORD, type Role, SHORTEST_PASSWORD, type StoredUser, waitAfter } from '#shared/domain/access.ts';
import { AppError, type ErrorData } from '#shared/domain/errors.ts';
import { identityIn, readKeys, recipientOf } from '../store/copies/keys.ts';
import {
  deactivateAll,
  idleMinutes,
  insertUser,
  listUsers,
  noteTry,
  setIdleMinutes,
  setPassword,
  updateUser,
  userByName,
} from '../store/users.ts';
import { type Context, command } from './context.ts';
import { hashPassword, isPassword, NO_PASSWORD } from './passwords.ts';
import { refused } from './refused.ts';
import type { AccessState, Sitting } from './sitting.ts';

type Named = { name: string; password: string };

/** What the register says of who may come in: users are on where an administrator is in use. */
export async function readAccess({ register: { db } }: Pick<Context, 'register'>): Promise<AccessState> {
  const users = await listUsers(db);
  return { isOn: users.some(isAdministrator), idleMinutes: await idleMinutes(db) };
}

const isAdministrator = ({ role, active }: StoredUser) => role === 'administrator' && active;

export function accessService(context: Context, sitting: Sitting) {
  const { db, folder } = context.register;
  const nowMs = () => Date.parse(context.now());
  const subject = 'user' as const;

  async function add({ name, role, password }: Named & { role: Role }, kind: string): Promise<number> {
    requirePassword(password);
    const hash = await hashPassword(password);
    return command(context, kind, async (tx) => {
      const id = await insertUser(tx, { name, role, password: hash });
      return { result: id, subject, id, details: { role } };
    });
  }

  return {
    /** For the window, before anybody has come in. */
    state: async () => {
      const { isOn, idleMinutes: minutes } = await readAccess(context);
      const users = isOn ? await listUsers(db) : [];
      const person = sitting.person();
      return {
        isOn,
        idleMinutes: minutes,
        names: users.filter(({ active }) => active).map(({ name }) => name),
        person: person ? { name: person.name, role: person.role } : null,
      };
    },

    /** The first administrator: from now on everybody has to come in; this person has. */
    begin: async ({ name, password }: Named): Promise<null> => {
      if ((await readAccess(context)).isOn) throw refused('Përdoruesit janë vënë tashmë. Nuk u ndryshua asgjë.');
      const known = await userByName(db, name);
      if (known) {
        requirePassword(password);
        const hash = await hashPassword(password);
        await command<null>(context, 'access.begin', async (tx) => {
          await setPassword(tx, known.id, hash);
          await updateUser(tx, { ...known, name, role: 'administrator', active: true });
          return { result: null, subject, id: known.id };
        });
      }
      const id = known?.id ?? (await add({ name, password, role: 'administrator' }, 'access.begin'));
      sitting.forget();
      sitting.enter({ id, name, role: 'administrator' });
      return null;
    },

    /** ENTRY `wrong` for an unknown name as for a wrong password; `wait` after too many of them. */
    enter: async ({ name, password }: Named): Promise<null> => {
      const user = await userByName(db, name);
      const waiting = user?.waitUntil ? Math.ceil((Date.parse(user.waitUntil) - nowMs()) / 1000) : 0;
      if (waiting > 0) throw entry('wait', waiting);
      const isRight = await isPassword(password.slice(0, LONGEST_PASSWORD), user?.password ?? NO_PASSWORD);
      if (!user?.active) throw entry('wrong');
      if (!isRight) {
        const failed = user.failed + 1;
        const seconds = waitAfter(failed);
        const until = seconds > 0 ? new Date(nowMs() + seconds * 1000).toISOString() : null;
        await command<null>(context, 'access.refuse', async (tx) => {
          await noteTry(tx, user.id, failed, until);
          return { result: null, subject, id: user.id, details: { failed } };
        });
        throw seconds > 0 ? entry('wait', seconds) : entry('wrong');
      }
      sitting.enter({ id: user.id, name: user.name, role: user.role });
      await command<null>(context, 'access.enter', async (tx) => {
        await noteTry(tx, user.id, 0, null);
        return { result: null, subject, id: user.id };
      });
      return null;
    },

    leave: async (): Promise<null> => {
      const person = sitting.person();
      if (!person) return null;
      await command<null>(context, 'access.leave', async () => ({ result: null, subject, id: person.id }));
      sitting.leave();
      return null;
    },

    /** With the recovery key from paper: a new password for an administrator, also one who was put out of use. */
    reset: async ({ key, name, password }: Named & { key: string }): Promise<null> => {
      const identity = identityIn(key);
      const [, recovery] = readKeys(folder).recipients;
      if (identity === undefined || recovery === undefined || recipientOf(identity) !== recovery) {
        throw faulty('key', 'ky nuk është çelësi i rikthimit i këtij regjistri; kontrolloni çdo shkronjë');
      }
      const user = await userByName(db, name);
      if (user?.role !== 'administrator') throw faulty('name', 'shkruani emrin e një administratori');
      requirePassword(password);
      const hash = await hashPassword(password);
      await command<null>(context, 'access.reset', async (tx) => {
        await setPassword(tx, user.id, hash);
        await updateUser(tx, { ...user, active: true });
        return { result: null, subject, id: user.id };
      });
      sitting.forget();
      sitting.enter({ id: user.id, name: user.name, role: 'administrator' });
      return null;
    },

    list: (): Promise<StoredUser[]> => listUsers(db),

    add: async (user: Named & { role: Role }): Promise<{ id: number }> => ({ id: await add(user, 'access.add') }),

    /** RULE_BROKEN where no administrator would be left. */
    update: (user: StoredUser): Promise<null> =>
      command<null>(context, 'access.update', async (tx) => {
        await updateUser(tx, user);
        if (!(await listUsers(tx)).some(isAdministrator)) {
          throw refused('Duhet të mbetet të paktën një administrator në punë. Nuk u ndryshua asgjë.');
        }
        const { id, role, active } = user;
        const person = sitting.person();
        if (person?.id === id) sitting.enter({ id, name: user.name, role });
        return { result: null, subject, id, details: { role, active } };
      }),

    setPassword: async ({ id, password }: { id: number; password: string }): Promise<null> => {
      requirePassword(password);
      const hash = await hashPassword(password);
      return command<null>(context, 'access.setPassword', async (tx) => {
        await setPassword(tx, id, hash);
        return { result: null, subject, id };
      });
    },

    /** One's own password, by the one before it. */
    changeOwn: async ({ old, password }: { old: string; password: string }): Promise<null> => {
      const person = sitting.person();
      const user = person && (await userByName(db, person.name));
      if (!user) throw refused('Programi përdoret pa fjalëkalime. Nuk u ndryshua asgjë.');
      if (!(await isPassword(old, user.password))) throw faulty('old', 'fjalëkalimi i tanishëm nuk është i saktë');
      requirePassword(password);
      const hash = await hashPassword(password);
      return command<null>(context, 'access.changeOwn', async (tx) => {
        await setPassword(tx, user.id, hash);
        return { result: null, subject, id: user.id };
      });
    },

    setIdle: async ({ minutes }: { minutes: number | null }): Promise<null> => {
      await command<null>(context, 'access.setIdle', async (tx) => {
        await setIdleMinutes(tx, minutes);
        return { result: null, subject, id: 0, details: { minutes: minutes ?? 0 } };
      });
      sitting.forget();
      return null;
    },

    /** Everybody at this computer may do everything again. */
    turnOff: async (): Promise<null> => {
      await command<null>(context, 'access.turnOff', async (tx) => {
        await deactivateAll(tx);
        return { result: null, subject, id: 0 };
      });
      sitting.forget();
      sitting.leave();
      return null;
    },
  };
}

function requirePassword(password: string): void {
  if (password.length < SHORTEST_PASSWORD) {
    throw faulty('password', `fjalëkalimi duhet të ketë të paktën ${SHORTEST_PASSWORD} shenja`);
  }
}

const faulty = (path: string, message: string) => new AppError('INVALID_INPUT', { faults: [{ path, message }] });

const entry = (reason: ErrorData['ENTRY']['reason'], seconds?: number) =>
  new AppError('ENTRY', { reason, ...(seconds !== undefined && { seconds }) });
