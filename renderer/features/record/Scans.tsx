import { Button, FileButton, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload, IconEye, IconScan } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import type { FinalRecord, Scan } from '#shared/domain/records.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { reasonsOf } from '../../api/errors.ts';
import { useProgram } from '../../api/program.tsx';
import { scanText as text } from '../../text/record.ts';
import { sizeText } from '../../ui/size-text.ts';
import classes from './record.module.css';
import { ScanDialog } from './ScanDialog.tsx';
import { LARGEST_SCAN } from './scan-kind.ts';
import { useRecordCommands } from './use-record.ts';

/** What came back from the scanner: until the archive chosen or dropped, then looked at and saved. */
export function Scans({ record }: { record: FinalRecord }) {
  const [shown, setShown] = useState<Scan>();
  const lines = record.scans.map((scan) => <Line key={scan.id} scan={scan} onShow={() => setShown(scan)} />);
  return (
    <>
      {record.archived ? lines : <Adding record={record}>{lines}</Adding>}
      {record.archived && lines.length === 0 && <Text size="sm">{text.none}</Text>}
      {shown && <ScanDialog scan={shown} onClose={() => setShown(undefined)} />}
    </>
  );
}

function Line({ scan, onShow }: { scan: Scan; onShow: () => void }) {
  const { client, host } = useProgram();
  const attempt = useAttempt();
  return (
    <Group gap="xs">
      <Text>
        {scan.name} ({sizeText(scan.size)})
      </Text>
      <Button
        size="compact-sm"
        variant="light"
        leftSection={<IconEye size={16} aria-hidden />}
        aria-label={text.showOf(scan.name)}
        onClick={onShow}
      >
        {text.show}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden />}
        aria-label={text.saveOf(scan.name)}
        onClick={() => void attempt(async () => host.saveFile(await client.records.scan({ id: scan.id })))}
      >
        {text.save}
      </Button>
    </Group>
  );
}

function Adding({ record, children }: { record: FinalRecord; children: ReactNode }) {
  const attach = useAttach(record);
  const [isOver, setOver] = useState(false);
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same
    <div
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void attach([...event.dataTransfer.files]);
      }}
    >
      {children}
      <FileButton
        accept="application/pdf,image/jpeg,image/png,image/tiff"
        onChange={(file) => file && void attach([file])}
      >
        {(props) => (
          <Button
            {...props}
            size="compact-md"
            variant={record.scans.length === 0 ? 'filled' : 'default'}
            leftSection={<IconScan size={18} aria-hidden />}
          >
            {text.add}
          </Button>
        )}
      </FileButton>
      <Text size="sm">{isOver ? text.drop : text.hint}</Text>
    </div>
  );
}

/** Each file is stored for good; what cannot be is said with the file's name, until the next is tried. */
function useAttach(record: FinalRecord) {
  const { run } = useRecordCommands(record.meeting);
  const refused = useRef<string[]>([]);
  const refuse = (message: string) =>
    refused.current.push(notifications.show({ color: 'red', autoClose: false, message }));
  return async (files: readonly File[]) => {
    for (const shown of refused.current.splice(0)) notifications.hide(shown);
    for (const file of files) {
      const fault =
        file.size > LARGEST_SCAN ? text.tooLarge(file.name) : file.size === 0 ? text.empty(file.name) : undefined;
      if (fault !== undefined) {
        refuse(fault);
        continue;
      }
      const progress = notifications.show({ loading: true, autoClose: false, message: text.storing(file.name) });
      try {
        await run((client) => client.records.attachScan({ record: record.id, file }));
        showDone(text.stored(file.name));
      } catch (error) {
        refuse(text.refused(file.name, reasonsOf(error)));
      } finally {
        notifications.hide(progress);
      }
    }
  };
}
