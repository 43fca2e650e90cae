/**
 * A name or a title in another case, proposed from its words; the clerk can correct it. Only the head noun, the nouns
 * that are joined to it and the linking articles of these change.
 */
import {
  type Case,
  type Declined,
  declineDefinite,
  declinePlural,
  genitiveOfIndefinite,
  genitiveOfInitials,
  isCapitals,
  isVerbalNoun,
  type NounClass,
  withEnding,
} from './declension.ts';

/** A quoted or bracketed part, a word, spaces, or a mark. */
const TOKENS = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"|\([^)]*\)|[^\s“”„«»"(),;:–—]+|\s+|./gu;

const CONJUNCTIONS: ReadonlySet<string> = new Set(['dhe', 'ose', 'apo']);

const PREPOSITIONS: ReadonlySet<string> = new Set(
  [
    'afër brenda deri drejt falë gjatë jashtë krahas kundër lidhur mbi me mes midis ndaj ndër ndërmjet në nën nëpër',
    'nëpërmjet nga pa pas pranë prej përballë përmes për përveç që rreth si sipas te tek',
  ]
    .join(' ')
    .split(' '),
);

/** After these stands a nominative that is not the head's. */
const WITH_NOMINATIVE: ReadonlySet<string> = new Set(['nga', 'te', 'tek', 'që', 'si']);

/** Nouns whose indefinite plural is the same word: `Masa për parandalimin …`. */
const PLURAL_TOO: ReadonlySet<string> = new Set(['detyra', 'masa', 'pika', 'rregulla']);

/** `Njësi Vendore`, `Drejtori Rajonale`: the adjective tells a feminine noun in -i from a masculine one. */
const FEMININE_ADJECTIVE = /(?:ake|ale|are|ese|ike|ile|ive|ore)$/u;

/** `Grup pune` becomes definite as `Grupi i punës`: the one compound whose second noun changes with the head. */
const WORKING_GROUP = /^(grupit\s+)(pune)(?![\p{L}\p{M}-])/iu;

/**
 * What may still change: `open`, the head's articles and the nouns joined to it; `guarded`, only a verbal noun that is
 * joined, for another noun may be the preposition's; `closed`, nothing.
 */
type Reach = 'open' | 'guarded' | 'closed';

/** A token and the word after it, which is in small letters where the whole phrase is in capitals. */
type Position = { token: string; next: string; capitals: boolean; target: Case };

type State = {
  noun: NounClass;
  reach: Reach;
  /** The token follows the noun itself, which gives its article the short form. */
  adjacent: boolean;
  /** The noun has had a linking article. */
  linked: boolean;
  /** What stands right before the token, if that joins it to what was. */
  joint: 'none' | 'conjunction' | 'comma';
};

type Step = { text: string; state: State };

/**
 * A body's name as it stands after i/e/të: `Komiteti Rajonal` → `Komitetit Rajonal`, `Njësia e Mbrojtjes` → `Njësisë së
 * Mbrojtjes`. After a preposition or a comma nothing changes; a name whose head it does not know comes back as it is.
 */
export function genitive(name: string): string {
  return inflect(name, 'genitive').replace(
    WORKING_GROUP,
    (_, head: string, work: string) => `${head}${isCapitals(work) ? 'TË' : 'të'} ${withEnding(work, 1, 'ës')}`,
  );
}

/**
 * A decision's title as it stands after `për`: `Miratimi i planit` → `Miratimin e planit`. Where it does not begin with
 * a definite noun it comes back as it is.
 */
export function accusative(title: string): string {
  return inflect(title, 'accusative');
}

function inflect(phrase: string, target: Case): string {
  const tokens = phrase.match(TOKENS) ?? [];
  const capitals = isCapitals(phrase);
  const at = (index: number): Position => {
    const next = tokens.slice(index + 1).find((token) => token.trim() !== '') ?? '';
    return { token: tokens[index] ?? '', next: capitals ? next.toLowerCase() : next, capitals, target };
  };

  const start = headIndex(tokens);
  const head = headNoun(at(start));
  if (head === undefined) return phrase;
  const changed = [...tokens.slice(0, start), head.form];
  let state = afterNoun(head.noun);
  for (let index = start + 1; index < tokens.length; index += 1) {
    const step = stepOver(at(index), state);
    changed.push(step.text);
    state = step.state;
  }
  return changed.join('');
}

