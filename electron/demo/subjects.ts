/** Which subjects a committee takes up on a day. */
import type { MeetingKind } from '#shared/domain/record.ts';
import type { Chance } from './chance.ts';
import type { CommitteePlan } from './committees.ts';
import { monthOf, yearOf } from './days.ts';
import type { Topic } from './topic.ts';
import { followUp, otherMatters } from './topics/common.ts';

type Meeting = { date: string; kind: MeetingKind; isFirst: boolean };

/** When a subject came up last. */
type Taken = { meeting: number; year: number };

/**
 * Gives the agenda of one meeting after another: what the season brings first, then what has not come up for longest. What a
 * committee has decided it does not decide again in the same year.
 */
export function subjectsOf(luck: Chance, { topics, secretary }: CommitteePlan): (meeting: Meeting) => Topic[] {
  const lastTaken = new Map<Topic, Taken>();
  let meetings = 0;
  return ({ date, kind, isFirst }) => {
    meetings += 1;
    const year = yearOf(date);
    const take = (from: readonly Topic[], count: number) => {
      const longestAgo = luck
        .shuffled(from.filter((topic) => topic.comes === 'always' || lastTaken.get(topic)?.meeting !== meetings - 1))
        .filter((topic) => topic.comes !== 'yearly' || lastTaken.get(topic)?.year !== year)
        .sort((a, b) => (lastTaken.get(a)?.meeting ?? 0) - (lastTaken.get(b)?.meeting ?? 0));
      const taken = longestAgo.slice(0, count).sort((a, b) => topics.indexOf(a) - topics.indexOf(b));
      return taken.map((topic): Topic => {
        const isDecided = lastTaken.get(topic)?.year === year;
        lastTaken.set(topic, { meeting: meetings, year });
        return isDecided ? { ...topic, decision: undefined } : topic;
      });
    };
    const inSeason = topics.filter(({ months }) => months?.includes(monthOf(date)));
    const anytime = topics.filter(({ months, comes }) => months === undefined && comes === undefined);
    if (kind === 'extraordinary') {
      const urgent = inSeason.filter(({ comes, decision }) => comes === undefined && decision !== undefined);
      return take(urgent.length > 0 ? urgent : anytime, luck.number(1, 2));
    }
    const isOrdinary = kind === 'ordinary';
    const standing = isOrdinary
      ? take(
          topics.filter(({ comes }) => comes === 'always'),
          1,
        )
      : [];
    const seasonal = take(inSeason, 2);
    const others = take(anytime, luck.number(3, 4) - standing.length - seasonal.length);
    return [
      ...(isOrdinary && !isFirst ? [followUp(secretary)] : []),
      ...standing,
      ...seasonal,
      ...others,
      ...(isOrdinary && luck.is(0.6) ? [otherMatters] : []),
    ];
  };
}
