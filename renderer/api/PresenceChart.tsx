import { Text, VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import type { QuorumContent } from '#shared/domain/quorum.ts';
import type { Person } from '#shared/domain/record.ts';
import { chartText as text } from '../text/presence.ts';
import { findPerson, fullName } from './meeting-people.ts';
import classes from './PresenceChart.module.css';
import { chartOf, type Stretch } from './presence-chart.ts';

type Props = {
  content: QuorumContent & { people: Person[] };
  /** The time, of a meeting that is still going on. */
  until?: string | undefined;
  isSmall?: boolean;
};

/** Who was in the room over the meeting's length, and below it whether there was a quorum; as a table for who cannot see it. */
export function PresenceChart({ content, until, isSmall = false }: Props) {
  const chart = useMemo(() => chartOf(content, until), [content, until]);
  if (!chart) return null;
  const nameOf = (ref: string) => {
    const person = findPerson(content, ref);
    return person ? fullName(person) : ref;
  };
  return (
    <figure className={classes.chart} data-small={isSmall || undefined} aria-label={text.title}>
      <div aria-hidden className={classes.rows}>
        {!isSmall &&
          chart.members.map(({ person, stretches }) => (
            <div key={person} className={classes.row}>
              <span className={classes.name}>{nameOf(person)}</span>
              <Bars stretches={stretches} kind="member" />
            </div>
          ))}
        <div className={classes.row}>
          <span className={classes.name}>{text.quorum}</span>
          <Bars stretches={chart.quorum} kind="quorum" />
        </div>
        <div className={classes.row}>
          <span className={classes.name} />
          <div className={classes.axis}>
            <span>{chart.from}</span>
            <span>{chart.to}</span>
          </div>
        </div>
      </div>
      {chart.losses.map(({ from, to }) => (
        <Text key={from} size="xs">
          {text.lost(from, to)}
        </Text>
      ))}
      <VisuallyHidden>
        <table aria-label={text.title}>
          <thead>
            <tr>
              <th scope="col">{text.member}</th>
              <th scope="col">{text.inRoom}</th>
            </tr>
          </thead>
          <tbody>
            {chart.members.map(({ person, stretches }) => (
              <tr key={person}>
                <th scope="row">{nameOf(person)}</th>
                <td>
                  {stretches.length === 0
                    ? text.never
                    : stretches.map(({ from, to }) => text.span(from, to)).join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </figure>
  );
}

function Bars({ stretches, kind }: { stretches: readonly Stretch[]; kind: 'member' | 'quorum' }) {
  return (
    <svg className={classes.bars} viewBox="0 0 1000 10" preserveAspectRatio="none" data-kind={kind} aria-hidden="true">
      <rect className={classes.ground} x={0} width={1000} y={0} height={10} />
      {stretches.map(({ from, start, length }) => (
        <rect key={from} className={classes.bar} x={start * 1000} width={length * 1000} y={0} height={10} />
      ))}
    </svg>
  );
}
