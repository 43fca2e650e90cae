/** Copying, checking and looking into copies, with this program's own migrations and schema. */
import { mkdirSync } from 'node:fs';
import type { CheckReport } from '#shared/domain/safety.ts';
import type { FoundRegister, Keeper } from '../services/keeper.ts';
import { checkLive } from '../store/check/live.ts';
import { candidateFile, readCandidate, removeCandidate } from '../store/copies/candidate.ts';
import { type Handover, handOver } from '../store/copies/handover.ts';
import { lockCopies } from '../store/copies/lock.ts';
import { compareWithLive } from '../store/copies/lost.ts';
import { type CopyOutcome, makeCopies } from '../store/copies/make.ts';
import { step, type Watch } from '../store/copies/watch.ts';
import { migrations } from '../store/migrations/index.ts';
import { schema } from '../store/schema.ts';

type Given<W extends 'copy' | 'handOver' | 'check' | 'examine'> = Parameters<Keeper[W]>[0];

const form = { newest: migrations.length, expectedSchema: schema };

export const keeperWork = {
  copy: (order: Given<'copy'>, watch: Watch): Promise<CopyOutcome[]> => makeCopies({ ...order, form }, watch),

  handOver: (order: Given<'handOver'>, watch: Watch): Promise<Handover> => handOver({ ...order, form }, watch),

  check: ({ folder, at }: Given<'check'>, watch: Watch): Promise<CheckReport> =>
    checkLive(folder, { ...form, at }, () => step(watch, { step: 'check', done: 0, total: 0 })),

  examine: async ({ keep, ...order }: Given<'examine'>, watch: Watch): Promise<FoundRegister> => {
    const { folder } = order;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const lock = lockCopies(folder);
    try {
      const found = await readCandidate({ ...order, migrations, expectedSchema: schema }, watch);
      const { head, lost } = compareWithLive(folder, candidateFile(folder));
      const { created, counts, heads, report } = found;
      const summary = { ...(created !== undefined && { created }), schema: found.schema, seal: heads.seal.seq, counts };
      return { summary, report, lost, isLiveReadable: head !== undefined };
    } finally {
      if (!keep) removeCandidate(folder);
      lock.release();
    }
  },
};
