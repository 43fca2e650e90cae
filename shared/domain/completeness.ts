/** What a meeting's record still lacks, part by part: for the marks on the parts and the check beside them. */

import { votersInRoom } from './presence.ts';
import { requiredQuorum } from './quorum.ts';
import type { MeetingRecord } from './stored.ts';

export type Part = 'call' | 'agenda' | 'attendance' | 'minutes' | 'outcome';

/** `item` is the agenda item's number, `count` how many are meant. */
export type Gap = { part: Part } & (
  | { lacks: 'notice' | 'end' | 'items' | 'closingReason' | 'quorum' }
  | { lacks: 'status'; count: number }
  | { lacks: 'substitute'; count: number }
  | { lacks: 'words'; item: number }
  | { lacks: 'vote'; item: number }
  | { lacks: 'due'; item: number }
);

/** In the order of the parts. What belongs to a meeting that has been held is not asked of one that is only planned. */
export function gapsOf({ state, content }: Pick<MeetingRecord, 'state' | 'content'>): Gap[] {
  const { meeting, members, committee } = content;
  const gaps: Gap[] = [];
  if (!meeting.notice) gaps.push({ part: 'call', lacks: 'notice' });
  if (meeting.closing.early && !meeting.closing.reason) gaps.push({ part: 'call', lacks: 'closingReason' });
  if (state === 'held' && meeting.end === undefined) gaps.push({ part: 'call', lacks: 'end' });
  if (meeting.agenda.length === 0) gaps.push({ part: 'agenda', lacks: 'items' });
  const noted = new Set(meeting.attendance.map(({ person }) => person));
  const unset = members.filter(({ person }) => !noted.has(person)).length;
  if (unset > 0) gaps.push({ part: 'attendance', lacks: 'status', count: unset });
  const alone = meeting.attendance.filter((row) => row.status === 'substituted' && !row.substitute).length;
  if (alone > 0) gaps.push({ part: 'attendance', lacks: 'substitute', count: alone });
  const voting = members.filter((member) => member.voting).length;
  const needed = requiredQuorum(voting, meeting.call, committee.rules);
  if (unset === 0 && votersInRoom(content).length < needed) gaps.push({ part: 'attendance', lacks: 'quorum' });
  for (const [index, item] of meeting.agenda.entries()) {
    const number = index + 1;
    if (item.state === 'withdrawn') continue;
    const isEmpty = item.discussion.length + item.materials.length + item.decisions.length + item.tasks.length === 0;
    if (isEmpty) gaps.push({ part: 'minutes', lacks: 'words', item: number });
    if (item.decisions.some(({ vote }) => !vote)) gaps.push({ part: 'outcome', lacks: 'vote', item: number });
    if (item.tasks.some(({ due }) => !due)) gaps.push({ part: 'outcome', lacks: 'due', item: number });
  }
  return gaps;
}
