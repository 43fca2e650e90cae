import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { Scan } from '#shared/domain/records.ts';
import { useAttempt } from '../../api/command.tsx';
import { wordError } from '../../api/errors.ts';
import { useProgram } from '../../api/program.tsx';
import { scanText as text } from '../../text/record.ts';
import { Refusal } from './Refusal.tsx';
import { ScanPicture } from './ScanPicture.tsx';
import { scanKind } from './scan-kind.ts';

/** What draws a PDF is large: read when one is looked at. */
const ScanPages = lazy(async () => ({ default: (await import('./ScanPages.tsx')).ScanPages }));

/** A scan as it is stored, looked at in the program. */
export function ScanDialog({ scan, onClose }: { scan: Scan; onClose: () => void }) {
  const { api, host } = useProgram();
  const attempt = useAttempt();
  const kind = scanKind(scan.type);
  // What is sealed never changes; fifty megabytes are not kept longer than they are looked at.
  const { data: file, error } = useQuery(api.records.scan.queryOptions({ input: { id: scan.id }, gcTime: 0 }));
  return (
    <Modal opened onClose={onClose} title={text.title(scan.name)} size="90rem" centered={false}>
      <Stack gap="sm">
        <Group>
          <Button
            size="compact-md"
            variant="default"
            disabled={!file}
            leftSection={<IconDownload size={18} aria-hidden />}
            onClick={() => file && void attempt(() => host.saveFile(file))}
          >
            {text.save}
          </Button>
        </Group>
        <Refusal message={error ? wordError(error).message : undefined} />
        {!file && !error && <Text role="status">{text.loading}</Text>}
        {file && kind === 'picture' && <ScanPicture file={file} name={scan.name} />}
        {file && kind === 'file' && <Text>{text.tiff}</Text>}
        {file && kind === 'pages' && (
          <Suspense fallback={<Text role="status">{text.loading}</Text>}>
            <ScanPages file={file} />
          </Suspense>
        )}
      </Stack>
    </Modal>
  );
}