/** `Task Forca` is one name in two words; else the first word is the head. */
function headIndex(tokens: readonly string[]): number {
  return tokens[0]?.toLowerCase() === 'task' && /^forc[aë]$/iu.test(tokens[2] ?? '') ? 2 : 0;
}

function afterNoun(noun: NounClass): State {
  return { noun, reach: 'open', adjacent: true, linked: false, joint: 'none' };
}

function stepOver(position: Position, state: State): Step {
  const { token, next, target } = position;
  const lower = token.toLowerCase();
  if (state.reach === 'closed' || token.trim() === '') return { text: token, state };
  if (CONJUNCTIONS.has(lower) || (lower === 'si' && next === 'dhe')) {
    return { text: token, state: { ...state, joint: 'conjunction', adjacent: false } };
  }
  if (token === ',' && target === 'genitive' && state.linked && (next === 'i' || next === 'e')) {
    return { text: token, state }; // `i Rendit, i Sigurisë dhe i Emergjencave`: articles of one head
  }
  if (/^[,;:–—]$/u.test(token)) {
    const reach = token === ',' && target === 'accusative' ? 'guarded' : 'closed';
    return { text: token, state: { ...state, joint: 'comma', reach } };
  }
  if (PREPOSITIONS.has(lower) || lower === 'një') {
    const reach = target === 'genitive' || WITH_NOMINATIVE.has(lower) ? 'closed' : 'guarded';
    return { text: token, state: { ...state, joint: 'none', reach } };
  }
  const joined = joinedNoun(position, state);
  if (joined !== undefined) return { text: joined.form, state: afterNoun(joined.noun) };
  const linked = linkingArticle(position, state);
  return {
    text: linked ?? token,
    state: { ...state, joint: 'none', adjacent: false, linked: state.linked || linked !== undefined },
  };
}

/** The linking article in its new form; undefined for what is none, or is another noun's. */
function linkingArticle({ token, next, capitals, target }: Position, state: State): string | undefined {
  const article = state.noun === 'masculine' ? 'i' : 'e';
  if (state.reach !== 'open' || (capitals ? token.toLowerCase() : token) !== article) return undefined;
  // `Mbrojtja e fëmijëve e të rinjve`: the second `e` means "and".
  if (state.linked && state.joint === 'none' && /^[ts]ë$/u.test(next)) return undefined;
  const short = target === 'genitive' ? 'së' : 'e';
  const takesShort = state.adjacent && (target === 'accusative' || state.noun === 'feminine');
  const link = takesShort ? short : 'të';
  return capitals ? link.toUpperCase() : link;
}

/** A further head: `Krijimi dhe funksionimi i …`. */
function joinedNoun(position: Position, state: State): Declined | undefined {
  if (state.joint === 'none') return undefined;
  if (state.reach === 'guarded' && !isVerbalNoun(position.token)) return undefined;
  // After a comma a capital begins a name of its own.
  if (state.joint === 'comma' && !position.capitals && /^\p{Lu}/u.test(position.token)) return undefined;
  return definiteNoun(position);
}

function headNoun(position: Position): Declined | undefined {
  const { token, next, target } = position;
  const definite = definiteNoun(position);
  if (definite !== undefined || target === 'accusative') return definite;
  if (token.toLowerCase().endsWith('i') && isFeminineBefore(next)) {
    return { form: withEnding(token, 0, 'së'), noun: 'feminine' };
  }
  // `Grup ekspertësh`: the second noun would have to change too.
  return /(?:sh|imi)$/u.test(next) ? undefined : (genitiveOfIndefinite(token) ?? genitiveOfInitials(token));
}

function definiteNoun({ token, next, target }: Position): Declined | undefined {
  // `Masa të reja`: only an indefinite or an oblique noun has this article.
  if (/^[ts]ë$/u.test(next)) return undefined;
  // Without the article `Shërbimet` cannot be told from `Komitet`; in the accusative neither changes.
  const plural = next === 'e' || target === 'accusative' ? declinePlural(token, target) : undefined;
  if (plural !== undefined) return plural;
  const singular = declineDefinite(token, target);
  if (singular?.noun === 'masculine') return isFeminineBefore(next) ? undefined : singular;
  if (next === 'i' || (PLURAL_TOO.has(token.toLowerCase()) && next !== 'e')) return undefined;
  return singular;
}

function isFeminineBefore(next: string): boolean {
  return next === 'e' || FEMININE_ADJECTIVE.test(next);
}
