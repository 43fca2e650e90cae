/** Who led the meeting and who kept its minutes that day, whether or not the committee's own chair and secretary. */
import { roleHeading, roleName } from '#shared/albanian/agreement.ts';
import type { MeetingContent, MemberRole, Person } from '#shared/domain/record.ts';
import type { Signature } from './blocks.ts';
import { sentence } from './minutes-text.ts';
import { attendanceOf, fullName, memberOf, nameAndPosition, personOf } from './people.ts';

/** `Mbledhja u drejtua nga …` and `Procesverbali u mbajt nga …`. */
export function officerSentences(content: MeetingContent): string[] {
  const { meeting } = content;
  const led = named(content, meeting.chair, ['chair', 'deputy']);
  const kept = named(content, meeting.secretary, ['secretary']);
  const noChair = inAbsence(content, 'chair');
  const noSecretary = inAbsence(content, 'secretary');
  return [
    noChair === undefined ? `Mbledhja u drejtua nga ${led}` : `${noChair}, mbledhja u drejtua nga ${led}`,
    noSecretary === undefined
      ? `Procesverbali u mbajt nga ${kept}`
      : `${noSecretary}, procesverbali u mbajt nga ${kept}`,
  ].map(sentence);
}

/** Who led, after `e` or `të`: `kryetarit`, `zëvendëskryetares`, `drejtuesit të mbledhjes`. */
export function leaderGenitive(content: MeetingContent): string {
  const person = personOf(content, content.meeting.chair);
  const role = memberOf(content, content.meeting.chair)?.role;
  if (role === 'chair' || role === 'deputy') return roleName(role, person.title, 'genitive');
  return person.title === 'z.' ? 'drejtuesit të mbledhjes' : 'drejtueses së mbledhjes';
}

export function leaderSignature(content: MeetingContent): Signature {
  const person = personOf(content, content.meeting.chair);
  const role = memberOf(content, content.meeting.chair)?.role;
  const heading =
    role === 'chair' || role === 'deputy'
      ? roleHeading(role, person.title)
      : byGender(person, 'DREJTUESI I MBLEDHJES', 'DREJTUESJA E MBLEDHJES');
  return { role: heading, name: fullName(person), note: '(nënshkrimi, vula)' };
}

export function secretarySignature(content: MeetingContent): Signature {
  const person = personOf(content, content.meeting.secretary);
  const heading =
    memberOf(content, content.meeting.secretary)?.role === 'secretary'
      ? roleHeading('secretary', person.title)
      : byGender(person, 'MBAJTËSI I PROCESVERBALIT', 'MBAJTËSJA E PROCESVERBALIT');
  return { role: heading, name: fullName(person), note: '(nënshkrimi, vula)' };
}

/** The person with position, and the capacity where the committee gave one of these roles. */
function named(content: MeetingContent, ref: string, roles: MemberRole[]): string {
  const person = personOf(content, ref);
  const role = memberOf(content, ref)?.role;
  if (role === undefined || !roles.includes(role)) return nameAndPosition(person);
  return `${nameAndPosition(person)}, në cilësinë e ${roleName(role, person.title, 'genitive')}`;
}

/** `Në mungesë të kryetares`, where the committee has one who did not come. */
function inAbsence(content: MeetingContent, role: 'chair' | 'secretary'): string | undefined {
  const officer = role === 'chair' ? content.meeting.chair : content.meeting.secretary;
  const member = content.members.find((each) => each.role === role);
  if (member === undefined || memberOf(content, officer)?.role === role) return undefined;
  const status = attendanceOf(content, member.person)?.status;
  if (status === undefined || status === 'present') return undefined;
  return `Në mungesë të ${roleName(role, personOf(content, member.person).title, 'genitive')}`;
}

function byGender(person: Person, masculine: string, feminine: string): string {
  return person.title === 'z.' ? masculine : feminine;
}
