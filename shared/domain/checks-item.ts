/** What one item of the agenda lacks or contradicts. */
import { blocks, type Check, named, nameOf, warns } from './check.ts';
import { isOutsideMeeting } from './checks-times.ts';
import { personKey } from './names.ts';
import { wasInRoom } from './presence.ts';
import type { Decision, JointBody, PersonRef, Vote } from './record.ts';
import type { StoredContent, StoredItem } from './stored.ts';
import { isEmptyText } from './text.ts';
import { lacksQuorum } from './timeline.ts';
import { isAdopted, isExplained, mayCast, voteResult } from './vote-result.ts';
import { voteFaults } from './votes.ts';

export function checksOfItem(content: StoredContent, item: StoredItem, number: number): Check[] {
  const isEmpty = item.discussion.length + item.materials.length + item.decisions.length + item.tasks.length === 0;
  const isOpen = item.approves !== undefined && item.approves.outcome === undefined;
  const isTaken = item.state !== 'withdrawn';
  const minutes = { part: 'minutes', item: number } as const;
  return [
    ...(isEmpty && isTaken && !item.approves ? [warns(minutes, { about: 'words' })] : []),
    ...(isOpen && isTaken ? [warns(minutes, { about: 'approvalOutcome' })] : []),
    ...statementChecks(content, item, number),
    ...item.decisions.flatMap((decision, index) => decisionChecks(content, item, decision, number, index + 1)),
    ...(isTaken ? taskChecks(item, number) : []),
  ];
}

function statementChecks(content: StoredContent, { discussion }: StoredItem, item: number): Check[] {
  const checks: Check[] = [];
  const away = new Set<PersonRef>();
  for (const { speaker, at } of discussion) {
    if (at !== undefined && isOutsideMeeting(content.meeting, at)) {
      checks.push(blocks({ part: 'minutes', item }, { about: 'statementOutside', at }));
    }
    if (speaker === undefined || away.has(speaker) || couldSpeak(content, speaker, at)) continue;
    away.add(speaker);
    const name = nameOf(content, speaker);
    checks.push(warns({ part: 'minutes', item, person: speaker, name }, { about: 'speakerAway' }));
  }
  return checks;
}

/** A member speaks in person; a member who has no status yet is asked for elsewhere. */
function couldSpeak(content: StoredContent, person: PersonRef, at: string | undefined): boolean {
  const { meeting, members, joint } = content;
  const { attendance, guests, chair, secretary } = meeting;
  const seat = attendance.find((row) => row.substitute === person);
  if (seat) return wasInRoom(meeting, seat, at);
  const row = attendance.find((other) => other.person === person);
  if (row) return row.status !== 'substituted' && wasInRoom(meeting, row, at);
  if (members.some((member) => member.person === person) || [...guests, chair, secretary].includes(person)) return true;
  return joint !== undefined && sitsInOther(content, joint, person);
}

/** A member of the other committee at the table, who has another reference there. */
function sitsInOther({ people }: StoredContent, joint: JointBody, person: PersonRef): boolean {
  const own = people.find(({ id }) => id === person);
  if (!own) return false;
  const known = joint.people.find((other) => personKey(other) === personKey(own))?.id;
  return joint.members.some((member) => member.person === known);
}

function decisionChecks(
  content: StoredContent,
  agendaItem: StoredItem,
  written: Decision,
  item: number,
  decision: number,
): Check[] {
  const { recused = [], state } = agendaItem;
  const { number, title, text, vote, earlierVotes = [] } = written;
  const place = { part: 'outcome', item, decision } as const;
  const checks: Check[] = [];
  if (title.trim() === '') checks.push(blocks(place, { about: 'noDecisionTitle' }));
  if (isEmptyText(text)) checks.push(blocks(place, { about: 'noDecisionText' }));
  for (const each of [...earlierVotes, ...(vote ? [vote] : [])]) {
    for (const { message } of voteFaults(each, { room: content, recused })) {
      checks.push(blocks(place, { about: 'voteFault', fault: named(content, message) }));
    }
    if (each.at !== undefined && isOutsideMeeting(content.meeting, each.at)) {
      checks.push(blocks(place, { about: 'voteOutside', at: each.at }));
    }
  }
  if (!vote && state !== 'withdrawn') checks.push(warns(place, { about: 'vote' }));
  const isVoid = vote !== undefined && !isExplained(vote) && lacksQuorum(content, vote.at);
  if (isVoid) checks.push(warns(place, { about: 'voteQuorum' }));
  else if (number !== undefined && !isAdopted(written, agendaItem, content)) {
    checks.push(warns(place, { about: 'rejectedNumber', number }));
  }
  return [...checks, ...ruleChecks(content, written, recused).map((about) => warns(place, { about }))];
}

/** Where a vote is not as the committee's rules have it; each is said once for all ballots on the matter. */
function ruleChecks(
  content: StoredContent,
  { vote, earlierVotes = [], aboutPerson }: Decision,
  recused: readonly PersonRef[],
): ('tie' | 'abstention' | 'castingRule' | 'openForPerson')[] {
  if (!vote) return [];
  const { abstention, secretForPersons } = content.committee.rules ?? {};
  const ballots = [...earlierVotes, vote];
  const isBeyondRule = (each: Vote, earlier: number) =>
    each.castingVote !== undefined && !mayCast(each, content, { recused, earlier });
  const isTied = voteResult(vote, content, { recused, earlier: earlierVotes.length }).outcome === 'tied';
  return [
    ...(isTied ? (['tie'] as const) : []),
    ...(abstention === false && ballots.some(({ abstain }) => abstain > 0) ? (['abstention'] as const) : []),
    ...(ballots.some(isBeyondRule) ? (['castingRule'] as const) : []),
    ...(aboutPerson && secretForPersons && ballots.some(({ form }) => form === 'open')
      ? (['openForPerson'] as const)
      : []),
  ];
}

function taskChecks({ tasks }: StoredItem, item: number): Check[] {
  const place = { part: 'outcome', item } as const;
  return [
    ...(tasks.some(({ due }) => !due) ? [warns(place, { about: 'due' })] : []),
    ...(tasks.some(({ responsible }) => responsible.trim() === '') ? [warns(place, { about: 'responsible' })] : []),
  ];
}
