/** Which paper the words of `document` ask for. */
import type { PaperKind } from '#shared/domain/papers.ts';
import type { AppClient } from '../../rpc/wires.ts';
import { Refusal } from './refusal.ts';

const KINDS = ['invitation', 'attendance', 'minutes', 'tasks', 'press-release', 'decision', 'extract'] as const;
type Kind = (typeof KINDS)[number];

type Words = { kind: string; out: string; blank?: string | boolean; n?: string | boolean };
type Wanted = { meeting: number; kind: PaperKind; n?: number; form?: 'text' };

export async function documentPaper(client: AppClient, meeting: number, words: Words): Promise<Wanted> {
  const kind = KINDS.find((known) => known === words.kind);
  if (!kind) throw new Refusal(2, `Lloji “${words.kind}” nuk njihet. Llojet janë: ${KINDS.join(', ')}.`);
  if (words.blank && kind !== 'attendance') throw new Refusal(2, '“--blank” shkon vetëm me “attendance”.');
  if (isOneOfSeveral(kind)) return { meeting, kind, n: await which(client, meeting, kind, words.n) };
  if (words.n !== undefined) throw new Refusal(2, '“--n” shkon vetëm me “decision” dhe “extract”.');
  if (words.blank) return { meeting, kind: 'attendance-blank' };
  return { meeting, kind, ...(kind === 'press-release' && /\.txt$/iu.test(words.out) && { form: 'text' }) };
}

type OneOfSeveral = 'decision' | 'extract';
const isOneOfSeveral = (kind: Kind): kind is OneOfSeveral => kind === 'decision' || kind === 'extract';

/** Of finalised minutes only; the one that is named, or the only one. */
async function which(client: AppClient, meeting: number, kind: OneOfSeveral, word: Words['n']): Promise<number> {
  if (typeof word === 'string' && !/^[1-9]\d{0,8}$/u.test(word)) {
    throw new Refusal(2, `“${word}” nuk është numër rendor; “--n” do një numër duke nisur nga 1.`);
  }
  const papers = (await client.documents.list({ meeting })).filter((paper) => paper.kind === kind);
  const final = papers.filter(({ stage }) => stage === 'final');
  if (final.length === 0) throw new Refusal(2, await none(client, meeting, kind));
  const there = final.map(({ n, title }) => `  --n ${n}  ${title}`).join('\n');
  if (word === undefined) {
    if (final.length > 1) throw new Refusal(2, `Mbledhja ka ${COUNTED[kind]}; thoni cilin me “--n”:\n${there}`);
    return final[0]?.n ?? 1;
  }
  const named = final.find(({ n }) => n === Number(word));
  if (named?.n === undefined) throw new Refusal(2, `Mbledhja nuk ka ${NAMED[kind]} ${word}. Aty janë:\n${there}`);
  return named.n;
}

const COUNTED: Record<OneOfSeveral, string> = { decision: 'disa vendime', extract: 'disa ekstrakte' };
const NAMED: Record<OneOfSeveral, string> = { decision: 'vendimin', extract: 'ekstraktin e pikës' };
const FROM_FINAL: Record<OneOfSeveral, string> = {
  decision: 'Vendimi nxirret vetëm nga procesverbali i përfunduar',
  extract: 'Ekstrakti nxirret vetëm nga procesverbali i përfunduar',
};
const NONE: Record<OneOfSeveral, string> = {
  decision: 'Në këtë mbledhje nuk u mor asnjë vendim.',
  extract: 'Rendi i ditës i kësaj mbledhjeje nuk ka asnjë pikë.',
};

async function none(client: AppClient, meeting: number, kind: OneOfSeveral): Promise<string> {
  const { minutesState } = await client.meetings.get({ id: meeting });
  if (minutesState !== 'draft') return NONE[kind];
  return `${FROM_FINAL[kind]}. Përfundojeni më parë me komandën “finalise ${meeting}”.`;
}
