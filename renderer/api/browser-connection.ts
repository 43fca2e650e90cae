/** The page's side of the browser shell's hand-over: a code for the token, the token for the procedures. */
import { browserHost } from './browser-host.ts';
import { clientOverHttp } from './client.ts';
import type { Connection } from './host.ts';

const TOKEN_HEADER = 'x-procesverbali-token';
/** Outlives a reload and nothing else; no other port sees it. */
const KEPT = 'procesverbali';

/** Why a code was not taken. */
type CodeFault =
  | 'wrong'
  /** The former code is used up, and the terminal shows another one. */
  | 'renewed'
  /** There have been too many wrong ones: the program has to be started anew. */
  | 'closed';

export class CodeRefused extends Error {
  override name = 'CodeRefused';
  readonly fault: CodeFault;

  constructor(fault: CodeFault) {
    super(fault);
    this.fault = fault;
  }
}

/** The program does not answer: it has ended, or this page belongs to another run of it. */
export class ProgramGone extends Error {
  override name = 'ProgramGone';
}

/** `needsCode` takes what was typed and throws `CodeRefused`; the code itself stands in the terminal. */
export type CodeNeeded = { needsCode: (code: string) => Promise<Connection> };

/** Comes in with the code of the page's own address, else with the token that the same page had before a reload. */
export async function browserConnection(): Promise<Connection | CodeNeeded> {
  const code = takeCode();
  const token = sessionStorage.getItem(KEPT);
  const headers: Record<string, string> = code === undefined && token !== null ? { [TOKEN_HEADER]: token } : {};
  try {
    return await enter(code ?? '', headers);
  } catch (error) {
    if (error instanceof CodeRefused) return { needsCode: enter };
    throw error;
  }
}

/** The code leaves the address, and with it the browser's history, before it is used. */
function takeCode(): string | undefined {
  const code = /^#hyrja=([\w-]+)$/u.exec(location.hash)?.[1];
  if (code !== undefined) history.replaceState(null, '', location.pathname);
  return code;
}

async function enter(code: string, headers: Record<string, string> = {}): Promise<Connection> {
  const response = await fetch('/session', {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ code }),
  }).catch((cause: unknown) => {
    throw new ProgramGone('No answer', { cause });
  });
  if (!response.ok && response.status !== 403) throw new ProgramGone(`Answered with ${response.status}`);
  const answer = (await response.json()) as { token: string } | { reason: CodeFault | 'asked' };
  if ('reason' in answer) {
    sessionStorage.removeItem(KEPT);
    throw new CodeRefused(answer.reason === 'asked' ? 'wrong' : answer.reason);
  }
  sessionStorage.setItem(KEPT, answer.token);
  const client = clientOverHttp(`${location.origin}/rpc`, { [TOKEN_HEADER]: answer.token });
  return { client, host: browserHost };
}
