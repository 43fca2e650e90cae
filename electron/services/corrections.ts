/** A signed record is never edited: what is wrong in it stands in a record of its own, tied to it both ways. */

import { illegalCharacter } from '#shared/domain/characters.ts';
import { printedCode } from '#shared/domain/code.ts';
import { AppError, type Fault } from '#shared/domain/errors.ts';
import type { Correction, FinalRecord, StoredCorrection } from '#shared/domain/records.ts';
import type { Row } from '#shared/domain/stored.ts';
import {
  type CorrectionOfMeeting,
  correctionsOf,
  deleteCorrection,
  getCorrection,
  insertCorrection,
  updateCorrection,
} from '../store/corrections.ts';
import { getMeeting } from '../store/meetings.ts';
import { insertRecord, newestMinutes, recordById } from '../store/records.ts';
import type { Register } from '../store/register.ts';
import { found, type Tx } from '../store/rows.ts';
import { type Context, command } from './context.ts';
import { keepFrozen, makeFrozen, sealedPapers } from './freeze-papers.ts';
import { paperInput, paperTemplate } from './paper-input.ts';
import { correctionContent, sha256Of } from './record-content.ts';
import { requireDay, requireSigned } from './record-facts.ts';
import { refused } from './refused.ts';
import { seal } from './sealing.ts';

type Db = Register['db'];

export function correctionService(context: Context) {
  const stored = async (tx: Tx, id: number): Promise<StoredCorrection> => {
    const { meeting: _, ...correction } = found(await getCorrection(tx, id), 'correction', id);
    return correction;
  };
  return {
    create: ({ meeting, ...input }: Correction & { meeting: number }): Promise<StoredCorrection> =>
      command(context, 'correction.create', async (tx) => {
        const correction = await checked(context, tx, meeting, input);
        const id = await insertCorrection(tx, meeting, correction);
        return { result: await stored(tx, id), subject: 'correction', id, meeting };
      }),

    update: ({ id, revision, ...input }: Correction & Row): Promise<StoredCorrection> =>
      command(context, 'correction.update', async (tx) => {
        const { meeting } = await draftOf(tx, { id, revision });
        await updateCorrection(tx, id, await checked(context, tx, meeting, input));
        return { result: await stored(tx, id), subject: 'correction', id, meeting };
      }),

    remove: (row: Row): Promise<null> =>
      command<null>(context, 'correction.remove', async (tx) => {
        const { id, meeting, number } = await draftOf(tx, row);
        if ((await correctionsOf(tx, meeting)).some((one) => one.number > number)) {
          throw refused(
            'Mund të hiqet vetëm procesverbali korrigjues i fundit, që numrat të mos kenë boshllëqe. Nuk u hoq asgjë. Ndryshojeni këtë ose hiqni më parë ata që vijnë pas tij.',
          );
        }
        await deleteCorrection(tx, id);
        return { result: null, subject: 'correction', id, meeting };
      }),

    finalise: (row: Row): Promise<FinalRecord> => finalise(context, row),
  };
}

async function finalise(context: Context, row: Row): Promise<FinalRecord> {
  const draft = await prepare(context.register.db, row);
  const papers = await makeFrozen(
    context.paperMaker,
    draft.input,
    [{ kind: 'correction', n: draft.number }],
    draft.template,
  );
  return command(context, 'correction.finalise', async (tx) => {
    const now = await prepare(tx, row);
    // Its row's revision says that nobody changed it; this, that the office's letterhead is the same as well.
    if (now.sha256 !== draft.sha256) throw new AppError('CONFLICT', { subject: 'correction', reason: 'changed' });
    const { meeting, number, sha256, content } = now;
    const about = { kind: 'correction', meeting, number, version: 1, papers: sealedPapers(papers) };
    const sealed = await seal(tx, context, 'finalised', about, content);
    const id = await insertRecord(tx, { meeting, kind: 'correction', number, version: 1, sha256, ...sealed });
    await keepFrozen(tx, id, papers);
    const result = found(await recordById(tx, id), 'record', id);
    return { result, subject: 'record', id, meeting, details: { correction: number } };
  });
}

async function prepare(db: Db, row: Row) {
  const { meeting, number, date, reason, entries } = await draftOf(db, row);
  const record = found(await getMeeting(db, meeting), 'meeting', meeting);
  const minutes = found(await newestMinutes(db, meeting), 'record', meeting);
  const { sha256: _, version, code } = minutes;
  const correction = { number, date, reason, entries };
  const basis = await paperInput(db, record, { correction: { ...correction, corrects: { version, code } } });
  const template = await paperTemplate(db, record.content);
  const content = correctionContent({
    content: record.content,
    correction,
    corrects: { kind: 'minutes', number: minutes.number, version, code, sha256: minutes.sha256 },
    input: basis,
    template,
  });
  const sha256 = sha256Of(content);
  const input = { ...basis, seal: { kind: 'correction' as const, number, version: 1, code: printedCode(sha256) } };
  return { meeting, number, content, sha256, input, template };
}

/** A correction that is still a draft, in the state for which the command was made. */
async function draftOf(db: Db, { id, revision }: Row): Promise<CorrectionOfMeeting> {
  const correction = found(await getCorrection(db, id), 'correction', id);
  if (correction.record) {
    throw refused(
      'Ky procesverbal korrigjues është përfunduar dhe nuk ndryshohet më. Nuk u ndryshua asgjë. Nëse ka gabim, hartoni një tjetër.',
    );
  }
  if (correction.revision !== revision) throw new AppError('CONFLICT', { subject: 'correction', reason: 'changed' });
  return correction;
}

async function checked(context: Context, tx: Tx, meeting: number, input: Correction): Promise<Correction> {
  const minutes = await newestMinutes(tx, meeting);
  if (!minutes || minutes.reopened || !minutes.signed) {
    throw refused(
      'Procesverbali korrigjues hartohet vetëm për një procesverbal të nënshkruar. Nuk u ruajt asgjë. Sa kohë që procesverbali nuk është nënshkruar, rihapeni dhe ndreqeni atë vetë.',
    );
  }
  requireDay(context, input.date, { from: requireSigned(minutes).on, what: 'data e korrigjimit' });
  const entries = input.entries.map(({ place, was, becomes }) => ({
    place: place.trim(),
    was: was.trim(),
    becomes: becomes.trim(),
  }));
  const faults = entries.flatMap((entry, index) => entryFaults(entry, `entries[${index}]`));
  if (faults.length > 0) throw new AppError('INVALID_INPUT', { faults });
  return { ...input, entries };
}

function entryFaults({ was, becomes }: Correction['entries'][number], path: string): Fault[] {
  const illegal = [was, becomes].map((text) => illegalCharacter(text, 'text')).find((found) => found !== undefined);
  if (illegal !== undefined) return [{ path, message: `ka një shenjë që nuk lejohet (${illegal})` }];
  if (was === '' && becomes === '') return [{ path, message: 'shkruani ç’është gabim ose si duhet të jetë' }];
  return was === becomes ? [{ path, message: 'teksti i ri është i njëjtë me të vjetrin' }] : [];
}
