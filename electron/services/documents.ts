import { nameKey } from '#shared/domain/names.ts';
import type { MeetingContent } from '#shared/domain/record.ts';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import type { Document } from '../documents/blocks.ts';
import type { OfficeHead } from '../documents/letterhead.ts';
import { getMeeting } from '../store/meetings.ts';
import { emblemBytes, getOffice } from '../store/office.ts';
import { found } from '../store/rows.ts';
import type { Context } from './context.ts';
import type { NamedBytes } from './files.ts';

/** `attendance-blank` is the sheet to sign by hand. */
export type DocumentKind = 'minutes' | 'attendance' | 'attendance-blank';
type Wanted = { meeting: number; kind: DocumentKind };

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const FILE_NAMES: Record<DocumentKind, string> = {
  minutes: 'procesverbal',
  attendance: 'lista-e-prezencës',
  'attendance-blank': 'lista-e-prezencës-për-nënshkrim',
};

export function documentService(context: Context) {
  const { db } = context.register;
  const record = async (meeting: number) => found(await getMeeting(db, meeting), 'meeting', meeting);
  /** The office's letterhead stands over its own records; a meeting that another office kept has that one's name. */
  const officeHead = async ({ institution }: MeetingContent): Promise<OfficeHead | undefined> => {
    const office = await getOffice(db);
    if (!office || nameKey(office.name) !== nameKey(institution.name)) return undefined;
    const bytes = office.emblem && (await emblemBytes(db));
    return { lines: office.letterhead, ...(office.emblem && bytes && { emblem: { ...office.emblem, bytes } }) };
  };
  const tree = async (kind: DocumentKind, { content }: MeetingRecord) =>
    build(kind, content, await officeHead(content));
  return {
    /** The documents that a meeting's state allows, in the order of the file. */
    list: async (meeting: number): Promise<{ kind: DocumentKind; name: string }[]> => {
      const stored = await record(meeting);
      return allowed(stored).map((kind) => ({ kind, name: fileName(kind, stored) }));
    },

    /** As one page of HTML that loads nothing. */
    preview: async ({ meeting, kind }: Wanted): Promise<{ html: string }> => {
      const { renderHtml } = await import('../documents/render-html.ts');
      return { html: renderHtml(await tree(kind, await record(meeting))) };
    },

    make: async ({ meeting, kind }: Wanted): Promise<NamedBytes> => {
      const stored = await record(meeting);
      const { renderDocx } = await import('../documents/render-docx.ts');
      return { name: fileName(kind, stored), type: DOCX, bytes: await renderDocx(await tree(kind, stored)) };
    },
  };
}

/**
 * After the meeting, also one that was put off for want of a quorum, there are minutes and the sheet has been filled; else
 * there is only the sheet to sign.
 */
function allowed({ state, content }: MeetingRecord): DocumentKind[] {
  const hasMet = state === 'held' || (state === 'postponed' && content.meeting.attendance.length > 0);
  return hasMet ? ['minutes', 'attendance'] : ['attendance-blank'];
}

async function build(kind: DocumentKind, content: MeetingContent, office?: OfficeHead): Promise<Document> {
  if (kind === 'minutes') return (await import('../documents/minutes.ts')).buildMinutes(content, office);
  const { buildAttendance } = await import('../documents/attendance.ts');
  return buildAttendance(content, kind === 'attendance' ? 'filled' : 'blank', office);
}

/** `procesverbal-4-2020.docx`; without a number the meeting's day tells the files apart. */
function fileName(kind: DocumentKind, { content: { meeting } }: MeetingRecord): string {
  const which = meeting.number === undefined ? meeting.date : `${meeting.number}-${meeting.date.slice(0, 4)}`;
  return `${FILE_NAMES[kind]}-${which}.docx`;
}
