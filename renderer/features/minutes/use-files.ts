import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { showDone, useAttempt } from '../../api/command.tsx';
import { findPart, useMeetingCommands } from '../../api/meeting.ts';
import { usePartCommands } from '../../api/part-commands.ts';
import { useProgram } from '../../api/program.tsx';
import { undoLast } from '../../api/undo.ts';
import { materialText } from '../../text/minutes.ts';
import { sizeText } from '../../ui/size-text.ts';
import { kindOfFile, LARGEST_FILE, titleOfFile } from './file-words.ts';

/** After this long a clerk is told that a file is still on its way. */
const SLOW = 1000;

/** The files of a meeting's materials. */
export function useFiles(meeting: number) {
  const commands = useMeetingCommands(meeting);
  const { addMaterial } = usePartCommands(meeting);
  const { client, host } = useProgram();
  const attempt = useAttempt();
  return useMemo(() => {
    const attach = (id: number, file: File) =>
      attempt(() =>
        withProgress(file.name, () =>
          commands.run(async (program, record) => {
            const row = findPart(record, 'materials', id);
            if (row) await program.materials.attach({ id, revision: row.revision, file });
          }),
        ),
      );
    return {
      attach: async (id: number, file: File) => {
        if (isTaken(file)) await attach(id, file);
      },
      /** Each file is a material of its own. */
      addFiles: async (item: number, files: readonly File[]) => {
        for (const file of files.filter(isTaken)) {
          const row = await addMaterial(item, { title: titleOfFile(file.name), kind: kindOfFile(file) });
          if (row) await attach(row.id, file);
        }
      },
      detach: (id: number) =>
        attempt(async () => {
          await commands.run(async (program, record) => {
            const row = findPart(record, 'materials', id);
            if (row) await program.materials.detach({ id, revision: row.revision });
          });
          showDone(materialText.detached, () => undoLast(commands, meeting, 'material.detach'));
        }),
      save: (id: number) => attempt(async () => host.saveFile(await client.materials.file({ id }))),
    };
  }, [commands, addMaterial, attempt, client, host, meeting]);
}

/** Whether a file can be stored; where it cannot, that is said before any of it is sent. */
function isTaken({ name, size }: File): boolean {
  const fault =
    size > LARGEST_FILE
      ? materialText.tooLarge(name, sizeText(size))
      : size === 0
        ? materialText.emptyFile(name)
        : undefined;
  if (fault) notifications.show({ color: 'red', autoClose: false, message: fault });
  return fault === undefined;
}

async function withProgress<R>(name: string, work: () => Promise<R>): Promise<R> {
  let shown: string | undefined;
  const timer = setTimeout(() => {
    const message = materialText.attaching(name);
    shown = notifications.show({ loading: true, autoClose: false, withCloseButton: false, message });
  }, SLOW);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    if (shown !== undefined) notifications.hide(shown);
  }
}
