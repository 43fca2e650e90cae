/** What of a meeting's record is as it should be: said beside what lacks, so that nobody looks for it. */
import type { Check, Checked, Part } from './check.ts';
import { quorumOf } from './quorum.ts';

/** One line of a part, with its counts. */
export type Fine =
  | { part: 'call'; about: 'notice'; days: number }
  | { part: 'call'; about: 'closed'; at: string }
  | { part: 'agenda'; about: 'agenda'; items: number; unanimous: boolean }
  | { part: 'attendance'; about: 'attendance'; members: number }
  | { part: 'attendance'; about: 'quorum'; present: number; required: number }
  | { part: 'minutes'; about: 'statements'; statements: number; items: number }
  | { part: 'outcome'; about: 'votes'; votes: number }
  | { part: 'outcome'; about: 'tasks'; tasks: number };

const DAY = 24 * 60 * 60 * 1000;

/** `checks` are the record's own: of a part of which they block something, nothing is called fine. */
export function fineOf({ content, state }: Checked, checks: readonly Check[]): Fine[] {
  const { meeting, members } = content;
  const blocked = new Set<Part>(checks.filter(({ severity }) => severity === 'blocks').map(({ part }) => part));
  const told = new Set(checks.map(({ about }) => about));
  const items = meeting.agenda.filter((item) => item.state !== 'withdrawn');
  const all: Fine[] = [];
  if (meeting.notice && !told.has('noticeLate')) {
    const days = Math.round((Date.parse(meeting.date) - Date.parse(meeting.notice.date)) / DAY);
    all.push({ part: 'call', about: 'notice', days });
  }
  if (meeting.end !== undefined) all.push({ part: 'call', about: 'closed', at: meeting.end });
  if (meeting.agenda.length > 0) {
    const unanimous = meeting.agendaApproval === 'unanimous';
    all.push({ part: 'agenda', about: 'agenda', items: meeting.agenda.length, unanimous });
  }
  if (members.length > 0 && meeting.attendance.length > 0) {
    all.push({ part: 'attendance', about: 'attendance', members: members.length });
    const { present, required, valid } = quorumOf(content);
    if (valid) all.push({ part: 'attendance', about: 'quorum', present, required });
  }
  const statements = items.reduce((total, { discussion }) => total + discussion.length, 0);
  if (state === 'held' && statements > 0 && !told.has('words')) {
    all.push({ part: 'minutes', about: 'statements', statements, items: items.length });
  }
  const votes = items.flatMap(({ decisions }) => decisions.flatMap(({ vote }) => vote ?? [])).length;
  if (votes > 0 && !['tie', 'voteQuorum', 'castingRule'].some((about) => told.has(about as Check['about']))) {
    all.push({ part: 'outcome', about: 'votes', votes });
  }
  const tasks = items.reduce((total, item) => total + item.tasks.length, 0);
  if (tasks > 0 && !told.has('due') && !told.has('responsible')) all.push({ part: 'outcome', about: 'tasks', tasks });
  return all.filter(({ part }) => !blocked.has(part));
}
