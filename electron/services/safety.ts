/** Copies, restoring and checking. It stands on the register's folder alone, so that it also works where the register does not open. */
import { resolve } from 'node:path';
import { AppError } from '#shared/domain/errors.ts';
import type { CheckReport, CopyReason, LongStep, Progress } from '#shared/domain/safety.ts';
import { buildRecoveryKey } from '../documents/recovery-key.ts';
import { removeCandidate } from '../store/copies/candidate.ts';
import type { Handover } from '../store/copies/handover.ts';
import { adoptKey, identityIn, newIdentity, readKeys, recipientOf, setRecovery } from '../store/copies/keys.ts';
import { type CopyEvent, type CopyRules, noteCopy, readCopyRules, writeCopyRules } from '../store/copies/log.ts';
import { type CopyOutcome, type CopyTarget, tidyTarget } from '../store/copies/make.ts';
import { mediaFolders } from '../store/copies/media.ts';
import { removeOldAside, restoreCandidate } from '../store/copies/restore.ts';
import { requireTarget } from '../store/copies/target.ts';
import { takeLock } from '../store/lock.ts';
import type { Changes } from './changes.ts';
import { diagnosisFile } from './diagnosis.ts';
import type { NamedBytes } from './files.ts';
import type { FoundRegister, Keeper, Waiter } from './keeper.ts';
import type { PaperMaker } from './paper-maker.ts';
import {
  foundCopies,
  isChanged,
  lastCheckAt,
  lastMade,
  localDay,
  type Running,
  type RunningKind,
  statusOf,
} from './safety-status.ts';

export type SafetyContext = {
  folder: string;
  /** The program's version. */
  app: string;
  keeper: Keeper;
  /** Empty where it cannot be told. */
  officeName: () => Promise<string>;
  /** Draws a page. */
  html: PaperMaker['html'];
  changes: Changes;
  /** Local time, as in `Context`. */
  now: () => string;
  actor: () => string;
  /** Whether the program's own connection is open; ends it, and keeps it ended while `work` runs. */
  withoutRegister: <T>(work: () => Promise<T>) => Promise<T>;
};

type Stoppable = Running & { stop: AbortController };
type Source = { file: string; key?: string | undefined };

const first = (step: LongStep): Progress => ({ step, done: 0, total: 0 });

