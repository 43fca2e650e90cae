/** What the register says of a code or of a file that somebody brings. */
import { createHash } from 'node:crypto';
import { printedCode, readCode } from '#shared/domain/code.ts';
import { AppError } from '#shared/domain/errors.ts';
import type { FinalRecord, Verification } from '#shared/domain/records.ts';
import { type FrozenListing, frozenPaper, frozenPaperBySha, frozenPapers } from '../store/frozen.ts';
import { recordByCode, recordById } from '../store/records.ts';
import { found } from '../store/rows.ts';
import type { Context } from './context.ts';
import { editionsOf } from './editions.ts';
import { bytesOf, type Upload } from './files.ts';
import { recordAnswer } from './verify-record.ts';

const MEGABYTES = 20;

const SAVED_ANEW = 'Skedarin e ka ruajtur përsëri një program tjetër; teksti është i njëjtë.';
const DRAFT =
  'Skedari mban shenjën PROJEKT: është dokument në hartim dhe nuk i përket asnjë procesverbali të përfunduar.';
const NO_CODE = 'Në skedar nuk u gjet asnjë kod verifikimi.';
const notOurs = (code: string) => `Kodi ${printedCode(code)} nuk gjendet në këtë regjistër.`;

const unknown = (...notices: string[]): Verification => ({ verdict: 'unknown', changes: [], notices });

export function verifyService(context: Context) {
  const { db } = context.register;

  const verifiedFile = async (bytes: Uint8Array): Promise<Verification> => {
    const kept = await frozenPaperBySha(db, sha256Of(bytes));
    if (kept) {
      const answer = await recordAnswer(db, found(await recordById(db, kept.record), 'record', kept.record));
      return { ...answer, paper: kept.title };
    }
    const { codes, isDraft } = await context.paperMaker.claims(bytes);
    if (isDraft) return unknown(DRAFT);
    const records = await Promise.all(codes.map((code) => recordByCode(db, code)));
    const record = records.find((one) => one !== undefined);
    if (record) return againstRecord(context, record, bytes);
    return unknown(codes[0] === undefined ? NO_CODE : notOurs(codes[0]));
  };

  return {
    code: async (typed: string): Promise<Verification> => {
      const code = readCode(typed);
      if (code === undefined) {
        const message =
          'kodi ka 16 shenja: shifra nga 0 deri në 9 dhe shkronja nga A deri në F, si në “1A2B 3C4D 5E6F 7081”';
        throw new AppError('INVALID_INPUT', { faults: [{ path: 'code', message }] });
      }
      const record = await recordByCode(db, code);
      return record ? recordAnswer(db, record) : unknown(notOurs(code));
    },

    file: async (file: Upload): Promise<Verification> => verifiedFile(await bytesOf(file, MEGABYTES)),
  };
}

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Of all papers of the record, in all states in which they may be on paper, the one that comes nearest counts. */
async function againstRecord(context: Context, record: FinalRecord, brought: Uint8Array): Promise<Verification> {
  const answer = await recordAnswer(context.register.db, record);
  const paper = await likeliestPaper(context, record, brought);
  let nearest: Verification['changes'] | undefined;
  for (const edition of await editionsOf(context, record, paper.kind, paper.n)) {
    const own = await edition.docx();
    if (sha256Of(own) === sha256Of(brought)) return { ...answer, paper: paper.title };
    const changes = await context.paperMaker.changes(own, brought);
    if (changes.length === 0) {
      return { ...answer, paper: paper.title, notices: [SAVED_ANEW, ...answer.notices] };
    }
    if (!nearest || changes.length < nearest.length) nearest = changes;
  }
  return { ...answer, verdict: 'changed', paper: paper.title, changes: nearest ?? [] };
}

async function likeliestPaper(context: Context, record: FinalRecord, brought: Uint8Array): Promise<FrozenListing> {
  const { db } = context.register;
  let best: { paper: FrozenListing; share: number } | undefined;
  for (const paper of await frozenPapers(db, record.id)) {
    const { docx } = found(await frozenPaper(db, record.id, paper.kind, paper.n), 'paper', record.id);
    const share = await context.paperMaker.sameness(docx, brought);
    if (!best || share > best.share) best = { paper, share };
  }
  return found(best, 'paper', record.id).paper;
}
