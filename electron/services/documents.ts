import type { Paper, PaperKind, TaskScope } from '#shared/domain/papers.ts';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import type { Document } from '../documents/blocks.ts';
import { recordVersions } from '../store/frozen.ts';
import { lookOf } from '../store/look.ts';
import { getMeeting } from '../store/meetings.ts';
import { paperCorrections } from '../store/papers.ts';
import { found } from '../store/rows.ts';
import type { Context } from './context.ts';
import { editionsOf } from './editions.ts';
import type { NamedBytes } from './files.ts';
import { livePaper, type MadePaper } from './live-paper.ts';
import { isOfRecord, papersOf } from './paper-list.ts';
import { paperSettingsService } from './paper-settings.ts';

type Wanted = { meeting: number; kind: PaperKind; n?: number; version?: number; scope?: TaskScope };

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const TEXT = 'text/plain; charset=utf-8';

export function documentService(context: Context) {
  const { register, paperMaker } = context;
  const { db } = register;
  const settings = paperSettingsService(context);

  /** As it was finalised, where it was; else as the register holds it now. */
  const paper = async (wanted: Wanted): Promise<MadePaper> => {
    const meeting = found(await getMeeting(db, wanted.meeting), 'meeting', wanted.meeting);
    return (await finalPaper(context, wanted, meeting)) ?? livePaper(context, wanted, meeting);
  };

  return {
    list: async (meeting: number): Promise<Paper[]> => {
      const record = found(await getMeeting(db, meeting), 'meeting', meeting);
      const copies = record.content.meeting.copies ?? (await lookOf(db, record.committeeId)).copies ?? 1;
      return (await papersOf(db, record)).map((one) => ({ ...one, copies: isSigned(one.kind) ? copies : 1 }));
    },

    preview: async (wanted: Wanted): Promise<{ html: string; title: string }> => {
      const { title, document } = await paper(wanted);
      return { title, html: await paperMaker.html(document) };
    },

    make: async ({ form = 'docx', ...wanted }: Wanted & { form?: 'docx' | 'text' }): Promise<NamedBytes> => {
      const { name, document, docx } = await paper(wanted);
      if (form === 'docx') return { name, type: DOCX, bytes: await docx() };
      const text = await paperMaker.text(await toPaste(wanted.kind, document));
      return { name: name.replace(/\.docx$/u, '.txt'), type: TEXT, bytes: new TextEncoder().encode(text) };
    },

    settings: settings.get,
    setSettings: settings.set,
  };
}

/** The minutes, and what corrects them, are signed in so many copies. */
const isSigned = (kind: PaperKind) => kind === 'minutes' || kind === 'correction';

/** A press release is pasted under a head that is there already. */
async function toPaste(kind: PaperKind, document: Document): Promise<Document> {
  if (kind !== 'press-release') return document;
  const { withoutLetterhead } = await import('../documents/press-release.ts');
  return withoutLetterhead(document);
}

/** Undefined where there is none: the paper is no record, or the record is a draft. */
async function finalPaper(
  context: Context,
  { meeting, kind, n, version }: Wanted,
  { minutesState }: MeetingRecord,
): Promise<MadePaper | undefined> {
  const { db } = context.register;
  if (kind === 'correction') {
    const own = (await paperCorrections(db, meeting)).find(({ number }) => number === n);
    if (own?.record === undefined) return undefined;
    const [edition] = await editionsOf(context, { id: own.record, meeting, kind }, kind, n);
    return edition;
  }
  if (!isOfRecord(kind) || (version === undefined && minutesState === 'draft')) return undefined;
  const versions = await recordVersions(db, meeting, 'minutes');
  const record = version === undefined ? versions[0] : versions.find((one) => one.version === version);
  const { id, isStanding } = found(record, 'record', meeting);
  const editions = await editionsOf(context, { id, meeting, kind: 'minutes' }, kind, n);
  return isStanding ? editions[0] : editions.find(({ isFrozen }) => isFrozen);
}
