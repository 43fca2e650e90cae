import { Anchor, SimpleGrid, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { kindName } from '#shared/albanian/agreement.ts';
import { formatDate, weekday } from '#shared/albanian/dates.ts';
import { minutesStateName } from '#shared/albanian/states.ts';
import type { MeetingSummary } from '#shared/domain/stored.ts';
import { stateOfCopies } from '../../api/copies-state.ts';
import { useProgram } from '../../api/program.tsx';
import { panelText as words } from '../../text/panel.ts';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { TaskBars } from './TaskBars.tsx';
import { coming, lastRecords, waitingFor } from './waiting.ts';

/** What is due, what comes, what was done last; each a link. */
export function PanelScreen() {
  const { api } = useProgram();
  const { data: session } = useSuspenseQuery(api.session.start.queryOptions());
  const { data: meetings } = useSuspenseQuery(api.meetings.list.queryOptions({ input: {} }));
  const { data: tasks } = useSuspenseQuery(api.followUps.list.queryOptions({ input: {} }));
  const ahead = coming(meetings, session.today);
  const last = lastRecords(meetings);
  return (
    <Page title={words.title}>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
        <Section title={words.waiting.title}>
          <WaitingList meetings={meetings} today={session.today} />
        </Section>
        <Stack gap="xl">
          <Section title={words.coming.title}>
            {ahead.length === 0 ? <Text>{words.coming.none}</Text> : <Meetings meetings={ahead} part="thirrja" />}
          </Section>
          <Section title={words.last.title}>
            {last.length === 0 ? <Text>{words.last.none}</Text> : <Meetings meetings={last} part="dokumentet" />}
          </Section>
          {tasks.length > 0 && (
            <Section title={words.bars.title}>
              <TaskBars tasks={tasks} today={session.today} />
            </Section>
          )}
        </Stack>
      </SimpleGrid>
    </Page>
  );
}

function WaitingList({ meetings, today }: { meetings: readonly MeetingSummary[]; today: string }) {
  const { api } = useProgram();
  const { data: tasks } = useSuspenseQuery(api.followUps.list.queryOptions({ input: {} }));
  const { data: duty } = useSuspenseQuery(api.duty.list.queryOptions());
  const { data: safety } = useSuspenseQuery(api.safety.status.queryOptions());
  const { unfinished, unsigned, unarchived, late } = waitingFor(meetings, tasks, today);
  const overdue = duty.filter((one) => one.overdue > 0 && one.planned === undefined);
  const copies = stateOfCopies(safety, new Date());
  const groups: [string, readonly MeetingSummary[], string][] = [
    [words.unfinished(unfinished.length), unfinished, 'procesverbali'],
    [words.unsigned(unsigned.length), unsigned, 'dokumentet'],
    [words.unarchived(unarchived.length), unarchived, 'dokumentet'],
  ];
  const shown = groups.filter(([, own]) => own.length > 0);
  const isNothing = shown.length === 0 && late.length === 0 && overdue.length === 0 && copies === 'good';
  if (isNothing) return <Text>{words.waiting.none}</Text>;
  return (
    <Stack gap="md">
      {copies !== 'good' && <Line to="/kopjet">{words.copies[copies]}</Line>}
      {overdue.map(({ committeeId, committee, dueBy }) => (
        <Line key={committeeId} to="/mbledhjet">
          {words.duty(committee, formatDate(dueBy))}
        </Line>
      ))}
      {late.length > 0 && <Line to="/detyrat">{words.late(late.length)}</Line>}
      {shown.map(([title, own, part]) => (
        <Stack key={title} gap={4}>
          <Text fw={600}>{title}</Text>
          <Meetings meetings={own.slice(0, MOST)} part={part} />
        </Stack>
      ))}
    </Stack>
  );
}

const MOST = 8;

function Line({ to, children }: { to: '/kopjet' | '/mbledhjet' | '/detyrat'; children: ReactNode }) {
  return (
    <Anchor fw={600} renderRoot={(props) => <Link {...props} to={to} />}>
      {children}
    </Anchor>
  );
}

function Meetings({ meetings, part }: { meetings: readonly MeetingSummary[]; part: string }) {
  return (
    <Stack gap={6}>
      {meetings.map(({ id, committee, kind, date, start, state, minutesState }) => (
        <div key={id}>
          <Anchor
            renderRoot={(props) => <Link {...props} to="/mbledhjet/$id/$part" params={{ id: String(id), part }} />}
          >
            {words.meeting(committee, kindName(kind, 'nominative'))}
          </Anchor>
          <Text size="sm">
            {weekday(date)}, {formatDate(date)}, {start}
            {state === 'held' && ` · ${minutesStateName(minutesState)}`}
          </Text>
        </div>
      ))}
    </Stack>
  );
}