export function safetyService(context: SafetyContext) {
  const { folder, keeper, changes, now } = context;
  let running: Stoppable | undefined;
  let pending: string | undefined;
  const utc = () => new Date(now()).toISOString();
  const told = () => changes.publish({ subject: 'register', id: 0 });

  /** One long work at a time; the windows hear how far it is. */
  async function run<T>(kind: RunningKind, work: (waiter: Waiter) => Promise<T>): Promise<T> {
    if (running) throw new AppError('COPY', { reason: 'busy' });
    const own: Stoppable = { kind, progress: first('read'), stop: new AbortController() };
    running = own;
    told();
    try {
      return await work({
        signal: own.stop.signal,
        tell(progress) {
          own.progress = progress;
          told();
        },
      });
    } finally {
      running = undefined;
      told();
    }
  }

  async function copy(targets: readonly CopyTarget[], rotates: boolean): Promise<CopyOutcome[]> {
    const name = (target: CopyTarget) => ('folder' in target ? target.folder : target.file);
    try {
      const outcomes = await run('copy', (waiter) =>
        keeper.copy({ folder, targets, now: utc(), app: context.app, rotates }, waiter),
      );
      for (const outcome of outcomes) noteCopy(folder, eventOf(outcome, utc()));
      return outcomes;
    } catch (error) {
      // That somebody ended it, or that one is running, is no failure of a copy.
      const reason = reasonOf(error);
      if (reason && reason !== 'cancelled' && reason !== 'busy') {
        for (const target of targets) noteCopy(folder, { at: utc(), event: 'failed', target: name(target), reason });
      }
      throw error;
    }
  }

  const examine = (source: Source, keep: boolean): Promise<FoundRegister> =>
    run(keep ? 'restore' : 'examine', (waiter) =>
      keeper.examine(
        { folder, file: resolve(source.file), identities: identities(folder, source.key), at: utc(), keep },
        waiter,
      ),
    );

  /** What the rules ask for; undefined where nothing has changed since the last copy, or none is wanted. */
  async function due(when: 'daily' | 'atClosing', onBegin = () => {}): Promise<CopyOutcome[] | undefined> {
    const rules = readCopyRules(folder);
    if (!rules[when] || rules.targets.length === 0 || running || !isChanged(folder)) return undefined;
    const last = lastMade(folder);
    if (when === 'daily' && last && localDay(last.at) === now().slice(0, 10)) return undefined;
    onBegin();
    return copy(toFolders(rules), true);
  }

  const service = {
    status: async () => statusOf(folder, running),

    setRules: async (rules: CopyRules): Promise<null> => {
      const targets = [...new Set(rules.targets.map((target) => resolve(target)))];
      for (const target of targets) requireTarget(folder, target);
      writeCopyRules(folder, { ...rules, targets });
      told();
      return null;
    },

    places: async (): Promise<string[]> => mediaFolders(),

    copy: async ({ to }: { to?: CopyTarget | undefined }): Promise<ReturnType<typeof outcomeOf>[]> => {
      const outcomes = await (to ? copy([to], false) : copy(toFolders(readCopyRules(folder)), true));
      return outcomes.map(outcomeOf);
    },

    /** In a folder that is there; gives the new folder in it and how many papers and scans it holds. */
    handOver: ({ to }: { to: string }): Promise<Handover> =>
      run('copy', (waiter) => keeper.handOver({ folder, to: resolve(to), now: utc(), app: context.app }, waiter)),

    copyIfDue: due,

    /**
     * What is due by itself while the program is open: the check of the week, or after a program that was cut off, then
     * the copy of the day.
     */
    keepUp: async ({ wasCutOff = false } = {}): Promise<void> => {
      if (running) return;
      const last = lastCheckAt(folder);
      if (wasCutOff || last === undefined || Date.parse(utc()) - Date.parse(last) > WEEK_MS) await service.check();
      await due('daily');
    },

    /** What has had its time, or was cut off, goes. */
    tidy: async (): Promise<void> => {
      removeOldAside(folder, new Date(now()));
      for (const target of readCopyRules(folder).targets) tidyTarget(folder, target);
    },

    cancel: async (): Promise<null> => {
      running?.stop.abort();
      return null;
    },

    seen: async (): Promise<null> => {
      noteCopy(folder, { at: utc(), event: 'seen' });
      told();
      return null;
    },

    check: async (): Promise<CheckReport> => {
      const report = await run('check', (waiter) => keeper.check({ folder, at: utc() }, waiter));
      noteCopy(folder, { at: utc(), event: 'checked', report });
      told();
      return report;
    },

    diagnosis: async (): Promise<NamedBytes> =>
      diagnosisFile({ folder, app: context.app, at: now(), status: statusOf(folder, running) }),

    newRecovery: async (): Promise<{ key: string; page: string }> => {
      const key = newIdentity();
      pending = key;
      const document = buildRecoveryKey({ key, date: now().slice(0, 10), office: await context.officeName() });
      return { key, page: await context.html(document) };
    },

    confirmRecovery: async ({ typed }: { typed: string }): Promise<null> => {
      if (pending === undefined || identityIn(typed) !== pending) {
        const message =
          'çelësi i shkruar nuk është ai që u printua; shihni letrën dhe shkruajeni përsëri, shkronjë për shkronjë';
        throw new AppError('INVALID_INPUT', { faults: [{ path: 'typed', message }] });
      }
      setRecovery(folder, recipientOf(pending));
      pending = undefined;
      told();
      return null;
    },

    copies: async (given: { folder?: string | undefined }) => foundCopies(folder, given.folder),

    examine: async (source: Source): Promise<FoundRegister> => {
      const found = await examine(source, false);
      noteCopy(folder, { at: utc(), event: 'proved', file: resolve(source.file) });
      told();
      return found;
    },

    restore: async ({ lost, ...source }: Source & { lost: number }): Promise<{ aside: string | null }> => {
      const found = await examine(source, true);
      const result = await swap(found.lost.length === lost).finally(() => removeCandidate(folder));
      if (source.key !== undefined) adoptKey(folder, source.key);
      changes.publish({ subject: 'register', id: 1 }); // the windows read everything anew
      await service.check();
      return result;
    },
  };
  return service;

  /** `isAgreed`: what goes is what the person was told. */
  async function swap(isAgreed: boolean) {
    if (!isAgreed) throw new AppError('CONFLICT', { subject: 'register', reason: 'changed' });
    return context.withoutRegister(async () => {
      const lock = takeLock(folder);
      try {
        return await restoreCandidate({ folder, at: now(), actor: context.actor() });
      } finally {
        lock.release();
      }
    });
  }
}

const WEEK_MS = 7 * 86_400_000;

export type SafetyService = ReturnType<typeof safetyService>;

const toFolders = ({ targets }: CopyRules): CopyTarget[] => targets.map((target) => ({ folder: target }));

const reasonOf = (error: unknown): CopyReason | undefined =>
  error instanceof AppError && error.code === 'COPY' ? (error as AppError<'COPY'>).data.reason : undefined;

/** The office's own key first; what is given beside it may be another one. */
function identities(folder: string, key: string | undefined): string[] {
  const given = key === undefined ? undefined : identityIn(key);
  if (key !== undefined && given === undefined) {
    throw new AppError('INVALID_INPUT', {
      faults: [{ path: 'key', message: 'ky nuk është çelës i plotë; kontrolloni çdo shkronjë' }],
    });
  }
  try {
    const { identity } = readKeys(folder);
    return given === undefined ? [identity] : [given, identity];
  } catch (error) {
    if (given !== undefined) return [given];
    throw new AppError('COPY', { reason: 'no-key', place: folder }, error);
  }
}

const outcomeOf = (outcome: CopyOutcome) =>
  'file' in outcome
    ? { target: outcome.target, file: outcome.file, manifest: `${outcome.file}.json` }
    : { target: outcome.target, reason: outcome.reason };

function eventOf(outcome: CopyOutcome, at: string): CopyEvent {
  const { target } = outcome;
  if ('reason' in outcome) return { at, event: 'failed', target, reason: outcome.reason };
  const { file, manifest } = outcome;
  return { at, event: 'made', target, file, size: manifest.cipher.size, heads: manifest.heads };
}
