import { Button, NativeSelect, Stack } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { memo, useRef } from 'react';
import type { Task, TaskStatus } from '#shared/domain/record.ts';
import type { Row } from '#shared/domain/stored.ts';
import { useAttempt } from '../../api/command.tsx';
import { DraftLine } from '../../api/DraftLine.tsx';
import { usePartCommands, useRowUpdates } from '../../api/part-commands.ts';
import { useProgram } from '../../api/program.tsx';
import { useDraft } from '../../api/use-draft.ts';
import { apiText } from '../../text/api.ts';
import { taskText as text } from '../../text/minutes.ts';
import { DateField } from '../../ui/DateField.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { Editing, ReadableFields } from '../../ui/read-only.tsx';
import { InstitutionField } from './InstitutionField.tsx';
import classes from './minutes.module.css';
import { useMinutes } from './minutes-context.tsx';

const STATUSES = Object.entries(text.statuses).map(([value, label]) => ({ value, label }));

/** One task, changed where it stands. */
export const TaskRow = memo(function TaskRow({ row }: { row: Task & Row }) {
  const { id } = row;
  const { meeting } = useMinutes();
  const { updateTask, refreshed } = useRowUpdates(meeting);
  const { remove } = usePartCommands(meeting);
  const { drafts } = useProgram();
  const attempt = useAttempt();
  const removeRow = async () => {
    if (!(await remove('tasks', id, text.removed))) return;
    for (const field of ['text', 'responsible']) drafts.discard(`task:${id}:${field}`);
  };
  return (
    <ReadableFields className={classes.task} data-task={id}>
      <DraftLine
        name={`task:${id}:text`}
        label={text.task}
        stored={row.text}
        multiline
        save={async (value) => void (await updateTask(id, { text: value }))}
        refresh={async () => (await refreshed('tasks', id))?.text ?? row.text}
        fault={(value) => (value === '' ? text.noText : undefined)}
      />
      <Responsible row={row} />
      <DateField
        label={text.due}
        value={row.due ?? ''}
        clearable
        onChange={(due) => void attempt(() => updateTask(id, { due: due === '' ? undefined : due }))}
      />
      <NativeSelect
        label={text.status}
        data={STATUSES}
        value={row.status ?? 'open'}
        onChange={({ currentTarget }) => {
          const status = currentTarget.value as TaskStatus;
          void attempt(() => updateTask(id, { status }));
        }}
      />
      <Editing>
        <Button
          mt={26}
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={16} aria-hidden />}
          aria-label={text.removeOf(row.text)}
          onClick={() => void removeRow()}
        >
          {text.remove}
        </Button>
      </Editing>
    </ReadableFields>
  );
});

/** A new name becomes an institution of the directory: it is stored when it is whole, not while it is typed. */
function Responsible({ row }: { row: Task & Row }) {
  const { id, responsible } = row;
  const { meeting } = useMinutes();
  const { updateTask, refreshed } = useRowUpdates(meeting);
  const isTyping = useRef(false);
  const draft = useDraft<string>(`task:${id}:responsible`, {
    stored: responsible,
    save: async (value) => void (await updateTask(id, { responsible: value.trim() })),
    refresh: async () => (await refreshed('tasks', id))?.responsible ?? responsible,
    equal: (a, b) => a.trim() === b.trim(),
    fault: (value) => (value.trim() === '' || isTyping.current ? text.noResponsible : undefined),
  });
  const take = (value: string) => {
    isTyping.current = false;
    draft.set(value);
    void draft.flush();
  };
  const isShown = draft.state !== 'invalid' || !isTyping.current;
  return (
    <Stack gap={4}>
      <InstitutionField
        label={text.responsible}
        value={draft.value}
        error={isShown && draft.state === 'invalid'}
        onChange={(value) => {
          isTyping.current = true;
          draft.set(value);
        }}
        onChoose={take}
        onBlur={() => take(draft.value)}
      />
      {isShown && <DraftNote draft={draft} theirs={draft.theirs} words={apiText} />}
    </Stack>
  );
}
