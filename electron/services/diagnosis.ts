/** A file for whoever helps the office: what the program is and how it fares, and nothing of what is in the register. */
import { arch, freemem, platform, release, totalmem } from 'node:os';
import { AppError } from '#shared/domain/errors.ts';
import { readLog } from '../store/diagnosis-log.ts';
import { registerFacts } from '../store/register-facts.ts';
import type { NamedBytes } from './files.ts';
import type { statusOf } from './safety-status.ts';

type Facts = { folder: string; app: string; at: string; status: ReturnType<typeof statusOf> };

export function diagnosisFile({ folder, app, at, status }: Facts): NamedBytes {
  const { targets, rules, lastCheck, failures, hasRecovery, lastVerified } = status;
  const report = {
    format: 'procesverbali.diagnosis',
    version: 1,
    at,
    program: { version: app, node: process.versions.node, electron: process.versions.electron ?? null },
    system: { platform: platform(), release: release(), arch: arch(), memory: [freemem(), totalmem()] },
    register: facts(folder),
    // Folders may be named after people: only how many there are.
    copies: {
      places: targets.map(({ isThere, copies, last, proved }) => ({ isThere, copies, last, proved })),
      daily: rules.daily,
      atClosing: rules.atClosing,
      lastVerified,
      hasRecovery,
      failures: failures.map(({ at: when, reason }) => ({ at: when, reason })),
    },
    lastCheck: lastCheck && {
      at: lastCheck.at,
      parts: lastCheck.parts,
      findings: lastCheck.findings.map(({ part, seq }) => ({ part, seq })),
    },
    // Names, codes and places in the program; messages were never written (see electron/log.ts).
    log: readLog(folder),
  };
  const bytes = new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`);
  return { name: `problemi-${at.slice(0, 10)}.json`, type: 'application/json', bytes };
}

function facts(folder: string) {
  try {
    return registerFacts(folder);
  } catch (error) {
    const reason = error instanceof AppError && 'reason' in error.data ? error.data.reason : 'unknown';
    return { unreadable: reason };
  }
}
