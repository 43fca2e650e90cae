/** The meeting's length as a chart has it: parts of one, from its start to its end. */
import { wasInRoom } from '#shared/domain/presence.ts';
import type { QuorumContent } from '#shared/domain/quorum.ts';
import type { PersonRef } from '#shared/domain/record.ts';
import { dayOrder } from '#shared/domain/time.ts';
import { movementsOf, quorumSpans } from '#shared/domain/timeline.ts';

/** From a time to another, and where it stands in the meeting: parts of one. */
export type Stretch = { from: string; to: string; start: number; length: number };

export type Chart = {
  from: string;
  to: string;
  members: { person: PersonRef; stretches: Stretch[] }[];
  /** While it held, and while it did not. */
  quorum: Stretch[];
  losses: Stretch[];
};

/** Nothing of a meeting whose end is not known, unless it is going on `until` then, nor where nobody came. */
export function chartOf(content: QuorumContent, until?: string): Chart | undefined {
  const { meeting, members } = content;
  const { start } = meeting;
  const end = meeting.end ?? until;
  if (start === undefined || end === undefined || meeting.attendance.length === 0) return undefined;
  const order = dayOrder({ ...meeting, end });
  const span = order(end) - order(start);
  if (span <= 0) return undefined;
  const stretch = (from: string, to: string): Stretch => ({
    from,
    to,
    start: (order(from) - order(start)) / span,
    length: (order(to) - order(from)) / span,
  });
  const whole: QuorumContent = { ...content, meeting: { ...meeting, end } };
  const moments = [
    ...new Set([start, ...movementsOf(whole).map(({ at }) => at)].filter((at) => order(at) < order(end))),
  ].filter((at) => order(at) >= order(start));
  const rows = new Map(meeting.attendance.map((row) => [row.person, row]));
  const stretchesOf = (holds: (at: string) => boolean) =>
    joined(moments.map((from, index) => ({ from, to: moments[index + 1] ?? end, holds: holds(from) }))).map(
      ({ from, to }) => stretch(from, to),
    );
  const spans = quorumSpans(whole);
  const of = (wanted: boolean) =>
    joined(spans.map(({ from, to = end, holds }) => ({ from, to, holds: holds === wanted }))).map(({ from, to }) =>
      stretch(from, to),
    );
  return {
    from: start,
    to: end,
    members: members.map(({ person }) => {
      const row = rows.get(person);
      return { person, stretches: row ? stretchesOf((at) => wasInRoom(whole.meeting, row, at)) : [] };
    }),
    quorum: of(true),
    losses: of(false),
  };
}

type Part = { from: string; to: string; holds: boolean };

/** Those that hold, with their neighbours as one. */
function joined(parts: readonly Part[]): Part[] {
  const found: Part[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (!part.holds) continue;
    if (last && last.to === part.from) last.to = part.to;
    else found.push({ ...part });
  }
  return found;
}
