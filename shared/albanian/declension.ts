/**
 * One noun in another case, from its nominative and by its ending alone, and the other words that may head a body's
 * name. Proposals: an ending that does not tell the noun's class gives undefined.
 */

export type Case = 'genitive' | 'accusative';

/** `plural` is of either gender: its linking article is the same. */
export type NounClass = 'masculine' | 'feminine' | 'plural';

export type Declined = { form: string; noun: NounClass };

/** How many letters go, and what comes in their place. */
type Ending = { pattern: RegExp; drop: number } & Record<Case, string>;

const MASCULINE: readonly Ending[] = [
  { pattern: /.{2}[^aeëiouy][iu]$|.[ei]u$/u, drop: 0, genitive: 't', accusative: 'n' }, // Komiteti, Qarku, Kreu, KRAT-i
];

/** The first that fits counts: `-ja` is the ending of nouns in -e, -je, -o and -jë alike. */
const FEMININE: readonly Ending[] = [
  { pattern: /-ja$/u, drop: 2, genitive: 'së', accusative: 'në' }, // DVP-ja
  { pattern: /(?:radio|video|foto|depo|arsye)ja$/u, drop: 2, genitive: 's', accusative: 'n' },
  { pattern: /^[^aeëiouy]+[ao]ja$|^[bv]ija$|nja$/u, drop: 1, genitive: 'ës', accusative: 'ën' }, // Roja, Vija, Shkronja
  { pattern: /[^u][aeo]ja$/u, drop: 2, genitive: 'së', accusative: 'në' }, // Kalaja, Ideja, Byroja
  {
    // Lagjja; then nouns in -e: Sekretarja, Rregullorja, Infermierja, Mësuesja, Nëpunësja, Specialistja, Çerdhja.
    pattern: /jja$|[ktn]arja$|orja$|[^z]ierja$|(?:[uy]e|ë)sja$|[snk]tja$|^(?:çerdh|faq|lul)ja$/u,
    drop: 2,
    genitive: 'es',
    accusative: 'en',
  },
  { pattern: /[^aeëouy]ja$|ënia$/u, drop: 1, genitive: 'es', accusative: 'en' }, // Mbledhja, Dhënia
  { pattern: /[^aeëiouy]ia$/u, drop: 1, genitive: 'së', accusative: 'në' }, // Njësia
  { pattern: /.[^aeëiouyj-]a$/u, drop: 1, genitive: 'ës', accusative: 'ën' }, // Tryeza
];

const PLURAL: readonly Ending[] = [
  { pattern: /.[aeë]t$/u, drop: 1, genitive: 've', accusative: 't' }, // Forcat, Shërbimet
  { pattern: /.itë$/u, drop: 2, genitive: 've', accusative: 'të' }, // Bashkitë
];

/** Words that end like a definite noun and are none. */
const NOT_NOUNS: ReadonlySet<string> = new Set(
  'ajo ashtu ata disa gjithashtu kështu këta këtu para përsëri tani tjera'.split(' '),
);

type Body = { noun: NounClass; drop: number; ending: string };

/** Bodies whose name offices also write without the noun's ending: `Komitet Rajonal`. */
const BODIES: ReadonlyMap<string, Body> = new Map([
  ...alike(
    'bord ekip forum grup inspektorat institucion institut këshill komision komitet panel rrjet sekretariat shtab',
    {
      noun: 'masculine',
      drop: 0,
      ending: 'it',
    },
  ),
  ...alike('forcë task-forcë tryezë zyrë', { noun: 'feminine', drop: 0, ending: 's' }),
  ...alike('agjenci bashki byro njësi', { noun: 'feminine', drop: 0, ending: 'së' }),
  ...alike('qendër', { noun: 'feminine', drop: 2, ending: 'rës' }),
]);

function alike(names: string, body: Body): [string, Body][] {
  return names.split(' ').map((name) => [name, body]);
}

/** A definite singular noun in the nominative: `Njësia` → `Njësisë`, `Njësinë`. */
export function declineDefinite(word: string, target: Case): Declined | undefined {
  const lower = word.toLowerCase();
  if (NOT_NOUNS.has(lower) || BODIES.has(lower) || isInitials(word)) return undefined;
  return decline(word, 'masculine', MASCULINE, target) ?? decline(word, 'feminine', FEMININE, target);
}

/** A definite plural noun in the nominative: `Forcat` → `Forcave`; its accusative is the same. */
export function declinePlural(word: string, target: Case): Declined | undefined {
  return decline(word, 'plural', PLURAL, target);
}

/** The definite genitive of a body's noun that is written without its ending: `Tryezë` → `Tryezës`. */
export function genitiveOfIndefinite(word: string): Declined | undefined {
  const body = BODIES.get(word.toLowerCase());
  return body && { form: withEnding(word, body.drop, body.ending), noun: body.noun };
}

/**
 * Initials: those that are spoken as a word are masculine (`KRAT` → `KRAT-it`), those that are spelt out feminine
 * (`DVP` → `DVP-së`); where it is neither plainly (`OKB`, `AKPA`), undefined.
 */
export function genitiveOfInitials(word: string): Declined | undefined {
  if (!isInitials(word)) return undefined;
  if (/[^AEËIOUY][AEËIOUY]+[^AEËIOUY]+$/u.test(word)) return { form: `${word}-it`, noun: 'masculine' };
  if (/^[^AEËIOUY]+E?$|[AEËIOUY].*E$/u.test(word)) return { form: `${word}-së`, noun: 'feminine' };
  return undefined;
}

/** True for verbal nouns (`miratimi`, `ngritja`, `dhënia`): no indefinite plural ends so. */
export function isVerbalNoun(word: string): boolean {
  return /imi$|[^aeëiouyjn]ja$|ënia$/u.test(word.toLowerCase());
}

/** True for what is in capitals throughout, a single letter not counted. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** `word` with its last `drop` letters replaced, in capitals where it is. */
export function withEnding(word: string, drop: number, ending: string): string {
  return word.slice(0, word.length - drop) + (isCapitals(word) ? ending.toUpperCase() : ending);
}

function decline(word: string, noun: NounClass, endings: readonly Ending[], target: Case): Declined | undefined {
  const lower = word.toLowerCase();
  const ending = endings.find(({ pattern }) => pattern.test(lower));
  return ending && { form: withEnding(word, ending.drop, ending[target]), noun };
}

/** Capitals that could be a noun's (`KOMITETI`, `ZYRA`) are initials only where they are as short as initials: `AKPA`. */
function isInitials(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word) && !/^ZYRA$|.{4}[IUA]$/u.test(word);
}
