import type { MeetingContent } from '#shared/domain/record.ts';
import { sampleMeeting } from './sample.ts';

const MEGABYTES = 1024 * 1024;

/** The sample grown to 300 members, 200 agenda items and 600 statements, the first of 2 MB. */
export function largeMeeting(): MeetingContent {
  const sample = sampleMeeting();
  const members = Array.from({ length: 295 }, (_, index) => `a${index}`);
  sample.people.push(
    ...members.map((id, index) => ({
      id,
      title: index % 2 === 0 ? ('z.' as const) : ('znj.' as const),
      firstName: 'Emër',
      lastName: `Anëtari ${index}`,
      institution: `Institucioni ${index % 40}`,
    })),
  );
  sample.members.push(
    ...members.map((person) => ({ person, role: 'member' as const, voting: true, from: '2020-01-15' })),
  );
  sample.meeting.attendance.push(...members.map((person) => ({ person, status: 'present' as const })));
  const long = 'Fjalë pas fjale për fushatën e tetorit. '.repeat(Math.ceil((2 * MEGABYTES) / 40)).trim();
  sample.meeting.agenda = Array.from({ length: 200 }, (_, item) => ({
    title: `Pika ${item + 1}`,
    materials: [],
    discussion: Array.from({ length: 3 }, (_, turn) => ({
      speaker: members[(item * 3 + turn) % members.length] ?? 'prefekti',
      text: item === 0 && turn === 0 ? long : `U diskutua për pikën ${item + 1}, herën ${turn + 1}.`,
    })),
    decisions: [],
    tasks: [],
  }));
  return sample;
}
