/** How the documents name persons. */
import { compareAlbanian } from '#shared/albanian/collation.ts';
import type { Attendance, MeetingContent, Member, Person, PersonRef } from '#shared/domain/record.ts';

/** The person behind a reference; the exchange file's check lets none through that leads nowhere. */
export function personOf(content: MeetingContent, ref: PersonRef): Person {
  const person = content.people.find((each) => each.id === ref);
  if (person === undefined) throw new Error(`person ${ref} is not among the record's people`);
  return person;
}

/** `Emër Mbiemër` */
export function fullName(person: Person): string {
  return `${person.firstName} ${person.lastName}`;
}

/** `z. Emër Mbiemër` */
export function titledName(person: Person): string {
  return `${person.title} ${fullName(person)}`;
}

/** `z. Emër Mbiemër, Prefekt i Qarkut Durrës` */
export function nameAndPosition(person: Person): string {
  return person.position === undefined ? titledName(person) : `${titledName(person)}, ${person.position}`;
}

/** `z. Emër Mbiemër (Bashkia Durrës)` */
export function nameAndInstitution(person: Person): string {
  return `${titledName(person)} (${person.institution})`;
}

export function attendanceOf(content: MeetingContent, ref: PersonRef): Attendance | undefined {
  return content.meeting.attendance.find((row) => row.person === ref);
}

export function memberOf(content: MeetingContent, ref: PersonRef): Member | undefined {
  return content.members.find((member) => member.person === ref);
}

/** Who sat in a member's place: the substitute where there was one. */
export function sitting(content: MeetingContent, row: Attendance): Person {
  return personOf(content, row.status === 'substituted' && row.substitute !== undefined ? row.substitute : row.person);
}

/** The guests, those of one institution together, in Albanian order. */
export function guestsOf(content: MeetingContent): Person[] {
  return content.meeting.guests
    .map((ref) => personOf(content, ref))
    .sort(
      (a, b) =>
        compareAlbanian(a.institution, b.institution) ||
        compareAlbanian(a.lastName, b.lastName) ||
        compareAlbanian(a.firstName, b.firstName),
    );
}
