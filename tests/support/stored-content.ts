import type { MeetingContent } from '#shared/domain/record.ts';
import type { StoredContent } from '#shared/domain/stored.ts';

/** A meeting as the register would give it, every row with a key. */
export function storedContent(content: MeetingContent): StoredContent {
  let id = 0;
  const stored = <T>(row: T) => {
    id += 1;
    return { ...row, id, revision: 1 };
  };
  return {
    ...content,
    meeting: {
      ...content.meeting,
      attendance: content.meeting.attendance.map(stored),
      agenda: content.meeting.agenda.map((item) => ({
        ...stored(item),
        materials: item.materials.map(stored),
        discussion: item.discussion.map(stored),
        decisions: item.decisions.map(stored),
        tasks: item.tasks.map(stored),
      })),
    },
  };
}
