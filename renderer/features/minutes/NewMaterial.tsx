import { Button, FileButton, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { IconPaperclip, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { MaterialKind } from '#shared/domain/record.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { usePartCommands } from '../../api/part-commands.ts';
import { useDraft } from '../../api/use-draft.ts';
import { materialText as text } from '../../text/minutes.ts';
import { useLeave } from '../../ui/use-leave.ts';
import { KINDS } from './MaterialRow.tsx';
import classes from './minutes.module.css';
import { useMinutes } from './minutes-context.tsx';
import { useFiles } from './use-files.ts';

type Typed = { title: string; kind: MaterialKind };

const NOTHING: Typed = { title: '', kind: 'document' };

export const newMaterialDraft = (item: number): string => `material:new:${item}`;

/** A line for one more material: Enter adds it, and so does a file that is chosen. */
export function NewMaterial({ item, onDone }: { item: number; onDone: () => void }) {
  const { meeting } = useMinutes();
  const { addMaterial } = usePartCommands(meeting);
  const { addFiles } = useFiles(meeting);
  const draft = useDraft<Typed>(newMaterialDraft(item), {
    stored: NOTHING,
    save: async () => undefined,
    refresh: async () => NOTHING,
    fault: () => text.noTitle,
  });
  const { title, kind } = draft.value;
  const isAdding = useRef(false);
  const finish = () => {
    draft.set(NOTHING);
    onDone();
  };
  const add = async () => {
    if (title.trim() === '' || isAdding.current) return;
    isAdding.current = true;
    const added = await addMaterial(item, { title: title.trim(), kind });
    isAdding.current = false;
    if (added) finish();
  };
  const box = useLeave<HTMLDivElement>(() => {
    if (title.trim() === '') finish();
    else void add();
  });
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <Stack gap={4} ref={box}>
      <form
        className={classes.material}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextInput
          ref={first}
          label={text.title}
          value={title}
          onChange={({ currentTarget }) => draft.set({ kind, title: cleanLine(currentTarget.value) })}
        />
        <NativeSelect
          label={text.kind}
          data={KINDS}
          value={kind}
          onChange={({ currentTarget }) => draft.set({ title, kind: currentTarget.value as MaterialKind })}
        />
        <Group mt={26} gap="xs">
          <Button type="submit" variant="default" leftSection={<IconPlus size={16} aria-hidden />}>
            {text.add}
          </Button>
          <FileButton
            multiple
            onChange={(files) => {
              if (files.length === 0) return;
              finish();
              void addFiles(item, files);
            }}
          >
            {(props) => (
              <Button {...props} variant="default" leftSection={<IconPaperclip size={16} aria-hidden />}>
                {text.chooseFile}
              </Button>
            )}
          </FileButton>
        </Group>
      </form>
      <Text size="sm">{text.newHint}</Text>
    </Stack>
  );
}
