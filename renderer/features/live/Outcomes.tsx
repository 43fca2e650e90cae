import { Text } from '@mantine/core';
import { memo } from 'react';
import { voteResultText } from '#shared/albanian/vote-result.ts';
import type { StoredItem } from '#shared/domain/stored.ts';
import { voteResult } from '#shared/domain/vote-result.ts';
import { findPerson, fullName } from '../../api/meeting-people.ts';
import { roomText as text } from '../../text/live.ts';
import { decisionText, taskText } from '../../text/minutes.ts';
import classes from './live.module.css';
import { useLive } from './live-context.tsx';
import { useRoom } from './use-room.ts';

type Props = Pick<StoredItem, 'decisions' | 'tasks' | 'recused'>;

/** What was decided and asked for on the item so far, and who takes no part in it. */
export const Outcomes = memo(function Outcomes({ decisions, tasks, recused = [] }: Props) {
  const { meeting } = useLive();
  const room = useRoom(meeting);
  if (decisions.length + tasks.length + recused.length === 0) return null;
  return (
    <section className={classes.outcomes} aria-label={text.outcomes}>
      {recused.map((ref) => {
        const person = findPerson(room, ref);
        return (
          <Text key={ref} size="sm">
            {text.recused(person ? fullName(person) : ref)}
          </Text>
        );
      })}
      {decisions.map(({ id, number, title, vote, earlierVotes = [] }) => {
        const earlier = earlierVotes.length;
        return (
          <Text key={id} size="sm">
            <strong>
              {decisionText.numbered(number)}: {title}.
            </strong>{' '}
            {vote ? voteResultText(vote, voteResult(vote, room, { recused, earlier }), earlier) : decisionText.noVote}
          </Text>
        );
      })}
      {tasks.map(({ id, text: task, responsible, due }) => (
        <Text key={id} size="sm">
          <strong>{taskText.task}:</strong> {taskText.line(task, responsible, due)}
        </Text>
      ))}
    </section>
  );
});
