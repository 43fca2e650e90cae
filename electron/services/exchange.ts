import { MAX_FILE_BYTES, readExchange } from '#shared/contract/exchange/read.ts';
import { WORDS } from '#shared/contract/exchange/words.ts';
import { toExchange, writeExchange } from '#shared/contract/exchange/write.ts';
import { AppError, type Fault } from '#shared/domain/errors.ts';
import type { MeetingContent } from '#shared/domain/record.ts';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import { putBroughtCampaign } from '../store/campaigns.ts';
import { findCommittee } from '../store/committees.ts';
import { deleteContent, insertContent } from '../store/content-write.ts';
import { findMeeting, getMeeting, insertMeeting, replaceHead } from '../store/meetings.ts';
import { takenNumbers } from '../store/numbers.ts';
import { found, type Tx } from '../store/rows.ts';
import { deleteSteps } from '../store/undo.ts';
import { exportFaults } from './content-check.ts';
import { type Context, command } from './context.ts';
import { ensureDirectory } from './exchange-directory.ts';
import { wasFinalised } from './given-numbers.ts';
import { type Series, takenMessage } from './numbers.ts';

export type Imported = { meeting: number; created: boolean; notices: string[] };

/** Read only when its size allows it. */
type ExchangeFile = { size: number; arrayBuffer: () => Promise<ArrayBuffer> };

const tooLarge = () => new AppError('INVALID_INPUT', { faults: [{ path: '', message: WORDS.tooLarge }] });

export function exchangeService(context: Context) {
  return {
    /**
     * Stores the meeting of an exchange file, all of it or nothing. The same file again changes nothing.
     * INVALID_INPUT lists the file's faults; CONFLICT `differs` where the stored draft is another and `replace` is not asked for;
     * RULE_BROKEN where the stored minutes are finalised.
     */
    import: async ({ file, replace }: { file: ExchangeFile; replace: boolean }): Promise<Imported> => {
      if (file.size > MAX_FILE_BYTES) throw tooLarge();
      const read = readExchange(new Uint8Array(await file.arrayBuffer()));
      if (!read.ok) throw new AppError('INVALID_INPUT', { faults: read.faults });
      const { content } = read;
      return command(context, 'exchange.import', async (tx) => {
        const stored = await storedMeeting(tx, content);
        const isKept = stored !== undefined && (await wasFinalised(tx, stored.id));
        if (stored && sameContent(isKept ? asBrought(stored.content, content) : stored.content, content)) {
          return { result: { meeting: stored.id, created: false, notices: [] }, audit: false };
        }
        if (stored) requireReplaceable({ isKept, isJoint: stored.content.joint !== undefined }, replace);
        const faults = await numberFaults(tx, content, stored?.id);
        if (faults.length > 0) throw new AppError('INVALID_INPUT', { faults });
        const { committee, campaign, notices, ...directory } = await ensureDirectory(tx, content);
        const state = content.meeting.end === undefined ? 'planned' : 'held';
        if (stored) {
          await deleteContent(tx, stored.id);
          await deleteSteps(tx, stored.id);
          await replaceHead(tx, stored.id, state, content);
        }
        const meeting = stored?.id ?? (await insertMeeting(tx, committee, state, content));
        await insertContent(tx, meeting, content, directory);
        await putBroughtCampaign(tx, meeting, campaign);
        const { people, meeting: record } = content;
        const details = { replaced: stored !== undefined, people: people.length, agenda: record.agenda.length };
        return { result: { meeting, created: !stored, notices }, subject: 'meeting', id: meeting, meeting, details };
      });
    },

    /** The exchange file of a stored meeting, as UTF-8 JSON. INVALID_INPUT where the record cannot be a file yet (a member without a status, say). */
    export: async (id: number): Promise<string> => {
      const { content } = found(await getMeeting(context.register.db, id), 'meeting', id);
      const faults = exportFaults(content);
      if (faults.length > 0) throw new AppError('INVALID_INPUT', { faults });
      return writeExchange(content);
    },
  };
}

const canonical = (content: MeetingContent) => JSON.stringify(toExchange(content));
const sameContent = (a: MeetingContent, b: MeetingContent) => canonical(a) === canonical(b);

async function storedMeeting(tx: Tx, content: MeetingContent): Promise<MeetingRecord | undefined> {
  const committee = await findCommittee(tx, content.committee.name);
  const id = committee === undefined ? undefined : await findMeeting(tx, committee, content.meeting);
  return id === undefined ? undefined : getMeeting(tx, id);
}

/** The stored content without what a file that left it out is not held to: the numbers that were given to it here. */
function asBrought({ meeting, ...content }: MeetingContent, file: MeetingContent): MeetingContent {
  const { number, protocolNumber, ...rest } = meeting;
  const agenda = meeting.agenda.map((item, i) => ({
    ...item,
    decisions: item.decisions.map((decision, j) => {
      const { number: own, ...others } = decision;
      return file.meeting.agenda[i]?.decisions[j]?.number === undefined ? others : { ...others, number: own };
    }),
  }));
  return {
    ...content,
    meeting: {
      ...rest,
      agenda,
      ...(file.meeting.number !== undefined && { number }),
      ...(file.meeting.protocolNumber !== undefined && { protocolNumber }),
    },
  };
}

/** Of minutes that were finalised, be it that they were opened again, the versions and the numbers stay. */
function requireReplaceable({ isKept, isJoint }: { isKept: boolean; isJoint: boolean }, replace: boolean) {
  if (isKept) {
    throw new AppError('RULE_BROKEN', {
      message: 'Procesverbali i kësaj mbledhjeje është përfunduar; skedari nuk e zëvendëson dot.',
    });
  }
  if (isJoint) {
    throw new AppError('RULE_BROKEN', {
      message:
        'Mbledhja është e përbashkët me një organ tjetër; skedari nuk e zëvendëson dot. Ndajini më parë mbledhjet te “1 Thirrja”.',
    });
  }
  if (!replace) throw new AppError('CONFLICT', { subject: 'meeting', reason: 'differs' });
}

/** A number in the file is reserved and kept; one that another meeting or decision of the committee's year holds is refused. */
async function numberFaults(tx: Tx, { committee, meeting }: MeetingContent, except?: number): Promise<Fault[]> {
  const id = await findCommittee(tx, committee.name);
  if (id === undefined) return [];
  const year = Number(meeting.date.slice(0, 4));
  const meetings = await takenNumbers(tx, 'meetings', { committee: id, year, except });
  const decisions = await takenNumbers(tx, 'decisions', { committee: id, year, except });
  const fault = (path: string, number: number | undefined, taken: Set<number>, series: Series): Fault[] =>
    number !== undefined && taken.has(number) ? [{ path, message: takenMessage(series, number, year) }] : [];
  return [
    ...fault('meeting.number', meeting.number, meetings, 'meetings'),
    ...meeting.agenda.flatMap((item, i) =>
      item.decisions.flatMap((decision, j) =>
        fault(`meeting.agenda[${i}].decisions[${j}].number`, decision.number, decisions, 'decisions'),
      ),
    ),
  ];
}
