import { Button, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { cleanLine } from '#shared/domain/typed.ts';
import { usePartCommands } from '../../api/part-commands.ts';
import { useDraft } from '../../api/use-draft.ts';
import { taskText as text } from '../../text/minutes.ts';
import { DateField } from '../../ui/DateField.tsx';
import { useLeave } from '../../ui/use-leave.ts';
import { InstitutionField } from './InstitutionField.tsx';
import classes from './minutes.module.css';
import { useMinutes } from './minutes-context.tsx';

type Typed = { text: string; responsible: string; due: string };

const NOTHING: Typed = { text: '', responsible: '', due: '' };

export const newTaskDraft = (item: number): string => `task:new:${item}`;

type Props = { item: number; onLeaveEmpty: () => void; isNarrow?: boolean };

/** A line for the next task: Enter adds it. What is typed here stays until then, also when the screen is left. */
export function NewTask({ item, onLeaveEmpty, isNarrow }: Props) {
  const { meeting } = useMinutes();
  const { addTask } = usePartCommands(meeting);
  const draft = useDraft<Typed>(newTaskDraft(item), {
    stored: NOTHING,
    save: async () => undefined,
    refresh: async () => NOTHING,
    fault: () => text.notAddedYet,
  });
  const typed = draft.value;
  const isEmpty = typed.text.trim() === '' && typed.responsible.trim() === '' && typed.due === '';
  const isWhole = typed.text.trim() !== '' && typed.responsible.trim() !== '';
  const isAdding = useRef(false);
  const add = async () => {
    if (!isWhole || isAdding.current) return;
    isAdding.current = true;
    const { due } = typed;
    const task = { text: typed.text.trim(), responsible: typed.responsible.trim(), ...(due !== '' && { due }) };
    const added = await addTask(item, task);
    isAdding.current = false;
    if (!added) return;
    draft.set(NOTHING);
    if (box.current?.contains(document.activeElement)) first.current?.focus();
  };
  const box = useLeave<HTMLDivElement>(() => {
    if (isEmpty) onLeaveEmpty();
    else void add();
  });
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <Stack gap={4} ref={box}>
      <form
        className={classes.task}
        data-new=""
        data-narrow={isNarrow || undefined}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextInput
          ref={first}
          label={text.task}
          value={typed.text}
          onChange={({ currentTarget }) => draft.set({ ...typed, text: cleanLine(currentTarget.value) })}
        />
        <InstitutionField
          label={text.responsible}
          value={typed.responsible}
          onChange={(responsible) => draft.set({ ...typed, responsible })}
        />
        <DateField label={text.due} value={typed.due} clearable onChange={(due) => draft.set({ ...typed, due })} />
        <Button type="submit" mt={26} variant="default" leftSection={<IconPlus size={16} aria-hidden />}>
          {text.add}
        </Button>
      </form>
      <Text size="sm">
        {typed.text.trim() !== '' && typed.responsible.trim() === '' ? text.noResponsible : text.newHint}
      </Text>
    </Stack>
  );
}
