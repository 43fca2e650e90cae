/** Which papers a meeting has. */
import type { Paper, PaperKind } from '#shared/domain/papers.ts';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import { takenDecisions } from '#shared/domain/vote-result.ts';
import { frozenPapers, recordVersions } from '../store/frozen.ts';
import { paperCorrections } from '../store/papers.ts';
import type { Register } from '../store/register.ts';
import { paperName, paperTitle } from './paper-input.ts';

type Db = Register['db'];
type Listed = Omit<Paper, 'copies'>;
type AllowedPaper = Pick<Paper, 'kind' | 'n' | 'stage'>;

/** The order of the file. */
const ORDER: readonly PaperKind[] = [
  'invitation',
  'attendance-blank',
  'minutes',
  'attendance',
  'decision',
  'extract',
  'tasks',
  'press-release',
  'correction',
];

/** What is frozen with a record's versions. */
const OF_RECORD: ReadonlySet<PaperKind> = new Set(['minutes', 'attendance', 'decision', 'extract']);
export const isOfRecord = (kind: PaperKind): boolean => OF_RECORD.has(kind);

/** All that the meeting's state allows, in the order of the file. */
export async function papersOf(db: Db, record: MeetingRecord): Promise<Listed[]> {
  const { content, minutesState } = record;
  const named = (paper: AllowedPaper): Listed => ({
    ...paper,
    name: paperName(paper.kind, paper.n, content),
    title: paperTitle(paper.kind, paper.n, content),
  });
  const ofRecord = minutesState === 'draft' ? draftPapers(record).map(named) : await finalPapers(db, record.id);
  const corrections = (await paperCorrections(db, record.id)).map((correction) =>
    named({ kind: 'correction', n: correction.number, stage: correction.record === undefined ? 'draft' : 'final' }),
  );
  return [...plainPapers(record).map(named), ...ofRecord, ...corrections].toSorted(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.n ?? 0) - (b.n ?? 0),
  );
}

async function finalPapers(db: Db, meeting: number): Promise<Listed[]> {
  const [newest] = await recordVersions(db, meeting, 'minutes');
  const papers = newest ? await frozenPapers(db, newest.id) : [];
  return papers.map(({ n, ...paper }) => ({ ...paper, ...(n > 0 && { n }), stage: 'final' }));
}

/** Papers that are no record: they are made of what the register holds now, whatever was finalised. */
function plainPapers({ state, content }: MeetingRecord): AllowedPaper[] {
  const met = hasMet(state, content);
  const kinds: PaperKind[] = [];
  if (state === 'planned' || state === 'convened' || met) kinds.push('invitation');
  if (!met) kinds.push('attendance-blank');
  if (state === 'held' && content.meeting.agenda.some(({ tasks }) => tasks.length > 0)) kinds.push('tasks');
  if (state === 'held') kinds.push('press-release');
  return kinds.map((kind) => ({ kind, stage: 'plain' }));
}

/** Papers of a record that is not finalised. What was voted down is no decision; nobody gets an extract of a draft. */
function draftPapers({ state, content }: MeetingRecord): AllowedPaper[] {
  if (!hasMet(state, content)) return [];
  return [
    { kind: 'minutes', stage: 'draft' },
    { kind: 'attendance', stage: 'draft' },
    ...takenDecisions(content).map((n): AllowedPaper => ({ kind: 'decision', n, stage: 'draft' })),
  ];
}

/** Also one that was put off for want of a quorum, when its members had come. */
function hasMet(state: MeetingRecord['state'], { meeting }: MeetingRecord['content']): boolean {
  return state === 'held' || (state === 'postponed' && meeting.attendance.length > 0);
}
