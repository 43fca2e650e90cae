import { ORPCError } from '@orpc/client';
import { errorMessage } from '#shared/albanian/errors.ts';
import { AppError, type ErrorCode, type ErrorData, type Fault } from '#shared/domain/errors.ts';
import type { CopyReason } from '#shared/domain/safety.ts';
import type { AppClient } from '../../rpc/wires.ts';
import type { Answer } from './answer.ts';
import { type Call, parse } from './arguments.ts';
import { generalHelp, verbHelp } from './help.ts';
import { perform } from './perform.ts';
import { Refusal } from './refusal.ts';
import { type Mode, VERBS } from './verbs.ts';

/** What the shell needs of the world; `open` gives the program on a data folder, `log` writes there what was not expected. */
export type World = {
  out: (text: string) => void;
  err: (text: string) => void;
  log: (folder: string | undefined, error: unknown) => string;
  open: (options: { folder?: string; mode: Mode }) => Promise<{ client: AppClient; close: () => Promise<void> }>;
};

/** Runs one call and gives its exit code: 0 done, 2 the input or the words are wrong, 1 anything else. */
export async function runCommandLine(argv: readonly string[], world: World): Promise<0 | 1 | 2> {
  const parsed = parse(argv);
  if (parsed.kind === 'help') {
    world.out(`${parsed.verb ? verbHelp(parsed.verb) : generalHelp()}\n`);
    return 0;
  }
  if (parsed.kind === 'wrong') {
    if (argv.includes('--json')) world.out(jsonFaults(parsed.reasons.map((message) => ({ path: '', message }))));
    const hint = parsed.verb ? verbHelp(parsed.verb) : generalHelp();
    world.err(`${parsed.reasons.join('\n')}\n\n${hint}\n`);
    return 2;
  }
  const { call } = parsed;
  try {
    const answer = await withProgram(call, world);
    for (const notice of answer.notices ?? []) world.err(`Shënim: ${notice}\n`);
    world.out(call.options.json ? `${JSON.stringify(answer.json)}\n` : `${answer.text}\n`);
    return answer.exitCode ?? 0;
  } catch (error) {
    const { exitCode, message, faults } = failure(error, call, world);
    if (call.options.json) world.out(jsonFaults(faults ?? [{ path: '', message }]));
    world.err(`${[message, ...(faults ?? []).map(faultLine)].join('\n')}\n`);
    return exitCode;
  }
}

function modeOf({ verb, positionals }: Call): Mode {
  const { mode, modeAlone } = VERBS[verb];
  return positionals.length === 0 && modeAlone !== undefined ? modeAlone : mode;
}

const folderOf = ({ options: { data } }: Call) => (typeof data === 'string' ? data : undefined);

async function withProgram(call: Call, world: World): Promise<Answer> {
  const program = await world.open({ folder: folderOf(call), mode: modeOf(call) });
  try {
    return await perform(call, program.client);
  } finally {
    await program.close();
  }
}

const jsonFaults = (errors: readonly Fault[]) => `${JSON.stringify({ errors })}\n`;
const faultLine = ({ path, message }: Fault) => (path === '' ? message : `${path}: ${message}`);

type Failure = { exitCode: 1 | 2; message: string; faults?: Fault[] };

function failure(error: unknown, call: Call, world: World): Failure {
  if (error instanceof Refusal) return { exitCode: error.exitCode, message: error.message };
  if (error instanceof AppError || error instanceof ORPCError) {
    const code = error.code as ErrorCode;
    const message = wording(code, error.data as ErrorData[ErrorCode]);
    if (code === 'INVALID_INPUT') {
      const { faults } = error.data as ErrorData['INVALID_INPUT'];
      return { exitCode: 2, message, faults };
    }
    const differs = code === 'CONFLICT' && (error.data as ErrorData['CONFLICT']).reason === 'differs';
    const hint = differs ? ` Për ta zëvendësuar, shtoni --replace te komanda “${call.verb}”.` : '';
    const isInput = code !== 'STORAGE' && code !== 'UNEXPECTED' && !(code === 'COPY' && !isWrongCopy(error.data));
    return { exitCode: isInput ? 2 : 1, message: `${message}${hint}` };
  }
  const reference = world.log(folderOf(call), error);
  return { exitCode: 1, message: errorMessage('UNEXPECTED', { reference }) };
}

/** The place or the key that was named is wrong; all else that keeps a copy from being made or used is no fault of the words. */
function isWrongCopy(data: unknown): boolean {
  const { reason } = data as ErrorData['COPY'];
  return WRONG_WORDS.includes(reason);
}

const WRONG_WORDS: readonly CopyReason[] = [
  'target-missing',
  'target-own',
  'target-exists',
  'wrong-key',
  'no-key',
  'not-ours',
  'newer',
  'damaged',
  'neighbours',
];

const wording = (code: ErrorCode, data: ErrorData[ErrorCode]) => errorMessage(code, data as never);
