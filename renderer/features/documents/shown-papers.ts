import type { Paper, PaperKind, TaskScope } from '#shared/domain/papers.ts';

/** A paper as it is asked for on this screen: of an older version of the record, or of some tasks only. */
export type ShownPaper = Paper & { version?: number; scope?: TaskScope };

export type PaperGroup = 'before' | 'after' | 'decisions' | 'extracts' | 'public' | 'corrections';

const GROUPS: Record<PaperKind, PaperGroup> = {
  invitation: 'before',
  'attendance-blank': 'before',
  minutes: 'after',
  attendance: 'after',
  decision: 'decisions',
  extract: 'extracts',
  tasks: 'public',
  'press-release': 'public',
  correction: 'corrections',
};

/** What is frozen with a record; all else has no versions. */
const OF_RECORD: ReadonlySet<PaperKind> = new Set(['minutes', 'attendance', 'decision', 'extract']);

export const paperKey = ({ kind, n }: Pick<Paper, 'kind' | 'n'>): string => (n === undefined ? kind : `${kind}-${n}`);

/** The papers group by group, both in the order in which they come. */
export function grouped<P extends Paper>(papers: readonly P[]): [group: PaperGroup, papers: P[]][] {
  return [...Map.groupBy(papers, ({ kind }) => GROUPS[kind])];
}

/** The one that was chosen; else the minutes, which most look for, else the first. */
export function chosenPaper<P extends Paper>(papers: readonly P[], key: string | undefined): P | undefined {
  return papers.find((paper) => paperKey(paper) === key) ?? papers.find(({ kind }) => kind === 'minutes') ?? papers[0];
}

export function ofVersion(papers: readonly Paper[], version: number): ShownPaper[] {
  return papers.filter(({ kind }) => OF_RECORD.has(kind)).map((paper) => ({ ...paper, stage: 'final', version }));
}

/** What is printed of a meeting unless the clerk says otherwise: an extract is made for who asks for one. */
export const isPrintedUsually = ({ kind }: Paper): boolean => kind !== 'extract';

/** The file's name without its ending, told apart from the newest version's. */
export function fileStem({ name, version }: ShownPaper): string {
  const stem = name.replace(/\.docx$/u, '');
  return version === undefined ? stem : `${stem}-versioni-${version}`;
}
