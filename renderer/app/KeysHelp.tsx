import { Modal, Stack, Title } from '@mantine/core';
import { appText } from '../text/app.ts';
import { KeyTable } from '../ui/KeyTable.tsx';

const { keys } = appText;

/** F1: every key of the program. */
export function KeysHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title={keys.title} size="lg">
      <Stack>
        <Keys title={keys.everywhere} rows={keys.rows} />
        <Keys title={keys.meeting} rows={keys.meetingRows} />
      </Stack>
    </Modal>
  );
}

function Keys({ title, rows }: { title: string; rows: readonly (readonly [string, string])[] }) {
  return (
    <section>
      <Title order={3} size="h5" mb="xs">
        {title}
      </Title>
      <KeyTable rows={rows} />
    </section>
  );
}
