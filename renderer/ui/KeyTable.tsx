import { Kbd, Table } from '@mantine/core';

/** Keys and what each does. */
export function KeyTable({ rows }: { rows: readonly (readonly [key: string, what: string])[] }) {
  return (
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
  );
}
