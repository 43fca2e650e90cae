/** Who is likely to have signed: what the committee has decided, applied to who was there. */
import type { Look } from '#shared/domain/look.ts';
import type { PersonRef } from '#shared/domain/record.ts';
import type { StoredContent } from '#shared/domain/stored.ts';

/** In the order in which they sign; each once. A substitute signs for the member. */
export function proposedSigners({ meeting, people }: StoredContent, minutes: Look['minutes']): string[] {
  const present = meeting.attendance.flatMap(({ person, status, substitute }): PersonRef[] => {
    if (status === 'present') return [person];
    return status === 'substituted' && substitute !== undefined ? [substitute] : [];
  });
  const refs =
    minutes === 'chair'
      ? [meeting.chair]
      : minutes === 'chair-secretary'
        ? [meeting.chair, meeting.secretary]
        : [meeting.chair, ...present, meeting.secretary];
  return [...new Set(refs)].flatMap((ref) => {
    const person = people.find(({ id }) => id === ref);
    return person ? [`${person.firstName} ${person.lastName}`] : [];
  });
}
