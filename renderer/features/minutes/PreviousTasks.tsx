import { Badge, Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { OUTCOME_NAMES, outcomeText } from '#shared/albanian/tasks.ts';
import type { TaskOutcome } from '#shared/domain/record.ts';
import type { ListedTask } from '#shared/domain/stored.ts';
import { useAttempt } from '../../api/command.tsx';
import { DraftLine } from '../../api/DraftLine.tsx';
import { useMeeting, useMeetingCommands } from '../../api/meeting.ts';
import { useProgram } from '../../api/program.tsx';
import { previousText as text } from '../../text/minutes.ts';
import { isTextField } from '../../ui/is-text-field.ts';
import { useReadOnly } from '../../ui/read-only.tsx';
import { rowKeys } from '../../ui/row-keys.ts';
import { Section } from '../../ui/Section.tsx';
import { type Segment, Segments } from '../../ui/Segments.tsx';
import classes from './minutes.module.css';
import { type Heard, previousByInstitution, withReport } from './previous.ts';

type Choice = Segment<TaskOutcome> & { shortcut: string };

const CHOICES: readonly Choice[] = [
  { value: 'reported', label: OUTCOME_NAMES.reported, tone: 'blue', shortcut: 'r' },
  { value: 'notReported', label: OUTCOME_NAMES.notReported, tone: 'amber', shortcut: 'n' },
  { value: 'done', label: OUTCOME_NAMES.done, tone: 'green', shortcut: 'k' },
];

const goByRow = rowKeys('[data-previous]');

type Props = {
  id: number;
  /** Takes the focus when it appears, at the first of which nothing is noted. */
  isFirst?: boolean;
  /** In place of nothing where there is nothing. */
  empty?: ReactNode;
};

/** What earlier meetings asked for and is still open: one key says what this one heard of it. */
export function PreviousTasks({ id, isFirst = false, empty = null }: Props) {
  const { api } = useProgram();
  const listed = useSuspenseQuery(api.taskReports.list.queryOptions({ input: { meeting: id } })).data;
  const { previousTasks } = useMeeting(id).content;
  const isReadOnly = useReadOnly();
  const groups = previousByInstitution(listed, previousTasks);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isFirst) return;
    const row = list.current?.querySelector('[data-previous][data-unmarked]') ?? list.current;
    row?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus();
  }, [isFirst]);
  if (groups.length === 0) return empty;
  const unmarked = groups.flatMap(({ tasks }) => tasks).filter(({ outcome }) => outcome === undefined).length;
  return (
    <Section
      title={text.title}
      actions={
        <Badge variant="default" tt="none" size="lg" role="status">
          {unmarked === 0 ? text.allMarked : text.unmarked(unmarked)}
        </Badge>
      }
    >
      {!isReadOnly && <Text size="sm">{text.keys}</Text>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows go from row to row, whichever holds the focus */}
      <div ref={list} className={classes.previous} onKeyDown={goByRow}>
        {groups.map(({ institution, tasks }) => (
          <Stack key={institution} gap={4}>
            <Title order={3} size="h6">
              {institution}
            </Title>
            {tasks.map((task) => (
              <PreviousRow key={task.task} meeting={id} task={task} />
            ))}
          </Stack>
        ))}
      </div>
    </Section>
  );
}

function PreviousRow({ meeting, task }: { meeting: number; task: ListedTask }) {
  const { run, refresh } = useMeetingCommands(meeting);
  const attempt = useAttempt();
  const isReadOnly = useReadOnly();
  const { outcome, note } = task;
  const put = (heard: Heard | undefined) =>
    run(
      (client) => client.taskReports.set({ meeting, task: task.task, outcome: null, ...heard }),
      (record) => withReport(record, task, heard),
    );
  const set = (chosen: TaskOutcome | undefined) =>
    void attempt(() => put(chosen && { outcome: chosen, ...(note !== undefined && { note }) }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (isReadOnly || isTextField(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
    const choice = CHOICES.find(({ shortcut }) => shortcut === event.key.toLowerCase());
    if (!choice && event.key !== 'Delete') return;
    event.preventDefault();
    set(choice?.value);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a letter marks the row that holds the focus
    <div
      className={classes.previousTask}
      data-previous={task.task}
      data-unmarked={outcome === undefined || undefined}
      onKeyDown={onKeyDown}
    >
      <div>
        <Text>{task.text}</Text>
        <Text size="sm" c="dimmed">
          {text.given(task.given.date, task.given.number, task.due)}
        </Text>
      </div>
      {isReadOnly ? (
        <Text>{outcome && outcomeText({ outcome, ...(note !== undefined && { note }) })}</Text>
      ) : (
        <Segments
          label={text.outcomeOf(task.text)}
          segments={CHOICES}
          value={outcome}
          onChange={(chosen) => set(chosen as TaskOutcome)}
        />
      )}
      {outcome !== undefined && !isReadOnly && (
        <DraftLine
          name={`previous:${meeting}:${task.task}`}
          aria-label={text.noteOf(task.text)}
          placeholder={text.note}
          stored={note ?? ''}
          save={async (written) => void (await put({ outcome, ...(written !== '' && { note: written }) }))}
          refresh={async () => {
            const { previousTasks = [] } = (await refresh()).content;
            return previousTasks.find((other) => other.task === task.task)?.note ?? '';
          }}
        />
      )}
    </div>
  );
}
