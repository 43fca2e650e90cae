import type { MeetingRecord } from '#shared/domain/stored.ts';
import type { Document } from '../documents/blocks.ts';
import { getMeeting } from '../store/meetings.ts';
import { found } from '../store/rows.ts';
import type { Context } from './context.ts';

/** `attendance-blank` is the sheet to sign by hand. */
export type DocumentKind = 'minutes' | 'attendance' | 'attendance-blank';
export type DocumentFile = { name: string; bytes: Uint8Array };

const FILE_NAMES: Record<DocumentKind, string> = {
  minutes: 'procesverbal',
  attendance: 'lista-e-prezencës',
  'attendance-blank': 'lista-e-prezencës-për-nënshkrim',
};

export function documentService(context: Context) {
  const record = async (meeting: number) => found(await getMeeting(context.register.db, meeting), 'meeting', meeting);
  return {
    /** The documents that a meeting's state allows, in the order of the file. */
    list: async (meeting: number): Promise<{ kind: DocumentKind; name: string }[]> => {
      const stored = await record(meeting);
      return allowed(stored).map((kind) => ({ kind, name: fileName(kind, stored) }));
    },

    make: async ({ meeting, kind }: { meeting: number; kind: DocumentKind }): Promise<DocumentFile> => {
      const stored = await record(meeting);
      const { renderDocx } = await import('../documents/render-docx.ts');
      return { name: fileName(kind, stored), bytes: await renderDocx(await build(kind, stored)) };
    },
  };
}

/** Before the meeting there is only the sheet to sign; after it the sheet has been filled. */
const allowed = ({ state }: MeetingRecord): DocumentKind[] =>
  state === 'planned' || state === 'convened' ? ['attendance-blank'] : ['minutes', 'attendance'];

async function build(kind: DocumentKind, { content }: MeetingRecord): Promise<Document> {
  if (kind === 'minutes') return (await import('../documents/minutes.ts')).buildMinutes(content);
  const { buildAttendance } = await import('../documents/attendance.ts');
  return buildAttendance(content, kind === 'attendance' ? 'filled' : 'blank');
}

/** `procesverbal-4-2020.docx`; without a number the meeting's day tells the files apart. */
function fileName(kind: DocumentKind, { content: { meeting } }: MeetingRecord): string {
  const which = meeting.number === undefined ? meeting.date : `${meeting.number}-${meeting.date.slice(0, 4)}`;
  return `${FILE_NAMES[kind]}-${which}.docx`;
}
