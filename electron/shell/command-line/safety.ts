/** The verbs for copies: made, checked, put back. */
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { errorMessage } from '#shared/albanian/errors.ts';
import { checkLines, lostLines } from '#shared/albanian/safety.ts';
import type { Perform } from './answer.ts';
import type { Call } from './arguments.ts';
import { Refusal } from './refusal.ts';

export const backup: Perform = async ({ options }, client) => {
  const out = String(options.out);
  const isFolder = /[/\\]$/u.test(out) || (existsSync(out) && statSync(out).isDirectory());
  if (isFolder) makeFolder(out);
  const [made] = await client.safety.copy({ to: isFolder ? { folder: out } : { file: out } });
  if (made?.file === undefined) {
    const reason = made?.reason ?? 'target-fault';
    throw new Refusal(reason === 'no-space' ? 1 : 2, errorMessage('COPY', { reason, place: out }));
  }
  const { file, manifest } = made;
  return { json: { file, manifest }, text: `Kopja u bë dhe u verifikua: “${file}”.` };
};

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch {
    throw new Refusal(2, `Dosja “${path}” nuk u krijua dot. Kopja nuk u bë.`);
  }
}

export const check: Perform = async ({ positionals: [file], options }, client) => {
  const report =
    file === undefined
      ? await client.safety.check()
      : (await client.safety.examine({ file, ...keyOf(options) })).report;
  const isWhole = report.findings.length === 0;
  return {
    json: { whole: isWhole, findings: report.findings },
    text: checkLines(report).join('\n'),
    ...(!isWhole && { exitCode: 1 as const }),
  };
};

export const restore: Perform = async ({ positionals: [file = ''], options }, client) => {
  const source = { file, ...keyOf(options) };
  const { lost, summary } = await client.safety.examine(source);
  if (lost.length > 0 && !options.yes) {
    throw new Refusal(
      2,
      [
        'Kopja nuk u vendos. Me të do të iknin këto, që janë më të reja se ajo:',
        ...lostLines(lost),
        'Për ta vendosur gjithsesi, shtoni --yes.',
      ].join('\n'),
    );
  }
  const { aside } = await client.safety.restore({ ...source, lost: lost.length });
  const kept = aside === null ? '' : ` Të dhënat e mëparshme ruhen në “${aside}”.`;
  return { json: { aside, ...summary }, text: `Regjistri u kthye nga kopja “${file}”.${kept}` };
};

function keyOf({ key }: Call['options']): { key?: string } {
  if (typeof key !== 'string') return {};
  try {
    return { key: readFileSync(key, 'utf8') };
  } catch {
    throw new Refusal(2, `Skedari i çelësit “${key}” nuk lexohet.`);
  }
}
