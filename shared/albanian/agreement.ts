/** What agrees with a person's title (`z.`, `znj.`) or with the noun that it stands by. */
import type { AttendanceStatus, MaterialKind, MeetingKind, MemberRole, Title } from '#shared/domain/record.ts';

type Pair = Record<Title, string>;

const ROLES_IN_LIST: Record<MemberRole, Pair> = {
  chair: { 'z.': 'Kryetar', 'znj.': 'Kryetare' },
  deputy: { 'z.': 'Zëvendëskryetar', 'znj.': 'Zëvendëskryetare' },
  secretary: { 'z.': 'Sekretar', 'znj.': 'Sekretare' },
  member: { 'z.': 'Anëtar', 'znj.': 'Anëtare' },
};

const ROLES: Record<MemberRole, Record<'nominative' | 'genitive', Pair>> = {
  chair: {
    nominative: { 'z.': 'kryetari', 'znj.': 'kryetarja' },
    genitive: { 'z.': 'kryetarit', 'znj.': 'kryetares' },
  },
  deputy: {
    nominative: { 'z.': 'zëvendëskryetari', 'znj.': 'zëvendëskryetarja' },
    genitive: { 'z.': 'zëvendëskryetarit', 'znj.': 'zëvendëskryetares' },
  },
  secretary: {
    nominative: { 'z.': 'sekretari', 'znj.': 'sekretarja' },
    genitive: { 'z.': 'sekretarit', 'znj.': 'sekretares' },
  },
  member: {
    nominative: { 'z.': 'anëtari', 'znj.': 'anëtarja' },
    genitive: { 'z.': 'anëtarit', 'znj.': 'anëtares' },
  },
};

const STATUSES: Record<AttendanceStatus, Pair> = {
  present: { 'z.': 'i pranishëm', 'znj.': 'e pranishme' },
  substituted: { 'z.': 'i zëvendësuar', 'znj.': 'e zëvendësuar' },
  excused: { 'z.': 'mungon me arsye', 'znj.': 'mungon me arsye' },
  absent: { 'z.': 'mungon pa arsye', 'znj.': 'mungon pa arsye' },
};

const STATUSES_OF_MANY: Record<AttendanceStatus, Pair> = {
  present: { 'z.': 'Të pranishëm', 'znj.': 'Të pranishme' },
  substituted: { 'z.': 'Të zëvendësuar', 'znj.': 'Të zëvendësuara' },
  excused: { 'z.': 'Mungojnë me arsye', 'znj.': 'Mungojnë me arsye' },
  absent: { 'z.': 'Mungojnë pa arsye', 'znj.': 'Mungojnë pa arsye' },
};

const GUEST: Pair = { 'z.': 'i ftuar', 'znj.': 'e ftuar' };

/** Adjectives with the article `e` or `së` before them, and the one that has none. */
const KINDS: Record<MeetingKind, { adjective: string; article: boolean }> = {
  ordinary: { adjective: 'zakonshme', article: true },
  extraordinary: { adjective: 'jashtëzakonshme', article: true },
  coordination: { adjective: 'koordinuese', article: false },
  enlarged: { adjective: 'zgjeruar', article: true },
};

const MEETING = {
  nominative: { noun: 'mbledhja', article: 'e' },
  genitive: { noun: 'mbledhjes', article: 'së' },
  accusative: { noun: 'mbledhjen', article: 'e' },
} as const;

const MATERIALS: Record<MaterialKind, Record<'indefinite' | 'definite', string>> = {
  report: { indefinite: 'raport', definite: 'raporti' },
  video: { indefinite: 'video', definite: 'videoja' },
  presentation: { indefinite: 'prezantim', definite: 'prezantimi' },
  document: { indefinite: 'dokument', definite: 'dokumenti' },
  other: { indefinite: 'material tjetër', definite: 'materiali' },
};

/** Definite, for a sentence: `kryetarja`; genitive, after `e` or `të`: `(në cilësinë e) kryetares`. */
export function roleName(role: MemberRole, title: Title, form: 'nominative' | 'genitive'): string {
  return ROLES[role][form][title];
}

/** For a table's column `Cilësia`: `Kryetare`. */
export function roleInList(role: MemberRole, title: Title): string {
  return ROLES_IN_LIST[role][title];
}

/** Over a signature: `KRYETARJA`. */
export function roleHeading(role: MemberRole, title: Title): string {
  return roleName(role, title, 'nominative').toUpperCase();
}

/** `e pranishme`, `mungon me arsye`. */
export function statusName(status: AttendanceStatus, title: Title): string {
  return STATUSES[status][title];
}

/** `i ftuar`, `e ftuar`. */
export function guestName(title: Title): string {
  return GUEST[title];
}

/** Several together, for a heading or a count: `Të pranishme` where all are women, else `Të pranishëm`. */
export function statusOfMany(status: AttendanceStatus, titles: readonly Title[]): string {
  return STATUSES_OF_MANY[status][titles.every((title) => title === 'znj.') ? 'znj.' : 'z.'];
}

/** Over a list of guests: `E ftuar` for one woman, `Të ftuara` for women, else `Të ftuar`. */
export function guestsName(guests: readonly { title: Title }[]): string {
  if (guests.some(({ title }) => title === 'z.')) return 'Të ftuar';
  return guests.length === 1 ? 'E ftuar' : 'Të ftuara';
}

/** Over a list of members: `Anëtarja` for one woman, `Anëtaret` for women, else `Anëtari` or `Anëtarët`. */
export function membersName(members: readonly { title: Title }[]): string {
  if (members.some(({ title }) => title === 'z.')) return members.length === 1 ? 'Anëtari' : 'Anëtarët';
  return members.length === 1 ? 'Anëtarja' : 'Anëtaret';
}

/** The whole phrase: `mbledhja e zakonshme`, `mbledhjes së zakonshme`, `mbledhjen koordinuese`. */
export function kindName(kind: MeetingKind, form: 'nominative' | 'genitive' | 'accusative'): string {
  const { noun, article } = MEETING[form];
  const { adjective, article: articled } = KINDS[kind];
  return articled ? `${noun} ${article} ${adjective}` : `${noun} ${adjective}`;
}

/**
 * Indefinite, for a list or in brackets: `Të dhënat e vitit (raport)`; definite, as the subject of a sentence:
 * `U prezantua videoja “…”`. The verb `u prezantua` is the same for both genders.
 */
export function materialKindName(kind: MaterialKind, form: 'indefinite' | 'definite' = 'indefinite'): string {
  return MATERIALS[kind][form];
}
