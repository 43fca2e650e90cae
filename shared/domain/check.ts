/** One line of the check of a record, and what the checks have in common. */
import type { PersonRef } from './record.ts';
import type { MeetingRecord, StoredContent } from './stored.ts';

export type Part = 'call' | 'agenda' | 'attendance' | 'minutes' | 'outcome';

/** `item` is the agenda item's number, `decision` which of the item's decisions, both from 1; `name` says who `person` is. */
type Place = { part: Part; item?: number; decision?: number; person?: PersonRef; name?: string };

/** Finalising is refused. */
export type Blocking =
  | { about: 'notHeld' | 'end' | 'endsFirst' | 'noDecisionTitle' | 'noDecisionText' }
  | { about: 'status'; count: number }
  /** Of `person`. */
  | { about: 'chairAway' | 'secretaryAway' | 'leftFirst' | 'presenceOutside' | 'awayOrder' }
  | { about: 'statementOutside' | 'voteOutside'; at: string }
  /** What contradicts itself in a vote, in words of `voteFaults`. */
  | { about: 'voteFault'; fault: string };

/** Said before finalising, no more. */
export type Warning =
  | {
      about:
        | 'notice'
        | 'noticeLate'
        | 'closingReason'
        | 'items'
        | 'quorum'
        | 'agendaApproval'
        | 'copies'
        | 'approvalOutcome';
    }
  | { about: 'substitute'; count: number }
  /** Of `person`. */
  | { about: 'personName' | 'position' | 'speakerAway' }
  | { about: 'words' | 'vote' | 'due' | 'responsible' }
  /** Of a vote: what the committee's rules do not provide for, or leave open. */
  | { about: 'voteQuorum' | 'tie' | 'abstention' | 'castingRule' | 'openForPerson' }
  | { about: 'rejectedNumber'; number: number };

export type Check = Place & (({ severity: 'blocks' } & Blocking) | ({ severity: 'warns' } & Warning));

export type Checked = Pick<MeetingRecord, 'state' | 'content'>;

export const blocks = (place: Place, check: Blocking): Check => ({ severity: 'blocks', ...place, ...check });
export const warns = (place: Place, check: Warning): Check => ({ severity: 'warns', ...place, ...check });

export function nameOf({ people }: Pick<StoredContent, 'people'>, ref: PersonRef): string {
  const person = people.find(({ id }) => id === ref);
  return person ? `${person.firstName} ${person.lastName}`.trim() : '';
}

/** A fault's sentence with its persons by name. */
export function named(content: StoredContent, message: string): string {
  return message.replace(/"([^"]*)"/gu, (quoted, ref: string) => nameOf(content, ref) || quoted);
}
