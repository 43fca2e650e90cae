import { Kbd, Modal, Stack, Table, Title } from '@mantine/core';
import { appText } from '../text/app.ts';

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
      <Table>
        <Table.Tbody>
          {rows.map(([key, what]) => (
            <Table.Tr key={key}>
              <Table.Td w={220}>
                <Kbd>{key}</Kbd>
              </Table.Td>
              <Table.Td>{what}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
