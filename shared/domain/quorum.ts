import { type RoomContent, votersInRoom } from './presence.ts';
import type { Call, Committee, Meeting, Rules } from './record.ts';
import { PRESET, type QuorumRule, readQuorumRule } from './rules.ts';

/** How many voting members must take part. Never more than there are, unless the committee's own rule names a number. */
export function requiredQuorum(votingMembers: number, call: Call, rules?: Rules): number {
  const key = call === 1 ? 'first' : 'second';
  const own = rules?.quorum?.[key];
  const rule = (own === undefined ? undefined : readQuorumRule(own)) ?? readQuorumRule(PRESET.quorum[key]);
  return rule ? required(votingMembers, rule) : votingMembers;
}

function required(votingMembers: number, rule: QuorumRule): number {
  if ('members' in rule) return rule.members;
  const { numerator, denominator, above } = rule.share;
  const product = votingMembers * numerator;
  const needed = above ? Math.floor(product / denominator) + 1 : Math.ceil(product / denominator);
  return Math.min(votingMembers, Math.max(needed, rule.min));
}

/** Of a meeting's content, what says whether there is a quorum. */
export type QuorumContent = RoomContent & { committee: Pick<Committee, 'rules'>; meeting: Pick<Meeting, 'call'> };

type Quorum = { voting: number; present: number; required: number; valid: boolean };

/** The quorum over the whole meeting: `present` took part at any time, in person or by a substitute. */
export function quorumOf(content: QuorumContent): Quorum {
  const voting = content.members.filter((member) => member.voting).length;
  const present = votersInRoom(content).length;
  const needed = requiredQuorum(voting, content.meeting.call, content.committee.rules);
  return { voting, present, required: needed, valid: voting > 0 && present >= needed };
}
