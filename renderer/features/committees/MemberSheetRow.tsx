import { Button, NativeSelect, Stack, Table, Text, TextInput } from '@mantine/core';
import { memo, useEffect, useState } from 'react';
import type { CellReview, RowReview } from '#shared/albanian/member-list/review.ts';
import type { Sheet, SheetRow } from '#shared/albanian/member-list/sheet.ts';
import { type Meaning, readRole, readTitle, readVoting } from '#shared/albanian/member-list/words.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { membersText } from '../../text/members.ts';
import { afterPress } from '../../ui/after-press.ts';
import classes from './MemberSheet.module.css';

const words = membersText.list;

type Props = {
  number: number;
  columns: Sheet['columns'];
  row: SheetRow;
  review: RowReview;
  /** Is in the committee already. */
  isSeated: boolean;
  setCell: (key: number, index: number, value: string) => void;
  removeRow: (key: number) => void;
};

/** Only the row that is being corrected is drawn anew: a list may be long. */
export const MemberSheetRow = memo(DrawnRow, (before, after) => {
  const isSame = before.number === after.number && before.columns === after.columns && before.row === after.row;
  return isSame && before.isSeated === after.isSeated && JSON.stringify(before.review) === JSON.stringify(after.review);
});

function DrawnRow({ number, columns, row, review, isSeated, setCell, removeRow }: Props) {
  return (
    <Table.Tr>
      <Table.Td className={classes.plain}>{number}</Table.Td>
      <Table.Td>
        <Stack gap={4} align="flex-start">
          <Status review={review} isSeated={isSeated} />
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => removeRow(row.key)}
            aria-label={words.removeRow(number)}
          >
            {words.remove}
          </Button>
        </Stack>
      </Table.Td>
      {columns.map(({ meaning }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sheet's columns never move
        <Table.Td key={index} className={meaning === 'skip' ? classes.skipped : undefined}>
          {meaning === 'skip' ? (
            <div className={classes.plain}>{row.cells[index]}</div>
          ) : (
            <Cell
              label={words.cell(words.meanings[meaning], number)}
              meaning={meaning}
              value={row.cells[index] ?? ''}
              review={review.cells[index] ?? {}}
              onChange={(value) => setCell(row.key, index, value)}
            />
          )}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

function Status({ review, isSeated }: { review: RowReview; isSeated: boolean }) {
  const state = review.isDouble ? words.double : isSeated ? words.member : review.known ? words.known : words.ready;
  return (
    <Text size="sm" component="div">
      {review.member ? state : words.faulty}
      {review.missing.map((fault) => (
        <div key={fault}>{words.faults[fault]}</div>
      ))}
      {review.elsewhere && <div>{words.elsewhere(review.elsewhere.institution)}</div>}
    </Text>
  );
}

type Choice = { value: string; label: string };

/** Columns of which a cell says one of a few things: how the cell is read, and what is written when the clerk chooses. */
const CHOICES: Partial<Record<Meaning, { options: Choice[]; read: (cell: string) => string | undefined }>> = {
  title: {
    options: [
      { value: 'z.', label: 'z.' },
      { value: 'znj.', label: 'znj.' },
    ],
    read: readTitle,
  },
  role: { options: [...membersText.roles], read: (cell) => readRole(cell)?.role },
  voting: {
    options: [
      { value: 'yes', label: membersText.yes },
      { value: 'no', label: membersText.no },
    ],
    read: (cell) => {
      const voting = readVoting(cell);
      return voting === undefined ? undefined : voting ? 'yes' : 'no';
    },
  },
};

/** What is chosen is written in words, so that it is read back like what was pasted; a role's word tells no gender. */
const WRITTEN: ReadonlyMap<string, string> = new Map(
  [...membersText.roles, ...(CHOICES.voting?.options ?? [])].map(({ value, label }) => [value, label]),
);

type CellProps = {
  label: string;
  meaning: Meaning;
  value: string;
  review: CellReview;
  onChange: (value: string) => void;
};

function Cell({ label, meaning, value, review, onChange }: CellProps) {
  const choices = CHOICES[meaning];
  const error = review.fault && words.faults[review.fault];
  if (!choices) return <TextCell label={label} value={value} error={error} review={review} onChange={onChange} />;
  const read = choices.read(value);
  const unread = value !== '' && read === undefined ? [{ value: '?', label: value }] : [];
  const unasked = value === '' && review.proposed === undefined ? [{ value: '', label: words.asked }] : [];
  return (
    <NativeSelect
      aria-label={label}
      data={[...unasked, ...unread, ...choices.options]}
      value={read ?? (value === '' ? (review.proposed ?? '') : '?')}
      onChange={({ currentTarget }) => onChange(WRITTEN.get(currentTarget.value) ?? currentTarget.value)}
      description={review.isGuess ? words.guess : undefined}
      inputWrapperOrder={['input', 'description', 'error']}
      error={error}
    />
  );
}

type TextCellProps = Omit<CellProps, 'meaning'> & { error: string | undefined };

/** Is judged when it is left, not while it is typed. */
function TextCell({ label, value, error, review, onChange }: TextCellProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const commit = () => typed !== value && onChange(typed.trim());
  return (
    <TextInput
      aria-label={label}
      value={typed}
      onChange={({ currentTarget }) => setTyped(cleanLine(currentTarget.value))}
      onBlur={() => afterPress(commit)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        // Enter in a cell is no wish to store the list.
        event.preventDefault();
        commit();
      }}
      description={review.proposed === undefined ? undefined : words.taken(review.proposed)}
      inputWrapperOrder={['input', 'description', 'error']}
      error={error}
    />
  );
}
