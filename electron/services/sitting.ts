/** Who sits at this program just now, and what they may do. One program is one sitting. */
import { mayDo, type Right, type Role } from '#shared/domain/access.ts';
import { AppError } from '#shared/domain/errors.ts';

type Person = { id: number; name: string; role: Role };

/** Whether there are users, and after how many minutes without a sign they are asked again. */
export type AccessState = { isOn: boolean; idleMinutes: number | null };

export type Sitting = {
  person: () => Person | undefined;
  enter: (person: Person) => void;
  leave: () => void;
  /** What the register says has changed. */
  forget: () => void;
  /** Throws ENTRY where whoever sits here may not. */
  require: (right: Right) => Promise<void>;
};

/** A little longer than the window, which locks itself first and keeps what is being typed. */
const GRACE_MS = 60_000;

/** `read` gives undefined where it cannot be told now. */
export function createSitting(read: () => Promise<AccessState | undefined>, now: () => number = Date.now): Sitting {
  let state: AccessState | undefined;
  let person: Person | undefined;
  let seen = 0;
  return {
    person: () => person,
    enter(someone) {
      person = someone;
      seen = now();
    },
    leave() {
      person = undefined;
    },
    forget() {
      state = undefined;
    },
    async require(right) {
      state ??= await read();
      if (!state?.isOn || right === 'anyone') return;
      const { idleMinutes } = state;
      if (person && idleMinutes !== null && now() - seen > idleMinutes * 60_000 + GRACE_MS) person = undefined;
      if (!person) throw new AppError('ENTRY', { reason: 'needed' });
      seen = now();
      if (!mayDo(person.role, right)) throw new AppError('ENTRY', { reason: 'forbidden' });
    },
  };
}
