import { NativeSelect, Table, Text } from '@mantine/core';
import { useCallback, useRef } from 'react';
import type { ListReview } from '#shared/albanian/member-list/review.ts';
import { type Sheet, withCell, withMeaning, withoutRow } from '#shared/albanian/member-list/sheet.ts';
import type { Meaning } from '#shared/albanian/member-list/words.ts';
import { membersText } from '../../text/members.ts';
import classes from './MemberSheet.module.css';
import { MemberSheetRow } from './MemberSheetRow.tsx';

const words = membersText.list;
const MEANINGS = (Object.keys(words.meanings) as Meaning[]).map((value) => ({ value, label: words.meanings[value] }));

const WIDE: ReadonlySet<Meaning> = new Set(['fullName', 'institution', 'position', 'act', 'email']);

type Props = {
  sheet: Sheet;
  review: ListReview;
  seated: ReadonlySet<number>;
  change: (step: (sheet: Sheet) => Sheet) => void;
};

/** The list as a table: what each column says above it, each cell to be corrected, what is wrong under it. */
export function MemberSheet({ sheet, review, seated, change }: Props) {
  const latest = useRef(change);
  latest.current = change;
  const setCell = useCallback(
    (key: number, index: number, value: string) => latest.current((before) => withCell(before, key, index, value)),
    [],
  );
  const removeRow = useCallback((key: number) => latest.current((before) => withoutRow(before, key)), []);
  return (
    <Table.ScrollContainer minWidth={sheet.columns.length * 140 + 200} maxHeight={560}>
      <Table stickyHeader aria-label={words.table} className={classes.table} withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.number}</Table.Th>
            <Table.Th>{words.status}</Table.Th>
            {sheet.columns.map(({ meaning, heading }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a sheet's columns never move
              <Table.Th key={index} className={WIDE.has(meaning) ? classes.wide : undefined}>
                <NativeSelect
                  aria-label={words.column(index + 1, heading)}
                  data={MEANINGS}
                  value={meaning}
                  onChange={({ currentTarget: { value } }) =>
                    change((before) => withMeaning(before, index, value as Meaning))
                  }
                />
                {heading !== undefined && (
                  <Text size="xs" fw={400} truncate title={heading}>
                    {heading}
                  </Text>
                )}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sheet.rows.map((row, index) => {
            const reviewed = review.rows[index];
            return (
              reviewed && (
                <MemberSheetRow
                  key={row.key}
                  number={index + 1}
                  columns={sheet.columns}
                  row={row}
                  review={reviewed}
                  isSeated={reviewed.known !== undefined && seated.has(reviewed.known.id)}
                  setCell={setCell}
                  removeRow={removeRow}
                />
              )
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
