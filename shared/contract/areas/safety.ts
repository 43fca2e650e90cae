/** Copies of the register, restoring, and checking it: also where the register itself does not open. */
import { z } from 'zod';
import { CHECK_PARTS } from '../../domain/safety.ts';
import { nothing, procedure } from '../base.ts';
import { copyReason } from '../errors.ts';

const path = z.string().min(1).max(1000);
const part = z.enum(CHECK_PARTS);

const finding = z.strictObject({
  part,
  seq: z.int().optional(),
  at: z.string().optional(),
  meeting: z.int().optional(),
  number: z.int().optional(),
  name: z.string().optional(),
});

const report = z.strictObject({
  at: z.string(),
  parts: z.array(z.strictObject({ part, checked: z.int() })),
  findings: z.array(finding),
});

const progress = z.strictObject({
  step: z.enum(['read', 'check', 'encrypt', 'confirm', 'swap']),
  done: z.number(),
  /** 0 where it cannot be told. */
  total: z.number(),
});

const rules = z.strictObject({ targets: z.array(path).max(10), daily: z.boolean(), atClosing: z.boolean() });

const outcome = z.strictObject({
  target: z.string(),
  file: z.string().optional(),
  manifest: z.string().optional(),
  reason: copyReason.optional(),
});

const counts = z.strictObject({ meetings: z.int(), records: z.int(), files: z.int() });

const failure = z.strictObject({ at: z.string(), target: z.string(), reason: copyReason });

const status = z.strictObject({
  rules,
  targets: z.array(
    z.strictObject({
      folder: z.string(),
      isThere: z.boolean(),
      copies: z.int(),
      /** The first copy that is known there, and the last; UTC. */
      since: z.string().nullable(),
      last: z.string().nullable(),
      /** When a copy there was read back from its medium on a later day; UTC. */
      proved: z.string().nullable(),
    }),
  ),
  lastVerified: z.string().nullable(),
  /** Whether anything has been written since the last copy. */
  isChanged: z.boolean(),
  /** Failures that nobody has been told of yet. */
  failures: z.array(failure),
  hasRecovery: z.boolean(),
  running: z.strictObject({ kind: z.enum(['copy', 'check', 'examine', 'restore']), progress }).nullable(),
  lastCheck: report.nullable(),
});

const found = z.strictObject({
  file: z.string(),
  name: z.string(),
  created: z.string(),
  size: z.int(),
  seal: z.int(),
  counts,
  /** Of this register, by the manifest. */
  isOwn: z.boolean(),
});

/** A copy, and the key that opens it where the office's own does not: typed from paper, or the text of a key file. */
const source = z.strictObject({ file: path, key: z.string().max(2000).optional() });

const summary = z.strictObject({ created: z.string().optional(), schema: z.int(), seal: z.int(), counts });

const lost = z.strictObject({
  seq: z.int(),
  fact: z.string(),
  at: z.string(),
  committee: z.string().nullable(),
  date: z.string().nullable(),
  number: z.int().nullable(),
});

export const safety = {
  status: procedure.output(status),
  setRules: procedure.input(rules).output(nothing),
  /** Folders that may be meant: media that are plugged in. */
  places: procedure.output(z.array(z.string())),
  /** To all places of the rules, or to one: a folder, or a file that is not there yet. */
  copy: procedure
    .input(
      z.strictObject({ to: z.union([z.strictObject({ folder: path }), z.strictObject({ file: path })]).optional() }),
    )
    .output(z.array(outcome)),
  /** A folder for an audit or for who comes after: a copy, every record's papers and scans, a page that lists them, checksums. */
  handOver: procedure
    .input(z.strictObject({ to: path }))
    .output(z.strictObject({ folder: z.string(), documents: z.int() })),
  /** Ends what runs, where it can be ended. */
  cancel: procedure.output(nothing),
  /** A person has been told of the failures. */
  seen: procedure.output(nothing),
  /** For whoever helps the office: versions, settings, log and numbers, nothing of the records. */
  diagnosis: procedure.output(z.file()),
  /** All of the register, beside the work in it. */
  check: procedure.output(report),
  /** A new recovery key: its secret is told this once, with the page to print, and counts only when it comes back by `confirmRecovery`. */
  newRecovery: procedure.output(z.strictObject({ key: z.string(), page: z.string() })),
  confirmRecovery: procedure.input(z.strictObject({ typed: z.string().max(2000) })).output(nothing),
  /** The copies in the places of the rules, or in a folder. */
  copies: procedure.input(z.strictObject({ folder: path.optional() })).output(z.array(found)),
  /** Opens a copy and checks all of it without touching anything. */
  examine: procedure
    .input(source)
    .output(z.strictObject({ summary, report, lost: z.array(lost), isLiveReadable: z.boolean() })),
  /** `lost` is how many sealed facts the person knows would go: CONFLICT where it is another number. Gives where the former data lie. */
  restore: procedure
    .input(z.strictObject({ ...source.shape, lost: z.int().nonnegative() }))
    .output(z.strictObject({ aside: z.string().nullable() })),
};
