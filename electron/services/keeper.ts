import type { CheckReport, CopySummary, LostSeal, Progress } from '#shared/domain/safety.ts';
import type { Handover } from '../store/copies/handover.ts';
import type { CopyOutcome, CopyTarget } from '../store/copies/make.ts';

/** Who waits for long work, and may end it. */
export type Waiter = { tell: (progress: Progress) => void; signal: AbortSignal };

export type FoundRegister = { summary: CopySummary; report: CheckReport; lost: LostSeal[]; isLiveReadable: boolean };

/** What takes long and is done beside the program's own work. `folder` is the register's; moments are ISO 8601. */
export type Keeper = {
  copy: (
    order: { folder: string; targets: readonly CopyTarget[]; now: string; app: string; rotates: boolean },
    waiter: Waiter,
  ) => Promise<CopyOutcome[]>;
  /** A folder for an audit or for who comes after, in `to`. */
  handOver: (order: { folder: string; to: string; now: string; app: string }, waiter: Waiter) => Promise<Handover>;
  check: (order: { folder: string; at: string }, waiter: Waiter) => Promise<CheckReport>;
  /** Looks into a copy; `keep` leaves what was found ready to be put in the register's place. */
  examine: (
    order: { folder: string; file: string; identities: readonly string[]; at: string; keep: boolean },
    waiter: Waiter,
  ) => Promise<FoundRegister>;
  close: () => Promise<void>;
};
