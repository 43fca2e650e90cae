import { Button, Stack, Text } from '@mantine/core';
import { IconDownload, IconFiles } from '@tabler/icons-react';
import { useState } from 'react';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useProgram } from '../../api/program.tsx';
import { documentsText } from '../../text/documents.ts';
import type { DocumentKind } from './printed-gaps.ts';
import { useLong } from './use-long.ts';

type Props = { id: number; kind: DocumentKind; all: readonly DocumentKind[] };

/** The chosen document, or all of them, as files where the clerk wants them. */
export function SaveButtons({ id, kind, all }: Props) {
  const { client, host } = useProgram();
  const attempt = useAttempt();
  const [isBusy, setBusy] = useState(false);
  const isLong = useLong(isBusy);

  const save = async (kinds: readonly DocumentKind[]) => {
    if (isBusy) return;
    setBusy(true);
    await attempt(async () => {
      const files = await Promise.all(kinds.map((each) => client.documents.make({ meeting: id, kind: each })));
      const [file] = files;
      const isSaved = files.length === 1 && file ? await host.saveFile(file) : await host.saveFiles(files);
      if (isSaved) showDone(documentsText.saved(files.map(({ name }) => name)));
    });
    setBusy(false);
  };

  return (
    <Stack gap="xs">
      <Button leftSection={<IconDownload size={18} aria-hidden />} onClick={() => void save([kind])}>
        {documentsText.save}
      </Button>
      {all.length > 1 && (
        <Button variant="default" leftSection={<IconFiles size={18} aria-hidden />} onClick={() => void save(all)}>
          {documentsText.saveAll}
        </Button>
      )}
      <Text size="sm" role="status">
        {isLong && documentsText.preparing}
      </Text>
    </Stack>
  );
}
