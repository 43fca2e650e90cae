/** Closing a meeting's minutes for good: numbers, content, papers and seal, all of it or nothing. */
import { checkText } from '#shared/albanian/checks.ts';
import { checksOf } from '#shared/domain/checks.ts';
import { printedCode } from '#shared/domain/code.ts';
import { AppError, type Fault } from '#shared/domain/errors.ts';
import type { MeetingRecord, Row, StoredContent } from '#shared/domain/stored.ts';
import type { PaperInput } from '../documents/paper.ts';
import { auditHead } from '../store/audit.ts';
import { fileHashes } from '../store/material-files.ts';
import { getMeeting, setMinutesState } from '../store/meetings.ts';
import { putNumbers } from '../store/numbers.ts';
import { insertRecord, newestMinutes } from '../store/records.ts';
import type { Register } from '../store/register.ts';
import { found, requireRevision, type Tx } from '../store/rows.ts';
import { deleteSteps } from '../store/undo.ts';
import { type Context, command } from './context.ts';
import { type FrozenPapers, keepFrozen, makeFrozen, papersOfMinutes, sealedPapers } from './freeze-papers.ts';
import { paperInput, paperTemplate } from './paper-input.ts';
import { minutesContent, sha256Of } from './record-content.ts';
import { type GivenNumbers, numbered, numbersFor } from './record-numbers.ts';
import { refused } from './refused.ts';
import { seal } from './sealing.ts';

export type Finalised = { meeting: number; number: number; version: number; code: string };

type Db = Register['db'];

/** How often the papers are made anew because somebody changed the draft while they were made. */
const TRIES = 3;

/**
 * INVALID_INPUT with all that blocks it; RULE_BROKEN where the minutes are finalised already. The papers are made outside
 * the transaction, so that no window waits for them, and inside it nothing may have changed since.
 */
export async function finaliseMinutes(context: Context, row: Row): Promise<Finalised> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const seen = await auditHead(context.register.db);
    const drafts = await prepareAll(context.register.db, row.id);
    const made: { draft: Prepared; papers: FrozenPapers }[] = [];
    for (const draft of drafts) {
      const { input, template } = draft;
      const papers = await makeFrozen(context.paperMaker, input, papersOfMinutes(input.content), template);
      made.push({ draft, papers });
    }
    const done = await command<Finalised | undefined>(context, 'record.finalise', async (tx) => {
      if (attempt === 0) await requireRevision(tx, 'meeting', row.id, row.revision);
      if (!(await isStill(tx, row, drafts, seen))) return { result: undefined, audit: false };
      for (const { draft, papers } of made) await store(tx, context, draft, papers);
      const [{ number, version, sha256 }] = drafts;
      const result = { meeting: row.id, number, version, code: printedCode(sha256) };
      const beside = drafts[1]?.meeting;
      const details = { number, version };
      return {
        result,
        subject: 'record',
        id: row.id,
        meeting: row.id,
        ...(beside !== undefined && { beside }),
        details,
      };
    });
    if (done) return done;
  }
  throw new AppError('CONFLICT', { subject: 'meeting', reason: 'changed' });
}

/** Whether the draft says what it said when the papers were made of it. Every command leaves a line in the log. */
async function isStill(tx: Tx, row: Row, drafts: Drafts, seen: number): Promise<boolean> {
  if ((await auditHead(tx)) === seen) return true;
  const now = await prepareAll(tx, row.id);
  return (
    now.length === drafts.length &&
    now.every(({ sha256, protocolNumber }, index) => {
      const draft = drafts[index];
      return sha256 === draft?.sha256 && protocolNumber === draft.protocolNumber;
    })
  );
}

type Prepared = {
  meeting: number;
  number: number;
  numbers: GivenNumbers;
  version: number;
  /** Canonical JSON. */
  content: string;
  sha256: string;
  protocolNumber: string | undefined;
  input: PaperInput;
  template: Uint8Array | undefined;
};

type Drafts = [Prepared, ...Prepared[]];

/** The meeting's own draft and, of a joint one, the other committee's: they are finalised at once. */
async function prepareAll(db: Db, id: number): Promise<Drafts> {
  const record = found(await getMeeting(db, id), 'meeting', id);
  const { joint } = record.content;
  const other = joint && found(await getMeeting(db, joint.id), 'meeting', joint.id);
  requireReady(record, other);
  const numbers = await numbersFor(db, record);
  if (!other) return [await prepare(db, record, numbers)];
  const others = await numbersFor(db, other);
  return [await prepare(db, record, numbers, others.number), await prepare(db, other, others, numbers.number)];
}

/** `beside` is the number that the other committee's minutes get. */
async function prepare(db: Db, record: MeetingRecord, numbers: GivenNumbers, beside?: number): Promise<Prepared> {
  const { id } = record;
  const content = withBeside(numbered(record.content, numbers), beside);
  const before = await newestMinutes(db, id);
  const version = (before?.version ?? 0) + 1;
  const basis = await paperInput(db, { ...record, content });
  const template = await paperTemplate(db, content);
  const previous = before?.reopened && { sha256: before.sha256, reason: before.reopened.reason };
  const canonical = minutesContent(
    { content, version, input: basis, template, ...(previous && { previous }) },
    await fileHashes(db, id),
  );
  const sha256 = sha256Of(canonical);
  const { number } = numbers;
  return {
    meeting: id,
    number,
    numbers,
    version,
    content: canonical,
    sha256,
    protocolNumber: content.meeting.protocolNumber,
    input: { ...basis, seal: { kind: 'minutes', number, version, code: printedCode(sha256) } },
    template,
  };
}

function withBeside({ joint, ...content }: StoredContent, number: number | undefined): StoredContent {
  if (!joint || number === undefined) return { ...content, ...(joint && { joint }) };
  return { ...content, joint: { ...joint, meeting: { ...joint.meeting, number } } };
}

function requireReady(record: MeetingRecord, other: MeetingRecord | undefined): void {
  if (record.minutesState !== 'draft') {
    throw refused(
      'Procesverbali i kësaj mbledhjeje është përfunduar tashmë. Nuk u ndryshua asgjë. Hapeni mbledhjen përsëri për të parë numrin, versionin dhe kodin e tij.',
    );
  }
  const faults = [...blocking(record), ...(other ? blocking(other, other.content.committee.name) : [])];
  if (faults.length > 0) throw new AppError('INVALID_INPUT', { faults });
}

/** `whose` is said of the other committee's. */
function blocking(record: MeetingRecord, whose?: string): Fault[] {
  const name = whose === undefined ? '' : `${whose}: `;
  return checksOf(record).flatMap((check): Fault[] =>
    check.severity === 'blocks' ? [{ path: check.part, message: `${name}${checkText(check)}` }] : [],
  );
}

async function store(tx: Tx, context: Context, draft: Prepared, papers: FrozenPapers): Promise<void> {
  const { meeting, number, version, sha256, content } = draft;
  await putNumbers(tx, meeting, draft.numbers);
  const sealed = await seal(
    tx,
    context,
    'finalised',
    { kind: 'minutes', meeting, number, version, papers: sealedPapers(papers) },
    content,
  );
  const record = await insertRecord(tx, { meeting, kind: 'minutes', number, version, sha256, ...sealed });
  await keepFrozen(tx, record, papers);
  await setMinutesState(tx, meeting, 'finalised');
  // What was typed before is part of the record now: it is changed by opening that again, not by taking a step back.
  await deleteSteps(tx, meeting);
}
