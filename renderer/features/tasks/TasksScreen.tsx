import { Anchor, Badge, Button, Group, Select, Stack, Table, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { compareAlbanian } from '#shared/albanian/collation.ts';
import { formatDate } from '#shared/albanian/dates.ts';
import type { FollowedTask } from '#shared/domain/overview.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useProgram } from '../../api/program.tsx';
import { type Filter, useFilter } from '../../api/use-filter.ts';
import { useSave } from '../../api/use-save.ts';
import { tasksText as words } from '../../text/tasks.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterSelect } from '../../ui/FilterSelect.tsx';
import { Page } from '../../ui/Page.tsx';
import { shownState, shownTasks } from './sort-tasks.ts';
import { TaskDialog } from './TaskDialog.tsx';

const COLORS = { open: 'gray', late: 'yellow', done: 'green', dropped: 'gray' } as const;

/** All that was promised: by whom, until when, and what became of it. */
export function TasksScreen() {
  const { api } = useProgram();
  const { data: tasks } = useSuspenseQuery(api.followUps.list.queryOptions({ input: {} }));
  const { data: session } = useSuspenseQuery(api.session.start.queryOptions());
  const [filter, setFilter] = useFilter('tasks');
  const [open, setOpen] = useState<FollowedTask>();
  const { today } = session;
  const shown = shownTasks(tasks, filter, today);
  const late = tasks.filter((task) => shownState(task, today) === 'late').length;
  const openCount = tasks.filter(({ state }) => state === 'open').length;
  return (
    <Page title={words.title} actions={<TaskPapers tasks={shown} filter={filter} />}>
      {tasks.length === 0 ? (
        <EmptyState title={words.none.title} hint={words.none.hint} />
      ) : (
        <>
          <Filters tasks={tasks} filter={filter} onChange={setFilter} />
          <Text size="sm" role="status">
            {words.tally(openCount, late)}
          </Text>
          {shown.length === 0 ? (
            <EmptyState title={words.noneSuch.title} hint={words.noneSuch.hint} />
          ) : (
            <Tasks tasks={shown} today={today} onOpen={setOpen} />
          )}
        </>
      )}
      {open && <TaskDialog task={open} today={today} onClose={() => setOpen(undefined)} />}
    </Page>
  );
}

/** What goes out of the list: a letter to the institution that is chosen, and days for a calendar. */
function TaskPapers({ tasks, filter }: { tasks: readonly FollowedTask[]; filter: Filter }) {
  const { client } = useProgram();
  const save = useSave(words.saved);
  const { institution } = filter;
  const committee = tasks.find(({ responsible, state }) => responsible === institution && state === 'open')?.given
    .committeeId;
  return (
    <>
      {institution !== undefined && committee !== undefined && (
        <Button variant="default" onClick={() => save(() => client.overviews.reminder({ committee, institution }))}>
          {words.reminder}
        </Button>
      )}
      {tasks.length > 0 && (
        <Button variant="default" onClick={() => save(() => client.sheets.tasks({ tasks: tasks.map(({ id }) => id) }))}>
          {words.sheet}
        </Button>
      )}
      <Button variant="default" onClick={() => save(() => client.overviews.ahead())}>
        {words.calendar}
      </Button>
    </>
  );
}

type FiltersProps = { tasks: readonly FollowedTask[]; filter: Filter; onChange: (filter: Filter) => void };

function Filters({ tasks, filter, onChange }: FiltersProps) {
  const { filters } = words;
  const set = (name: string) => (value: string | undefined) => {
    const { [name]: _, ...others } = filter;
    onChange(value === undefined ? others : { ...others, [name]: value });
  };
  const committees = new Map(tasks.map(({ given }) => [String(given.committeeId), given.committee]));
  const institutions = [...new Set(tasks.map(({ responsible }) => responsible))].toSorted(compareAlbanian);
  return (
    <Group align="flex-end">
      <Select
        label={filters.state}
        data={Object.entries(filters.states).map(([value, label]) => ({ value, label }))}
        value={filter.state ?? 'open'}
        allowDeselect={false}
        onChange={(state) => set('state')(state ?? undefined)}
        w={160}
      />
      <FilterSelect
        label={filters.committee}
        all={filters.allCommittees}
        options={[...committees].map(([value, label]) => ({ value, label }))}
        value={filter.committee}
        onChange={set('committee')}
        w={300}
      />
      <FilterSelect
        label={filters.institution}
        all={filters.allInstitutions}
        options={institutions}
        value={filter.institution}
        searchable
        onChange={set('institution')}
        w={300}
      />
    </Group>
  );
}

type TasksProps = { tasks: readonly FollowedTask[]; today: string; onOpen: (task: FollowedTask) => void };

function Tasks({ tasks, today, onOpen }: TasksProps) {
  const { columns } = words;
  return (
    <Table stickyHeader>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{columns.task}</Table.Th>
          <Table.Th>{columns.responsible}</Table.Th>
          <Table.Th>{columns.due}</Table.Th>
          <Table.Th>{columns.given}</Table.Th>
          <Table.Th>{columns.state}</Table.Th>
          <Table.Th>{columns.acts}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} today={today} onOpen={() => onOpen(task)} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function TaskRow({ task, today, onOpen }: { task: FollowedTask; today: string; onOpen: () => void }) {
  const { client } = useProgram();
  const attempt = useAttempt();
  const state = shownState(task, today);
  const { given } = task;
  const finish = () =>
    attempt(async () => {
      const { id } = await client.followUps.note({ task: task.id, on: today, state: 'done' });
      showDone(words.noted, () => client.followUps.takeBack({ id }));
    });
  return (
    <Table.Tr>
      <Table.Td maw={360}>{task.text}</Table.Td>
      <Table.Td>{task.responsible}</Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{task.due === undefined ? '—' : formatDate(task.due)}</Table.Td>
      <Table.Td>
        <Anchor
          size="sm"
          renderRoot={(props) => (
            <Link {...props} to="/mbledhjet/$id/$part" params={{ id: String(given.meeting), part: 'vendime' }} />
          )}
        >
          {given.number === undefined ? '' : `nr. ${given.number}, `}
          {formatDate(given.date)}
        </Anchor>
        <Text size="xs">{given.committee}</Text>
      </Table.Td>
      <Table.Td>
        <Stack gap={2} align="flex-start">
          <Badge
            color={COLORS[state]}
            variant="light"
            tt="none"
            style={{ flexShrink: 0, overflow: 'visible' }}
            miw="max-content"
          >
            {words.states[state]}
          </Badge>
          {task.closed !== undefined && <Text size="xs">{words.closedOn(formatDate(task.closed))}</Text>}
        </Stack>
      </Table.Td>
      <Table.Td>
        <Group gap="xs" wrap="nowrap">
          {task.state === 'open' && (
            <Button
              size="xs"
              variant="default"
              aria-label={words.ofTask(words.done, task.text)}
              onClick={() => void finish()}
            >
              {words.done}
            </Button>
          )}
          <Button size="xs" variant="subtle" aria-label={words.ofTask(words.more, task.text)} onClick={onOpen}>
            {words.more}
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
