import { Button, FileButton, Group, NativeSelect, Text } from '@mantine/core';
import { IconDownload, IconPaperclip, IconTrash, IconX } from '@tabler/icons-react';
import { memo } from 'react';
import type { MaterialKind } from '#shared/domain/record.ts';
import type { StoredMaterial } from '#shared/domain/stored.ts';
import { useAttempt } from '../../api/command.tsx';
import { DraftLine } from '../../api/DraftLine.tsx';
import { usePartCommands, useRowUpdates } from '../../api/part-commands.ts';
import { useProgram } from '../../api/program.tsx';
import { materialText as text } from '../../text/minutes.ts';
import { Editing, ReadableFields } from '../../ui/read-only.tsx';
import { sizeText } from '../../ui/size-text.ts';
import classes from './minutes.module.css';
import { useMinutes } from './minutes-context.tsx';
import { useFiles } from './use-files.ts';

export const KINDS = Object.entries(text.kinds).map(([value, label]) => ({ value, label }));

/** Something that was brought to the item, with its file where there is one. */
export const MaterialRow = memo(function MaterialRow({ row }: { row: StoredMaterial }) {
  const { id, title, kind } = row;
  const { meeting } = useMinutes();
  const { updateMaterial, refreshed } = useRowUpdates(meeting);
  const { remove } = usePartCommands(meeting);
  const { drafts } = useProgram();
  const attempt = useAttempt();
  const removeRow = async () => {
    if (!(await remove('materials', id, text.removed))) return;
    drafts.discard(`material:${id}:title`);
  };
  return (
    <div className={classes.material} data-material={id}>
      <ReadableFields>
        <DraftLine
          name={`material:${id}:title`}
          label={text.title}
          stored={title}
          save={async (value) => void (await updateMaterial(id, { title: value }))}
          refresh={async () => (await refreshed('materials', id))?.title ?? title}
          fault={(value) => (value === '' ? text.noTitle : undefined)}
        />
      </ReadableFields>
      <ReadableFields>
        <NativeSelect
          label={text.kind}
          data={KINDS}
          value={kind}
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.value as MaterialKind;
            void attempt(() => updateMaterial(id, { kind: chosen }));
          }}
        />
      </ReadableFields>
      <FileOf row={row} />
      <Editing>
        <Button
          mt={26}
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={16} aria-hidden />}
          aria-label={text.removeOf(title)}
          onClick={() => void removeRow()}
        >
          {text.remove}
        </Button>
      </Editing>
    </div>
  );
});

function FileOf({ row: { id, title, file } }: { row: StoredMaterial }) {
  const { meeting } = useMinutes();
  const { attach, detach, save } = useFiles(meeting);
  if (!file) {
    return (
      <Editing>
        <FileButton onChange={(chosen) => chosen && void attach(id, chosen)}>
          {(props) => (
            <Button
              {...props}
              mt={26}
              variant="default"
              leftSection={<IconPaperclip size={16} aria-hidden />}
              aria-label={text.chooseFileFor(title)}
            >
              {text.chooseFile}
            </Button>
          )}
        </FileButton>
      </Editing>
    );
  }
  return (
    <div>
      <Text size="sm" fw={500}>
        {file.name} · {sizeText(file.size)}
      </Text>
      <Group gap={4} mt={4}>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          aria-label={text.saveFileOf(title)}
          onClick={() => void save(id)}
        >
          {text.saveFile}
        </Button>
        <Editing>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconX size={16} aria-hidden />}
            aria-label={text.detachOf(title)}
            onClick={() => void detach(id)}
          >
            {text.detach}
          </Button>
        </Editing>
      </Group>
    </div>
  );
}
