import { describe, expect, it } from 'vitest';
import type { Attendance, Decision, Meeting, PersonRef, RecordContent, Title, Vote } from '#shared/domain/record.ts';
import { buildMinutes } from '../../electron/documents/minutes.ts';
import { renderText } from '../../electron/documents/render-text.ts';
import { paperOf } from './paper.ts';
import { sampleMeeting } from './sample.ts';

/** Makes another meeting of the sample. */
export type Change = (content: RecordContent) => void;

/** What sets a part of the record. */
export const meeting =
  (change: Partial<Meeting>): Change =>
  (content) =>
    Object.assign(content.meeting, change);
export const row =
  (person: PersonRef, change: Partial<Attendance>): Change =>
  (content) => {
    const found = content.meeting.attendance.find((each) => each.person === person);
    if (found) Object.assign(found, change);
  };
export const titled =
  (person: PersonRef, title: Title): Change =>
  (content) => {
    const found = content.people.find((each) => each.id === person);
    if (found) found.title = title;
  };
export const item =
  (change: Partial<RecordContent['meeting']['agenda'][number]>): Change =>
  (content) => {
    const plain = { title: 'Të ndryshme', materials: [], discussion: [], decisions: [], tasks: [] };
    content.meeting.agenda = [{ ...plain, ...change }];
  };
export const vote = (change: Partial<Vote> = {}): Vote => ({
  form: 'open',
  for: 3,
  against: 1,
  abstain: 0,
  ballots: [],
  recused: [],
  ...change,
});
export const decision = (change: Partial<Decision>): Change =>
  item({ decisions: [{ title: 'Miratimi i planit', text: 'Miratohet plani i veprimit.', dissent: [], ...change }] });
export const onlyMembers =
  (...persons: PersonRef[]): Change =>
  (content) => {
    content.members = content.members.filter((member) => persons.includes(member.person));
    content.meeting.attendance = content.meeting.attendance.filter((each) => persons.includes(each.person));
  };
export const role =
  (person: PersonRef, is: RecordContent['members'][number]['role']): Change =>
  (content) => {
    const found = content.members.find((member) => member.person === person);
    if (found) found.role = is;
  };

/** The minutes of the changed sample as plain text. */
function minutes(...changes: Change[]): string {
  const content: RecordContent = sampleMeeting();
  for (const change of changes) change(content);
  return renderText(buildMinutes(paperOf(content)));
}

/** What the changes make the minutes say, and what they make them leave out. */
export type Variant = [name: string, changes: Change[], says: string[], omits?: string[]];

const ENGLISH =
  /(?<!\p{L})(the|of|and|chair|deputy|secretary|member|guest|meeting|present|absent|excused|substituted|for|against|abstain|open|secret|late|withdrawn|report|document|other|undefined|null|NaN|object)(?!\p{L})/u;

/** What no document may show, outside a table's rows and the line of the protocol. */
function expectCleanProse(text: string): void {
  const prose = text.split('\n').filter((line) => !line.includes(' | ') && !line.includes(' Prot. '));
  for (const line of prose) {
    expect(line).not.toMatch(ENGLISH);
    expect(line).not.toMatch(/ {2}| [,.;:]|\.\.|,,|^ | $/u);
  }
}

export function describeMinutes(name: string, variants: Variant[]): void {
  describe(name, () => {
    it.each(variants)('%s', (_, changes, says, omits = []) => {
      const text = minutes(...changes);
      for (const said of says) expect(text).toContain(said);
      for (const left of omits) expect(text).not.toContain(left);
      expectCleanProse(text);
    });
  });
}
