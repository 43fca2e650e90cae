import { parseArgs } from 'node:util';
import { print } from './terminal.ts';

/** How the program is to be opened. */
export type LaunchOptions = {
  /** The folder of the register, where it is not the program's own. */
  data?: string;
  /** A throw-away folder with an invented register. */
  demo: boolean;
  years?: number;
  /** The browser shell even where Electron could be used. */
  browser: boolean;
  /** Whether a browser is opened, or only the address and a code are said. */
  opens: boolean;
};

export type Parsed =
  | { kind: 'launch'; options: LaunchOptions }
  | { kind: 'help' }
  | { kind: 'wrong'; reasons: string[] };

const OPTIONS = {
  data: { type: 'string' },
  demo: { type: 'boolean' },
  years: { type: 'string' },
  browser: { type: 'boolean' },
  'no-open': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const LAUNCH_HELP = `Përdorimi: npm start -- [--data DOSJA | --demo [--years VITE]] [--browser] [--no-open]

  --data DOSJA   dosja e regjistrit (po nuk u dha, ajo e programit)
  --demo         një regjistër i sajuar në një dosje të përkohshme, që fshihet në fund
  --years VITE   sa vite mbledhjesh ka regjistri i sajuar: nga 1 deri në 50
  --browser      në shfletues, edhe kur është Electron
  --no-open      në shfletues, por pa e hapur: thuhen vetëm adresa dhe kodi
  --help         kjo ndihmë`;

/** Reads the words after `npm start --`; every reason why they are wrong, in Albanian. */
export function parseLaunch(argv: readonly string[]): Parsed {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const reasons: string[] = [];
  const given = new Map<string, string | undefined>();
  for (const token of tokens) {
    if (token.kind === 'positional') reasons.push(`Fjala “${token.value}” është e tepërt.`);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(OPTIONS, token.name) ? OPTIONS[token.name as keyof typeof OPTIONS] : undefined;
    if (!option) reasons.push(`“${token.rawName}” nuk njihet.`);
    else if (given.has(token.name)) reasons.push(`“--${token.name}” është dhënë dy herë.`);
    else if (option.type === 'boolean' && token.value !== undefined) reasons.push(`“--${token.name}” nuk merr vlerë.`);
    else if (option.type === 'string' && !token.value) reasons.push(`“--${token.name}” do një vlerë.`);
    else given.set(token.name, token.value);
  }
  if (given.has('help')) return { kind: 'help' };
  const demo = given.has('demo');
  const years = given.get('years');
  if (years !== undefined && !/^(?:[1-9]|[1-4]\d|50)$/u.test(years))
    reasons.push('“--years” do një numër nga 1 deri në 50.');
  if (years !== undefined && !demo) reasons.push('“--years” jepet vetëm bashkë me “--demo”.');
  if (demo && given.has('data')) reasons.push('“--demo” ka dosjen e vet: mos e jepni bashkë me “--data”.');
  if (reasons.length > 0) return { kind: 'wrong', reasons };
  const data = given.get('data');
  return {
    kind: 'launch',
    options: {
      ...(data !== undefined && { data }),
      ...(years !== undefined && { years: Number(years) }),
      demo,
      browser: given.has('browser') || given.has('no-open'),
      opens: !given.has('no-open'),
    },
  };
}

/** The options of this call, or undefined where there is nothing to open: then it has been said why. */
export function askedFor(argv: readonly string[]): LaunchOptions | undefined {
  const parsed = parseLaunch(argv);
  if (parsed.kind === 'launch') return parsed.options;
  if (parsed.kind === 'help') {
    print(LAUNCH_HELP);
  } else {
    process.stderr.write(`${parsed.reasons.join('\n')}\n\n${LAUNCH_HELP}\n`);
    process.exitCode = 2;
  }
  return undefined;
}

/** The same options as words, for another process. */
export function launchWords({ data, demo, years }: LaunchOptions): string[] {
  return [
    ...(data === undefined ? [] : ['--data', data]),
    ...(demo ? ['--demo'] : []),
    ...(years === undefined ? [] : ['--years', String(years)]),
  ];
}
