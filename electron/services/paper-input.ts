/** What a meeting's papers are made of, and what they are called. */
import { nameKey } from '#shared/domain/names.ts';
import type { PaperKind } from '#shared/domain/papers.ts';
import type { MeetingContent, RecordContent } from '#shared/domain/record.ts';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import type { OfficeHead, PaperInput } from '../documents/paper.ts';
import { lookOf } from '../store/look.ts';
import { emblemBytes, getOffice } from '../store/office.ts';
import { officeTemplate } from '../store/papers.ts';
import type { Register } from '../store/register.ts';

/** A transaction is one too. */
type Db = Register['db'];

/** The record as it stands, in its committee's look and under the office's own letterhead; `more` is added to it. */
export async function paperInput(
  db: Db,
  { committeeId, content }: Pick<MeetingRecord, 'committeeId'> & { content: RecordContent },
  more: Partial<PaperInput> = {},
): Promise<PaperInput> {
  const office = await officeHead(db, content);
  return { content, look: await lookOf(db, committeeId), ...(office && { office }), ...more };
}

/** The office's own letterhead as a DOCX, for the papers of its own records. */
export async function paperTemplate(db: Db, content: RecordContent): Promise<Uint8Array | undefined> {
  return (await isOfOffice(db, content)) ? officeTemplate(db) : undefined;
}

/** The office's letterhead stands over its own records; a meeting that another office kept has that one's name. */
async function isOfOffice(db: Db, { institution }: Pick<MeetingContent, 'institution'>): Promise<boolean> {
  const office = await getOffice(db);
  return office !== undefined && nameKey(office.name) === nameKey(institution.name);
}

async function officeHead(db: Db, content: RecordContent): Promise<OfficeHead | undefined> {
  const office = await getOffice(db);
  if (!office || !(await isOfOffice(db, content))) return undefined;
  const bytes = office.emblem && (await emblemBytes(db));
  return { lines: office.letterhead, ...(office.emblem && bytes && { emblem: { ...office.emblem, bytes } }) };
}

const FILE_NAMES: Record<PaperKind, string> = {
  invitation: 'njoftim-mbledhje',
  'attendance-blank': 'lista-e-prezencës-për-nënshkrim',
  minutes: 'procesverbal',
  attendance: 'lista-e-prezencës',
  decision: 'vendim',
  extract: 'ekstrakt',
  tasks: 'detyrat',
  'press-release': 'njoftim-shtyp',
  correction: 'procesverbal-korrigjues',
};

const TITLES: Record<PaperKind, string> = {
  invitation: 'Njoftim për mbledhje',
  'attendance-blank': 'Lista e prezencës për nënshkrim',
  minutes: 'Procesverbal',
  attendance: 'Lista e prezencës',
  decision: 'Vendim',
  extract: 'Ekstrakt',
  tasks: 'Lista e detyrave',
  'press-release': 'Njoftim për shtyp',
  correction: 'Procesverbal korrigjues',
};

/** `procesverbal-4-2020.docx`; without a number the meeting's day tells the files apart. `n` counts decisions, extracts and corrections from 1. */
export function paperName(kind: PaperKind, n: number | undefined, content: RecordContent): string {
  const { meeting } = content;
  const year = meeting.date.slice(0, 4);
  const which = meeting.number === undefined ? meeting.date : `${meeting.number}-${year}`;
  const name = FILE_NAMES[kind];
  if (kind === 'decision') {
    const number = decisionOf(content, n)?.number;
    return number === undefined ? `projektvendim-${which}-${n}.docx` : `${name}-${number}-${year}.docx`;
  }
  if (kind === 'extract') return `${name}-${which}-pika-${n}.docx`;
  return kind === 'correction' ? `${name}-${n}-${which}.docx` : `${name}-${which}.docx`;
}

/** Of a list of all open tasks, by the day that stands on it. */
export const openTasksName = (date: string): string => `detyrat-e-hapura-${date}.docx`;

/** As the screens call it: `Vendim nr. 7`, `Ekstrakt: pika 2`. */
export function paperTitle(kind: PaperKind, n: number | undefined, content: RecordContent): string {
  const title = TITLES[kind];
  if (kind === 'decision') {
    const number = decisionOf(content, n)?.number;
    return number === undefined ? `Projektvendim ${n}` : `${title} nr. ${number}`;
  }
  if (kind === 'extract') return `${title}: pika ${n}`;
  if (kind === 'correction') return `${title} nr. ${n}`;
  const { number } = content.meeting;
  return kind === 'minutes' && number !== undefined ? `${title} nr. ${number}` : title;
}

/** Which of the meeting's decisions, in the order of its agenda. */
function decisionOf({ meeting }: RecordContent, n: number | undefined) {
  return meeting.agenda.flatMap(({ decisions }) => decisions)[(n ?? 1) - 1];
}
