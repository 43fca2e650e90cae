/** The other committee of a joint meeting, as the minutes of this one have it. */
import { genitive } from '#shared/albanian/nouns.ts';
import { say } from '#shared/albanian/sentences/index.ts';
import type { JointBody, RecordContent } from '#shared/domain/record.ts';
import type { PaperInput } from './paper.ts';

/** After `e` or `të`: `Tryezës Teknike Antitrafik Durrës`. */
export const jointGenitive = ({ committee }: JointBody): string => committee.nameGenitive ?? genitive(committee.name);

export function jointSentences({ content, look }: PaperInput): string[] {
  const { joint } = content;
  if (!joint) return [];
  const organi = jointGenitive(joint);
  const { number } = joint.meeting;
  return [
    say(look, 'minutes.joint', { organi }),
    ...(number === undefined ? [] : [say(look, 'minutes.jointRecord', { organi, numri: `${number}` })]),
  ];
}

/** The same meeting with the other committee in place of this one: what its roster and its quorum are told from. */
export function asOther({ content, ...input }: PaperInput, joint: JointBody): PaperInput {
  const { committee, people, members, meeting } = joint;
  const other: RecordContent = {
    ...content,
    committee,
    people,
    members,
    meeting: { ...content.meeting, ...meeting, guests: [] },
  };
  return { ...input, content: other };
}
