/** What is known of the copies of a register: from its rules, its log, its keys and the folders themselves. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Progress } from '#shared/domain/safety.ts';
import { registerHeads } from '../store/anchors.ts';
import { readKeys, registerName } from '../store/copies/keys.ts';
import { type CopyEvent, copyEvents, readCopyRules } from '../store/copies/log.ts';
import { copiesIn } from '../store/copies/manifest.ts';
import { mediaFolders } from '../store/copies/media.ts';

export type RunningKind = 'copy' | 'check' | 'examine' | 'restore';
export type Running = { kind: RunningKind; progress: Progress };

type Made = CopyEvent & { event: 'made' };
const isMade = (event: CopyEvent): event is Made => event.event === 'made';
/** The newest copy that was verified. */
export const lastMade = (folder: string): Made | undefined => copyEvents(folder).findLast(isMade);

/** When all of the register was checked last; UTC. */
export const lastCheckAt = (folder: string): string | undefined =>
  copyEvents(folder).findLast(({ event }) => event === 'checked')?.at;

/** Whether anything has been written since the newest copy. */
export function isChanged(folder: string): boolean {
  const heads = registerHeads(folder);
  return heads !== undefined && heads.audit.hash !== lastMade(folder)?.heads.audit.hash;
}

/** The day of a moment on this computer, `YYYY-MM-DD`. */
export const localDay = (utc: string) => {
  const day = new Date(utc);
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
};

export function statusOf(folder: string, running: Running | undefined) {
  const rules = readCopyRules(folder);
  const events = copyEvents(folder);
  const seen = events.findLastIndex(({ event }) => event === 'seen');
  const made = events.filter(isMade);
  const checked = events.findLast((event) => event.event === 'checked');
  const provedAt = (place: string) =>
    events.findLast(
      (event) =>
        event.event === 'proved' &&
        made.some(
          ({ target, file, at }) => target === place && file === event.file && localDay(at) < localDay(event.at),
        ),
    )?.at ?? null;
  return {
    rules,
    targets: rules.targets.map((target) => ({
      folder: target,
      isThere: existsSync(target),
      copies: ownCopies(folder, target).length,
      since: made.find((event) => event.target === target)?.at ?? null,
      last: made.findLast((event) => event.target === target)?.at ?? null,
      proved: provedAt(target),
    })),
    lastVerified: made.at(-1)?.at ?? null,
    isChanged: isChanged(folder),
    failures: events.slice(seen + 1).flatMap((event) => {
      if (event.event !== 'failed') return [];
      const { at, target, reason } = event;
      return [{ at, target, reason }];
    }),
    hasRecovery: hasRecovery(folder),
    running: running ? { kind: running.kind, progress: running.progress } : null,
    lastCheck: checked?.event === 'checked' ? checked.report : null,
  };
}

function hasRecovery(folder: string): boolean {
  try {
    return readKeys(folder).recipients.length > 1;
  } catch {
    return false;
  }
}

function ownName(folder: string): string | undefined {
  try {
    return registerName(readKeys(folder).recipients[0] ?? '');
  } catch {
    return undefined;
  }
}

function ownCopies(folder: string, target: string) {
  const own = ownName(folder);
  return copiesIn(target).filter(({ manifest }) => manifest.register === own);
}

export function foundCopies(folder: string, given: string | undefined) {
  const places = given === undefined ? [...new Set([...readCopyRules(folder).targets, ...mediaFolders()])] : [given];
  const own = ownName(folder);
  return places
    .flatMap((place) => copiesIn(resolve(place)))
    .map(({ file, name, manifest }) => ({
      file,
      name,
      created: manifest.created,
      size: manifest.cipher.size,
      seal: manifest.heads.seal.seq,
      counts: manifest.counts,
      isOwn: manifest.register === own,
    }))
    .sort((a, b) => (a.created < b.created ? 1 : -1));
}
