import { Button, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDate } from '#shared/albanian/dates.ts';
import type { FollowedTask } from '#shared/domain/overview.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { reasonsOf } from '../../api/errors.ts';
import { useProgram } from '../../api/program.tsx';
import { tasksText } from '../../text/tasks.ts';
import { DateField } from '../../ui/DateField.tsx';

const words = tasksText.dialog;

/** What became of a task, with its day, and what was noted before. */
export function TaskDialog({ task, today, onClose }: { task: FollowedTask; today: string; onClose: () => void }) {
  const { api, client } = useProgram();
  const attempt = useAttempt();
  const { data: notes = [] } = useQuery({
    ...api.followUps.notes.queryOptions({ input: { task: task.id } }),
    staleTime: 0,
  });
  const [on, setOn] = useState(today);
  const [state, setState] = useState<FollowedTask['state']>('open');
  const [note, setNote] = useState('');
  const [fault, setFault] = useState<string>();
  const store = async () => {
    setFault(undefined);
    try {
      const text = note.trim();
      await client.followUps.note({ task: task.id, on, state, ...(text !== '' && { note: text }) });
      showDone(tasksText.noted);
      onClose();
    } catch (error) {
      setFault(reasonsOf(error).join(' '));
    }
  };
  return (
    <Modal opened onClose={onClose} title={words.title} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void store();
        }}
      >
        <Stack>
          <Text fw={600}>{task.text}</Text>
          <Text size="sm">{task.responsible}</Text>
          <Radio.Group label={words.state} value={state} onChange={(value) => setState(value as FollowedTask['state'])}>
            <Group mt={4}>
              {Object.entries(words.states).map(([value, label]) => (
                <Radio key={value} value={value} label={label} />
              ))}
            </Group>
          </Radio.Group>
          <DateField label={words.on} value={on} onChange={setOn} maxDate={today} w={180} />
          <TextInput
            label={state === 'dropped' ? words.reason : words.note}
            value={note}
            error={fault}
            data-autofocus
            onChange={({ currentTarget }) => setNote(cleanLine(currentTarget.value))}
          />
          <Group>
            <Button type="submit">{words.act}</Button>
          </Group>
          <Text fw={600}>{words.before}</Text>
          {notes.length === 0 && <Text size="sm">{words.none}</Text>}
          {notes.map(({ id, on: day, state: was, note: text, actor }) => (
            <Group key={id} justify="space-between" wrap="nowrap">
              <Text size="sm">
                {formatDate(day)}: {words.states[was]}
                {text === undefined ? '' : `. ${text}`} ({actor})
              </Text>
              <Button size="xs" variant="subtle" onClick={() => void attempt(() => client.followUps.takeBack({ id }))}>
                {words.takeBack}
              </Button>
            </Group>
          ))}
        </Stack>
      </form>
    </Modal>
  );
}
