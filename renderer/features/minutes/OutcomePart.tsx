import { Group, Stack, Text, Title } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import type { StoredItem } from '#shared/domain/stored.ts';
import { useMeeting } from '../../api/meeting.ts';
import { linesOf } from '../../api/open-rows.ts';
import { PLACES } from '../../api/place.ts';
import { outcomeText as text } from '../../text/minutes.ts';
import { ReadOnlyProvider, useReadOnly } from '../../ui/read-only.tsx';
import { Section } from '../../ui/Section.tsx';
import { tasksByInstitution } from './by-institution.ts';
import { DecisionCard } from './DecisionCard.tsx';
import { MinutesProvider, useMinutes } from './minutes-context.tsx';
import { TaskRow } from './TaskRow.tsx';

/** All that came of a meeting: its decisions, and its tasks by who has to do them. */
export function OutcomePart({ id }: { id: number }) {
  return (
    <MinutesProvider key={id} id={id}>
      <Outcome id={id} />
    </MinutesProvider>
  );
}

function Outcome({ id }: { id: number }) {
  const { meeting, joint } = useMeeting(id).content;
  const { agenda } = meeting;
  const groups = tasksByInstitution(agenda);
  const isReadOnly = useReadOnly();
  // A joint meeting's tasks are written where its text is.
  const areTasksRead = isReadOnly || joint?.isHost === true;
  const hasDecisions = agenda.some(({ decisions }) => decisions.length > 0);
  return (
    <Stack gap="xl">
      <Section title={text.decisions}>
        {!hasDecisions && <Text>{text.noDecisions}</Text>}
        {agenda.map((item, index) => (
          <DecisionsOf key={item.id} item={item} number={index + 1} />
        ))}
      </Section>
      <Section title={text.tasks} id={PLACES.tasks}>
        {groups.length === 0 && <Text>{text.noTasks}</Text>}
        <ReadOnlyProvider isReadOnly={areTasksRead}>
          <Stack gap="md">
            {/* One list of headings and rows: a task that changes its institution moves in it and keeps the focus. */}
            {groups.flatMap(({ institution, tasks }) => [
              <Group key={`institution ${institution}`} gap="sm" mt="xs">
                <Title order={3} size="h5">
                  {institution}
                </Title>
                <Text size="sm">{text.taskCount(tasks.length)}</Text>
              </Group>,
              ...tasks.map(({ row, item }) => (
                <div key={row.id}>
                  <Text size="sm">{text.ofItem(item, agenda[item - 1]?.title ?? '')}</Text>
                  <TaskRow row={row} />
                </div>
              )),
            ])}
          </Stack>
        </ReadOnlyProvider>
      </Section>
    </Stack>
  );
}

function DecisionsOf({ item, number }: { item: StoredItem; number: number }) {
  const { decisions } = useMinutes();
  const open = useSyncExternalStore(decisions.subscribe, () => decisions.of(item.id));
  return linesOf(item.decisions, open, decisions.keyOf).map(({ key, row, open: written }, index) => (
    <div key={key} id={PLACES.decision(number, index + 1)}>
      <DecisionCard item={item.id} row={row} open={written} caption={text.ofItem(number, item.title)} />
    </div>
  ));
}
