import { COMMON, type Option, VERBS, type VerbName } from './verbs.ts';

const PROGRAM = 'procesverbali';

export function generalHelp(): string {
  const width = Math.max(...Object.values(VERBS).map(({ usage }) => usage.length));
  const verbs = Object.values(VERBS).map(
    ({ usage, what }) => `  ${usage.padEnd(width)}  ${what.split('. ')[0]?.replace(/\.$/u, '')}`,
  );
  return [
    `Përdorimi: ${PROGRAM} KOMANDA [fjalë]`,
    '',
    'Komandat:',
    ...verbs,
    '',
    'Për të gjitha komandat:',
    ...optionLines(COMMON),
    '',
    `Më shumë për një komandë: ${PROGRAM} KOMANDA --help`,
    EXIT_CODES,
  ].join('\n');
}

export function verbHelp(name: VerbName): string {
  const { usage, what, options } = VERBS[name];
  return [
    `Përdorimi: ${PROGRAM} ${usage}`,
    '',
    what,
    '',
    ...optionLines({ ...options, ...COMMON }),
    '',
    EXIT_CODES,
  ].join('\n');
}

const EXIT_CODES = 'Kodi i daljes: 0 u krye; 2 skedari ose fjalët e komandës janë të gabuara; 1 çdo pengesë tjetër.';

function optionLines(options: Readonly<Record<string, Option>>): string[] {
  const entries = Object.entries(options).map(([name, { value, help }]) => ({
    left: value === undefined ? `--${name}` : `--${name} ${value}`,
    help,
  }));
  const width = Math.max(...entries.map(({ left }) => left.length));
  return entries.map(({ left, help }) => `  ${left.padEnd(width)}  ${help}`);
}
