/** How offices head the columns of a list of members, and the words that stand in its cells. */
import { looseKey } from '#shared/domain/names.ts';
import type { MemberRole, Title } from '#shared/domain/record.ts';
import { isDate } from '#shared/domain/time.ts';

/** What a column says of a member; `skip` is not taken. */
export type Meaning =
  | 'skip'
  | 'title'
  | 'fullName'
  | 'firstName'
  | 'lastName'
  | 'institution'
  | 'position'
  | 'role'
  | 'voting'
  | 'from'
  | 'to'
  | 'act'
  | 'email'
  | 'phone';

/** The first that fits counts. */
const HEADINGS: readonly (readonly [Meaning, RegExp])[] = [
  ['email', /^(?:adresa )?e ?mail(?:i|et)?$|^(?:posta|adresa) elektronike$/u],
  [
    'phone',
    /^(?:(?:nr|numri)(?: i)? )?(?:tel|telefon|telefoni|telefonit|cel|celular|celulari|celularit)$|^kontakti?$/u,
  ],
  ['skip', /^(?:nr|no|numri|numer)(?: rendor)?$/u],
  ['fullName', /^em(?:er|ri)(?: (?:dhe|e))?(?: i)? mbiem(?:er|ri)$|^(?:anetari|anetaret|personi|perfaqesuesi)$/u],
  ['lastName', /^mbiem(?:er|ri)$/u],
  ['firstName', /^em(?:er|ri)$/u],
  ['title', /^(?:titulli|gjinia|z znj|zoti zonja)$/u],
  ['voting', /^(?:(?:me |e |pa )?(?:te )?drejt[ae] (?:e )?vot(?:e|es|imi)|vota|voton|votues)$/u],
  ['from', /^(?:qe )?(?:nga|prej)(?: data| dates)?$|^(?:data e )?(?:fillimi|fillimit|emerimit|caktimit)$/u],
  ['to', /^deri(?: me| ne)?(?: daten| data)?$|^(?:data e )?(?:mbarimi|mbarimit|perfundimit)$/u],
  ['act', /^(?:nr )?(?:akti|urdhri|urdheri|vendimi)(?: (?:i|e) (?:emerimit|caktimit))?$/u],
  [
    'role',
    /^(?:cilesia|roli)(?: (?:ne|i|e) .*)?$|^(?:funksioni|pozicioni|detyra) ne (?:komi|organ|tryez|task)\p{L}*$/u,
  ],
  ['position', /^(?:funksioni|pozicioni|pozita|detyra|profesioni)(?: (?:ne|i|e) .*)?$/u],
  ['institution', /^(?:institucioni|institucionet|enti|organizata|vendi i punes)(?: (?:qe|ku) .*)?$/u],
];

/** What a heading means; undefined for what is none. */
export function readHeading(heading: string): Meaning | undefined {
  const words = looseKey(heading);
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0];
}

const TITLES: readonly (readonly [Title, RegExp])[] = [
  ['znj.', /^(?:znj|zj|zonja|zonje|zonjusha|f|femer)$/u],
  ['z.', /^(?:z|zt|zoti|zotni|m|mashkull)$/u],
];

export function readTitle(cell: string): Title | undefined {
  const words = looseKey(cell);
  return TITLES.find(([, pattern]) => pattern.test(words))?.[0];
}

const ROLES: readonly (readonly [MemberRole, RegExp])[] = [
  ['deputy', /^(?:zv|zevendes|nen) ?kryetar(?:i|e|ja| e)?$/u],
  ['chair', /^kryetar(?:i|e|ja| e)?$/u],
  ['secretary', /^sekretar(?:i|e|ja| e)?(?: teknik| teknike)?$/u],
  ['member', /^anetar(?:i|e|ja| e)?$/u],
];

/** `Anëtare`, `Zv. Kryetar`, `anëtar pa të drejtë vote`. */
export function readRole(cell: string): { role: MemberRole; voting?: boolean } | undefined {
  const [, words = '', withOrWithout] = /^(.*?)(?: (me|pa) te drejte vote)?$/u.exec(looseKey(cell)) ?? [];
  const role = ROLES.find(([, pattern]) => pattern.test(words))?.[0];
  return role && { role, ...(withOrWithout !== undefined && { voting: withOrWithout === 'me' }) };
}

export function readVoting(cell: string): boolean | undefined {
  if (/^[✓✔x+]$/iu.test(cell.trim())) return true;
  if (/^[-–—]$/u.test(cell.trim())) return false;
  const words = looseKey(cell);
  if (/^(?:po|me(?: te)? drejte vote|me vote|voton|1)$/u.test(words)) return true;
  if (/^(?:jo|pa(?: te)? drejte vote|pa vote|nuk voton|0)$/u.test(words)) return false;
  return undefined;
}

const MONTHS = 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nentor dhjetor'.split(' ');

/** `7.10.2020`, `07/10/20`, `2020-10-07`, `7 tetor 2020`, as `YYYY-MM-DD`. */
export function readDay(cell: string): string | undefined {
  const words = looseKey(cell).replace(/^dat[ea] /u, '');
  const [, isoYear, isoMonth, isoDay] = /^(\d{4}) (\d{1,2}) (\d{1,2})(?: 0{1,2} 00(?: 00)?)?$/u.exec(words) ?? [];
  if (isoYear && isoMonth && isoDay) return dayOf(isoYear, isoMonth, isoDay);
  const [, day, month, year] = /^(\d{1,2}) (\d{1,2}|[a-z]+) (\d{4}|\d{2})$/u.exec(words) ?? [];
  if (!day || !month || !year) return undefined;
  const named = MONTHS.indexOf(month) + 1;
  return dayOf(year.length === 2 ? `20${year}` : year, named > 0 ? String(named) : month, day);
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}

export const isEmail = (cell: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(cell);

export function isPhone(cell: string): boolean {
  return /^(?:\+|00)?[\d\s/().-]+$/u.test(cell) && cell.replace(/\D/gu, '').length >= 6 && readDay(cell) === undefined;
}

const OCCUPATION =
  '(?:\\p{L}+(?:tor|tar|ist|olog|ues|nes|njes|ier|ant|ent)|shef|mjek|prefekt|nenprefekt|pedagog|prokuror|komisar)';
const MASCULINE = new RegExp(`^${OCCUPATION}$`, 'u');
const FEMININE = new RegExp(`^${OCCUPATION}e(?:she)?$`, 'u');

/** What the ending of a role or a function tells of who holds it: `Drejtoreshë`, `Specialist`; `Anëtar/e` tells nothing. */
export function titleOf(words: string): Title | undefined {
  if (words.includes('/')) return undefined;
  const [first = ''] = looseKey(words).split(' ');
  if (FEMININE.test(first)) return 'znj.';
  return MASCULINE.test(first) ? 'z.' : undefined;
}

const BODIES =
  /^(?:agjenci|akademi|autoritet|bashki|bord|deg|drejtori|fondacion|gjykat|inspektorat|institucion|institut|kapiteneri|keshill|komisariat|ministri|njesi|organizat|polici|prefektur|prokurori|qark|qend|sekretariat|sherbim|shkoll|shoqat|shtab|spital|ujesjelles|universitet|zyr)\p{L}*(?: |$)/u;

/** Whether it reads like an institution's name. */
export const isBody = (cell: string): boolean => BODIES.test(looseKey(cell));

/** Whether it reads like what somebody does in an institution. */
export const isFunction = (cell: string): boolean => !isBody(cell) && titleOf(cell) !== undefined;
