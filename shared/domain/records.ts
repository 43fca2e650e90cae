/** The finalised record of a meeting and what became of it on paper. */
import type { MinutesState, Row } from './stored.ts';

/** `minutes`: the record itself, in its versions; `correction`: a procesverbal korrigjues, which is never reopened. */
export type RecordKind = 'minutes' | 'correction';

/** Local time with its offset, and who sat at the program. */
type Done = { at: string; by: string };

type Printing = Done & { id: number; copies: number };
export type HandedCopy = Done & { id: number; copy: number; recipient: string; on: string };
export type Scan = Done & { id: number; name: string; type: string; size: number };

/** One finalised version. `code` as it stands on paper: `1A2B 3C4D 5E6F 7081`; `number` is the meeting's, a correction's its own. */
export type FinalRecord = {
  id: number;
  meeting: number;
  kind: RecordKind;
  number: number;
  version: number;
  code: string;
  sha256: string;
  finalised: Done;
  reopened?: Done & { reason: string };
  printings: Printing[];
  handed: HandedCopy[];
  /** `on`: the day on the paper; `names`: who signed. */
  signed?: Done & { on: string; names: string[] };
  scans: Scan[];
  /** `number` is the archive's. */
  archived?: Done & { number: string; on: string };
};

/** What a correction says of one place of the minutes. */
export type CorrectionEntry = { place: string; was: string; becomes: string };
export type Correction = { date: string; reason: string; entries: CorrectionEntry[] };
/** `number` counts a meeting's corrections from 1. `record` is there once it is finalised; until then it can be changed. */
export type StoredCorrection = Correction & Row & { number: number; record?: FinalRecord };

/** How a later meeting approved these minutes. */
export type ApprovalOutcome = 'unchanged' | 'changed';
export type MinutesApproval = { meeting: number; date: string; number?: number; outcome?: ApprovalOutcome };

/** All that is known of a meeting's record. `versions` begin with the newest; `next` is what finalising would give now. */
export type RecordFile = {
  minutesState: MinutesState;
  next: { number: number; decisions: { id: number; number: number }[]; skipped: number[] } | null;
  versions: FinalRecord[];
  corrections: StoredCorrection[];
  approvedBy?: MinutesApproval;
};

/** What changed between two versions, in words: `Pika 2, fjala e z. …`. */
export type RecordChange = { where: string; was: string; is: string };

export type Verdict = 'unchanged' | 'changed' | 'older' | 'unknown';

/** What the register says of a code or of a DOCX. `changes` name the places of a DOCX that say something else than the record. */
export type Verification = {
  verdict: Verdict;
  record?: {
    id: number;
    meeting: number;
    kind: RecordKind;
    number: number;
    version: number;
    newest: number;
    code: string;
    committee: string;
    date: string;
    minutesState: MinutesState;
    finalised: Done;
  };
  /** Of a DOCX: which of the record's papers it is. */
  paper?: string;
  changes: RecordChange[];
  /** Sentences that belong to the answer: that it is corrected, that another program saved the file anew, … */
  notices: string[];
};

/** A decision as an act, in the list of a committee's year. */
export type ListedDecision = {
  meeting: number;
  /** Which of the meeting's decisions, from 1: `n` of its paper. */
  n: number;
  committee: string;
  committeeId: number;
  number: number | null;
  date: string;
  title: string;
  minutesState: MinutesState;
  inForce?: string;
};
