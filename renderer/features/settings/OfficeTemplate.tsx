import { Alert, Button, FileButton, Group, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconDownload, IconFileText, IconFileUpload } from '@tabler/icons-react';
import { useState } from 'react';
import type { StoredOffice } from '#shared/domain/stored.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { reasonsOf } from '../../api/errors.ts';
import { useProgram } from '../../api/program.tsx';
import { settingsText } from '../../text/settings.ts';
import { sizeText } from '../../ui/size-text.ts';
import { useLong } from '../../ui/use-long.ts';

const words = settingsText.template;
const LARGEST = 10 * 1024 * 1024;
const DOCX = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Refusal = { name: string; reasons: string[] };

/** The office's own letterhead as a DOCX: tried before it is stored, and taken away with a way back. */
export function OfficeTemplate({ template }: { template: StoredOffice['template'] }) {
  const { client, host } = useProgram();
  const attempt = useAttempt();
  const { put, renew, refusal, isBusy, clear } = useTemplate();
  const isLong = useLong(isBusy);

  const remove = async () => {
    clear();
    const before = await attempt(async () => {
      const file = await client.office.template();
      await client.office.removeTemplate();
      await renew();
      return file;
    });
    if (before) {
      showDone(words.removed, async () => {
        await client.office.setTemplate({ file: before });
        await renew();
      });
    }
  };

  return (
    <Stack gap="sm" align="flex-start">
      {template ? (
        <Group gap="xs">
          <IconFileText size={20} aria-hidden />
          <Text>{words.file(template.name, sizeText(template.size))}</Text>
        </Group>
      ) : (
        <Text>{words.none}</Text>
      )}
      <Group gap="sm">
        <FileButton accept={DOCX} onChange={(file) => file && void put(file)}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconFileUpload size={18} aria-hidden />}>
              {template ? words.other : words.choose}
            </Button>
          )}
        </FileButton>
        {template && (
          <>
            <Button
              variant="default"
              leftSection={<IconDownload size={18} aria-hidden />}
              onClick={() => void attempt(async () => host.saveFile(await client.office.template()))}
            >
              {words.download}
            </Button>
            <Button variant="subtle" onClick={() => void remove()}>
              {words.remove}
            </Button>
          </>
        )}
      </Group>
      <Text size="sm" role="status">
        {isLong && words.trying}
      </Text>
      {refusal && (
        <Alert color="red" role="alert" title={words.refused(refusal.name)} icon={<IconAlertTriangle aria-hidden />}>
          <List spacing={4}>
            {refusal.reasons.map((reason) => (
              <List.Item key={reason}>{reason}</List.Item>
            ))}
          </List>
          {template && <Text mt="xs">{words.kept}</Text>}
        </Alert>
      )}
    </Stack>
  );
}

function useTemplate() {
  const { client, api, queries, drafts } = useProgram();
  const [refusal, setRefusal] = useState<Refusal>();
  const [isBusy, setBusy] = useState(false);
  const renew = async () => {
    await queries.invalidateQueries({ queryKey: api.session.start.key() });
    await queries.invalidateQueries({ queryKey: api.documents.key() });
    drafts.noteSaved();
  };
  const put = async (file: File) => {
    if (isBusy) return;
    setRefusal(undefined);
    if (file.size > LARGEST) return setRefusal({ name: file.name, reasons: [words.tooLarge] });
    setBusy(true);
    try {
      await drafts.flush();
      await client.office.setTemplate({ file });
      await renew();
      showDone(words.stored(file.name));
    } catch (error) {
      setRefusal({ name: file.name, reasons: reasonsOf(error) });
    } finally {
      setBusy(false);
    }
  };
  return { put, renew, refusal, isBusy, clear: () => setRefusal(undefined) };
}
