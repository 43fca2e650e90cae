/** What a builder makes a paper of. */
import type { Look } from '#shared/domain/look.ts';
import type { PaperKind, TaskScope } from '#shared/domain/papers.ts';
import type { RecordContent, Task } from '#shared/domain/record.ts';
import type { Correction } from '#shared/domain/records.ts';
import type { Text } from '#shared/domain/text.ts';
import type { Emblem } from './blocks.ts';

/** An office's own letterhead: its emblem, and the lines over the committee's name as they are printed. */
export type OfficeHead = { lines: readonly string[]; emblem?: Omit<Emblem, 'alt'> };

/** `code` as it is printed: `1A2B 3C4D 5E6F 7081`. */
export type SealMark = { kind: 'minutes' | 'correction'; number: number; version: number; code: string };

/** A task and the meeting that gave it. */
export type TaskOfMeeting = Task & { meeting: { number?: number; date: string } };

export type PaperInput = {
  content: RecordContent;
  look: Look;
  office?: OfficeHead;
  /** Of the finalised record; a record without it is a draft. */
  seal?: SealMark;
  /** What corrects the record, for the papers of one that is corrected. */
  correctedBy?: { number: number; date: string }[];
  /** `corrects`: the signed version that it corrects, its code as it is printed. */
  correction?: Correction & { number: number; corrects?: { version: number; code: string } };
  /** For tasks and the press release: the day the clerk chose, and the release's body. */
  date?: string;
  body?: Text;
  /** For a list of tasks that tells of more than this meeting. */
  tasks?: { scope: TaskScope; all: TaskOfMeeting[] };
};

/** One paper of the input; `n` tells decisions and extracts apart, from 1. */
export type WantedPaper = { kind: PaperKind; n?: number };
