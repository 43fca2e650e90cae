/** Who led the meeting and who kept its minutes that day, whether or not the committee's own chair and secretary. */
import { roleName } from '#shared/albanian/agreement.ts';
import { say } from '#shared/albanian/sentences/index.ts';
import type { MeetingContent } from '#shared/domain/record.ts';
import type { PaperInput } from './paper.ts';
import { attendanceOf, memberOf, nameAndPosition, personOf } from './people.ts';

/** `Mbledhja u drejtua nga …` and `Procesverbali u mbajt nga …`. */
export function officerSentences(input: PaperInput): string[] {
  return [leaderSentence(input), keeperSentence(input)];
}

/** `Mbledhja u drejtua nga …` */
function leaderSentence({ content, look }: PaperInput): string {
  const person = personOf(content, content.meeting.chair);
  const role = leadingRole(content);
  const absent = absentOfficer(content, 'chair');
  const values = {
    drejtuesi: nameAndPosition(person),
    ...(role !== undefined && { roli: roleName(role, person.title, 'genitive') }),
    ...(absent !== undefined && { kryetarit: absent }),
  };
  if (absent === undefined) return say(look, role === undefined ? 'minutes.ledByMember' : 'minutes.led', values);
  return say(look, role === undefined ? 'minutes.ledForChairByMember' : 'minutes.ledForChair', values);
}

function keeperSentence({ content, look }: PaperInput): string {
  const person = personOf(content, content.meeting.secretary);
  const mbajtësi = nameAndPosition(person);
  if (memberOf(content, content.meeting.secretary)?.role === 'secretary') {
    return say(look, 'minutes.kept', { mbajtësi, roli: roleName('secretary', person.title, 'genitive') });
  }
  const absent = absentOfficer(content, 'secretary');
  return absent === undefined
    ? say(look, 'minutes.keptByOther', { mbajtësi })
    : say(look, 'minutes.keptForSecretary', { mbajtësi, sekretarit: absent });
}

/** Who led, after `e` or `të`: `kryetarit`, `zëvendëskryetares`, `drejtuesit të mbledhjes`. */
export function leaderGenitive(content: MeetingContent): string {
  const person = personOf(content, content.meeting.chair);
  const role = leadingRole(content);
  if (role !== undefined) return roleName(role, person.title, 'genitive');
  return person.title === 'z.' ? 'drejtuesit të mbledhjes' : 'drejtueses së mbledhjes';
}

/** In which role the meeting was led; a plain member or somebody from outside has none. */
export function leadingRole(content: MeetingContent): 'chair' | 'deputy' | undefined {
  const role = memberOf(content, content.meeting.chair)?.role;
  return role === 'chair' || role === 'deputy' ? role : undefined;
}

/** The committee's own officer who did not come, after `në mungesë të`: `kryetares`. */
function absentOfficer(content: MeetingContent, role: 'chair' | 'secretary'): string | undefined {
  const member = content.members.find((each) => each.role === role);
  if (member === undefined || memberOf(content, content.meeting[role])?.role === role) return undefined;
  const status = attendanceOf(content, member.person)?.status;
  if (status === undefined || status === 'present') return undefined;
  return roleName(role, personOf(content, member.person).title, 'genitive');
}
