/** The papers that one meeting gives. */

/** `attendance-blank` is the sheet to sign by hand; of decisions and extracts there may be several, told apart by `n` from 1. */
export type PaperKind =
  | 'invitation'
  | 'attendance-blank'
  | 'minutes'
  | 'attendance'
  | 'decision'
  | 'extract'
  | 'tasks'
  | 'press-release'
  | 'correction';

/** `draft`: carries PROJEKT. `final`: of a finalised record. `plain`: is no record and never final. */
type PaperStage = 'draft' | 'final' | 'plain';

export type Paper = {
  kind: PaperKind;
  n?: number;
  /** The file's name, ending in `.docx`. */
  name: string;
  /** `Vendim nr. 7`, `Ekstrakt: pika 2` */
  title: string;
  stage: PaperStage;
  /** How many of it the office prints. */
  copies: number;
};

/** The tasks that a list of tasks tells of: the meeting's own, or all open ones of its committee, of one institution where it is named. */
export type TaskScope = { open: boolean; institution?: string };

/** What the clerk chose and wrote for a paper that is no record: its day, and the body of the press release. */
export type PaperSettings = { kind: 'tasks' | 'press-release'; date: string; revision: number };
