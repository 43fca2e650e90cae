/** What keeps the register: its chains and their known heads, the check of all of it, copies and restoring. */

/** The end of a chain: its newest place and hash; place 0 of an empty one. */
export type Head = { seq: number; hash: string };
export type ChainHeads = { seal: Head; audit: Head };

/** What a check of the register looks at, in this order. */
export const CHECK_PARTS = [
  'pages', // the database's own structure
  'references',
  'schema',
  'seal',
  'audit',
  'records', // records, signatures, scans: as they were sealed
  'content', // the rows of a finalised meeting: as they were sealed
  'files', // every file by its hash
  'anchors', // the ends of the chains that were written down elsewhere
] as const;
export type CheckPart = (typeof CHECK_PARTS)[number];

/** The first thing of a part that is not as it was stored. `seq` is a place in the chain of that part, `at` its moment. */
export type Finding = { part: CheckPart; seq?: number; at?: string; meeting?: number; number?: number; name?: string };

export type CheckReport = {
  at: string;
  /** How many things of each part were looked at; a part after one that cannot be read is missing. */
  parts: { part: CheckPart; checked: number }[];
  findings: Finding[];
};

/** Why a copy was not made, or cannot be taken. */
export type CopyReason =
  | 'busy' // another copy is being made
  | 'no-space'
  | 'target-missing' // the folder or the medium is not there
  | 'target-denied' // no right to write there
  | 'target-own' // the register's own place
  | 'target-exists'
  | 'target-fault' // what was written there cannot be read back
  | 'register-damaged'
  | 'cancelled'
  | 'no-key' // the key file is not there
  | 'wrong-key'
  | 'not-ours'
  | 'damaged' // or cut short
  | 'newer'
  | 'neighbours'; // a -wal or -journal lies beside it

/** What is being done, of the work that takes long. */
export type LongStep = 'read' | 'check' | 'encrypt' | 'confirm' | 'swap';
export type Progress = { step: LongStep; done: number; total: number };

/** A sealed fact that a copy does not know yet. `at` is local time; the rest is of its meeting, where it has one. */
export type LostSeal = {
  seq: number;
  fact: string;
  at: string;
  committee: string | null;
  date: string | null;
  number: number | null;
};

/** What a copy holds. `created` is UTC, or local time where only the audit log tells it; undefined for an empty log. */
export type CopySummary = {
  created?: string;
  schema: number;
  seal: number;
  counts: { meetings: number; records: number; files: number };
};
