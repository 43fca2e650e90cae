/** What the secretary notes of one member, while it is being noted. */
import type { Attendance, AttendanceStatus } from '#shared/domain/record.ts';

export type Noted = Omit<Attendance, 'person'>;

/** In one order of keys and without what is empty or unfinished: as it is stored and compared. */
export function storable({ status, substitute, reason, arrived, left, away }: Noted): Noted {
  const why = reason?.trim();
  const periods = away?.filter(({ from, to }) => from !== '' && to !== '').map(({ from, to }) => ({ from, to }));
  return {
    status,
    ...(substitute !== undefined && { substitute }),
    ...(why && { reason: why }),
    ...(arrived && { arrived }),
    ...(left && { left }),
    ...(periods?.length && { away: periods }),
  };
}

export function isSame(a: Noted | null, b: Noted | null): boolean {
  return JSON.stringify(a && storable(a)) === JSON.stringify(b && storable(b));
}

export const sits = (status: AttendanceStatus): boolean => status === 'present' || status === 'substituted';

/** Another status: what it cannot have goes, what it can is kept. */
export function withStatus(noted: Noted | null, status: AttendanceStatus): Noted {
  const { substitute, reason, ...times } = noted ?? { status };
  return storable({
    ...(sits(status) && times),
    status,
    ...(status === 'substituted' && { substitute }),
    ...(status !== 'present' && { reason }),
  });
}

const KEYS: ReadonlyMap<string, AttendanceStatus> = new Map([
  ['p', 'present'],
  ['z', 'substituted'],
  ['m', 'excused'],
  ['a', 'absent'],
]);

/** The status that a key of the row chooses. */
export function statusOfKey({ key, ctrlKey, altKey, metaKey, shiftKey }: Keys): AttendanceStatus | undefined {
  return ctrlKey || altKey || metaKey || shiftKey ? undefined : KEYS.get(key.toLowerCase());
}

type Keys = { key: string; ctrlKey: boolean; altKey: boolean; metaKey: boolean; shiftKey: boolean };

export const isAllPresentKey = ({ key, ctrlKey, altKey, metaKey, shiftKey }: Keys): boolean =>
  shiftKey && !ctrlKey && !altKey && !metaKey && key.toLowerCase() === 'p';
