import { parseArgs } from 'node:util';
import { COMMON, type Option, VERBS, type VerbName } from './verbs.ts';

/** The words of one call, understood. */
export type Call = {
  verb: VerbName;
  positionals: string[];
  options: Readonly<Record<string, string | boolean>>;
};

export type Parsed =
  | { kind: 'call'; call: Call }
  | { kind: 'help'; verb?: VerbName }
  /** The words are wrong: every reason, in Albanian. */
  | { kind: 'wrong'; reasons: string[]; verb?: VerbName };

const isVerb = (word: string): word is VerbName => Object.hasOwn(VERBS, word);

export function parse(argv: readonly string[]): Parsed {
  const [word, ...rest] = argv;
  if (word === undefined) return { kind: 'wrong', reasons: ['Mungon komanda.'] };
  if (word === '--help' || word === '-h' || word === 'help') return { kind: 'help' };
  if (!isVerb(word)) return { kind: 'wrong', reasons: [`Komanda “${word}” nuk njihet.`] };
  return parseVerb(word, rest);
}

function parseVerb(verb: VerbName, words: string[]): Parsed {
  const spec = VERBS[verb];
  const known: Readonly<Record<string, Option>> = { ...spec.options, ...COMMON };
  const parserOptions = Object.fromEntries(Object.entries(known).map(([name, { type }]) => [name, { type }]));
  const { tokens } = parseArgs({
    args: words,
    options: { ...parserOptions, help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const reasons: string[] = [];
  const positionals: string[] = [];
  const options: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (!option) reasons.push(`“${token.rawName}” nuk njihet te komanda “${verb}”.`);
    else if (Object.hasOwn(options, token.name)) reasons.push(`“--${token.name}” është dhënë dy herë.`);
    else if (option.type === 'boolean' && token.value !== undefined) reasons.push(`“--${token.name}” nuk merr vlerë.`);
    else if (option.type === 'string' && !token.value) reasons.push(`“--${token.name}” do një vlerë: ${option.value}.`);
    else options[token.name] = token.value ?? true;
  }
  if (options.help) return { kind: 'help', verb };
  for (const missing of spec.positionals.slice(positionals.length)) reasons.push(`Mungon ${missing}.`);
  const most = spec.positionals.length + (spec.optional?.length ?? 0);
  for (const extra of positionals.slice(most)) reasons.push(`Fjala “${extra}” është e tepërt.`);
  for (const name of spec.required) {
    if (!Object.hasOwn(options, name) && !reasons.some((reason) => reason.includes(`--${name}`))) {
      reasons.push(`Mungon --${name} ${spec.options[name]?.value}.`);
    }
  }
  return reasons.length > 0 ? { kind: 'wrong', reasons, verb } : { kind: 'call', call: { verb, positionals, options } };
}
