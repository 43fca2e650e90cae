import type { MeetingContent } from '#shared/domain/record.ts';
import { sampleMeeting } from './sample.ts';

const MEGABYTES = 1024 * 1024;

type Size = { members: number; items: number; statements: number; longest: number };

const LARGEST: Size = { members: 300, items: 200, statements: 600, longest: 2 * MEGABYTES };

/** The sample grown to 300 members, 200 agenda items and 600 statements, the first of 2 MB; or to what a caller asks for. */
export function largeMeeting(size: Partial<Size> = {}): MeetingContent {
  const { members: most, items, statements, longest } = { ...LARGEST, ...size };
  const sample = sampleMeeting();
  const members = Array.from({ length: most - sample.members.length }, (_, index) => `a${index}`);
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
  const long = 'Fjalë pas fjale për fushatën e tetorit. '.repeat(Math.ceil(longest / 40)).trim();
  const turns = statements / items;
  sample.meeting.agenda = Array.from({ length: items }, (_, item) => ({
    title: `Pika ${item + 1}`,
    materials: [],
    discussion: Array.from({ length: turns }, (_, turn) => ({
      speaker: members[(item * turns + turn) % members.length] ?? 'prefekti',
      text: item === 0 && turn === 0 ? long : `U diskutua për pikën ${item + 1}, herën ${turn + 1}.`,
    })),
    decisions: [],
    tasks: [],
  }));
  return sample;
}
