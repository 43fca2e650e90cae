import { AppError } from '#shared/domain/errors.ts';
import type { PaperKind, TaskScope } from '#shared/domain/papers.ts';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import type { Document } from '../documents/blocks.ts';
import type { PaperInput } from '../documents/paper.ts';
import { getPaperSettings, openTasks, paperCorrections } from '../store/papers.ts';
import { found } from '../store/rows.ts';
import type { Context } from './context.ts';
import { openTasksName, paperInput, paperName, paperTemplate, paperTitle } from './paper-input.ts';
import type { PaperMaker } from './paper-maker.ts';
import { usualDate } from './paper-settings.ts';

/** A paper: what it says, and its file, which is made when it is asked for. */
export type MadePaper = { name: string; title: string; document: Document; docx: () => Promise<Uint8Array> };

type Wanted = { kind: PaperKind; n?: number; scope?: TaskScope };

/** A paper of the record as it stands in the register now. Refused (RULE_BROKEN, NOT_FOUND) where the meeting has none. */
export async function livePaper(context: Context, wanted: Wanted, record: MeetingRecord): Promise<MadePaper> {
  const { register, paperMaker } = context;
  requirePossible(wanted, record);
  const { kind, n } = wanted;
  const { content } = record;
  const input = await paperInput(register.db, record, await besideRecord(context, wanted, record));
  const [document] = await paperMaker.build(input, [n === undefined ? { kind } : { kind, n }]);
  if (!document) throw new Error('No paper was made');
  return {
    // All that is open is no paper of this meeting alone.
    name: input.tasks ? openTasksName(input.date ?? content.meeting.date) : paperName(kind, n, content),
    title: paperTitle(kind, n, content),
    document,
    docx: async () => docxOf(paperMaker, document, await paperTemplate(register.db, content)),
  };
}

export async function docxOf({ docx }: PaperMaker, document: Document, template?: Uint8Array): Promise<Uint8Array> {
  const [bytes] = await docx([document], template);
  if (!bytes) throw new Error('No file was made');
  return bytes;
}

/** What such a paper tells that stands outside the record. */
async function besideRecord(
  context: Context,
  { kind, n, scope }: Wanted,
  { id, committeeId }: MeetingRecord,
): Promise<Partial<PaperInput>> {
  const { db } = context.register;
  if (kind === 'correction') {
    const own = (await paperCorrections(db, id)).find(({ number }) => number === n);
    const { record: _, ...correction } = found(own, 'correction', n ?? 0);
    return { correction };
  }
  if (kind !== 'tasks' && kind !== 'press-release') return {};
  const chosen = await getPaperSettings(db, id, kind);
  const date = chosen?.date ?? usualDate(context, kind);
  return {
    ...(date !== undefined && { date }),
    ...(chosen?.text !== undefined && { body: chosen.text }),
    ...(kind === 'tasks' && scope?.open && { tasks: { scope, all: await openTasks(db, committeeId) } }),
  };
}

function requirePossible({ kind, n = 1 }: Wanted, { id, state, content }: MeetingRecord): void {
  if (kind === 'extract') {
    throw new AppError('RULE_BROKEN', {
      message: 'Ekstrakti nxirret vetëm nga procesverbali i përfunduar. Përfundoni më parë procesverbalin.',
    });
  }
  if (kind === 'press-release' && state !== 'held') {
    throw new AppError('RULE_BROKEN', {
      message: 'Njoftimi për shtyp hartohet pas mbledhjes, kur ajo është shënuar si e zhvilluar.',
    });
  }
  const decisions = content.meeting.agenda.flatMap((item) => item.decisions);
  if (kind === 'decision' && !decisions[n - 1]) throw new AppError('NOT_FOUND', { subject: 'paper', id });
}
