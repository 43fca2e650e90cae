import { Button, Stack, Table, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import { formatDate } from '#shared/albanian/dates.ts';
import { minutesStateName } from '#shared/albanian/states.ts';
import type { ListedDecision } from '#shared/domain/records.ts';
import { actsText as text } from '../../text/acts.ts';
import classes from './Acts.module.css';

type Props = {
  acts: readonly ListedDecision[];
  onOpen: (act: ListedDecision) => void;
  onSave: (act: ListedDecision) => void;
};

const PAGE = 200;
const { columns } = text;

const keyOf = ({ meeting, n }: ListedDecision) => `${meeting}/${n}`;
const nameOf = ({ number, title, date }: ListedDecision) => text.nameOf(number, title, formatDate(date));

/** One stop of the Tab key for the rows, then up and down; Enter opens the meeting's decisions. */
export function ActTable({ acts, onOpen, onSave }: Props) {
  const [most, setMost] = useState(PAGE);
  const [current, setCurrent] = useState<string>();
  const shown = acts.slice(0, most);
  const first = shown[0];
  const stop = shown.some((act) => keyOf(act) === current) ? current : first && keyOf(first);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement)) return;
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-open]')];
    const row = event.target.closest('tr');
    const at = links.findIndex((link) => row?.contains(link));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    links[to]?.focus();
  };
  return (
    <Stack gap="sm">
      <Table.ScrollContainer minWidth={760}>
        <Table highlightOnHover verticalSpacing={8} aria-label={text.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th className={classes.number}>{columns.number}</Table.Th>
              <Table.Th>{columns.date}</Table.Th>
              <Table.Th>{columns.title}</Table.Th>
              <Table.Th>{columns.committee}</Table.Th>
              <Table.Th>{columns.state}</Table.Th>
              <Table.Th>{columns.actions}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody onKeyDown={onKeyDown}>
            {shown.map((act) => (
              <Row
                key={keyOf(act)}
                act={act}
                isStop={keyOf(act) === stop}
                onFocus={() => setCurrent(keyOf(act))}
                onOpen={() => onOpen(act)}
                onSave={() => onSave(act)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {acts.length > most && (
        <div>
          <Text size="sm">{text.shown(most, acts.length)}</Text>
          <Button variant="default" onClick={() => setMost(most + PAGE)}>
            {text.more}
          </Button>
        </div>
      )}
    </Stack>
  );
}

type RowProps = {
  act: ListedDecision;
  isStop: boolean;
  onFocus: () => void;
  onOpen: () => void;
  onSave: () => void;
};

function Row({ act, isStop, onFocus, onOpen, onSave }: RowProps) {
  const { meeting, number, date, title, committee, minutesState, inForce } = act;
  const tabIndex = isStop ? 0 : -1;
  return (
    <Table.Tr className={classes.row} onClick={onOpen} onFocus={onFocus}>
      <Table.Td>{number ?? '—'}</Table.Td>
      <Table.Td className={classes.whole}>{formatDate(date)}</Table.Td>
      <Table.Td className={classes.title}>
        <Link
          to="/mbledhjet/$id/$part"
          params={{ id: String(meeting), part: 'vendime' }}
          className={classes.open}
          tabIndex={tabIndex}
          data-open
          aria-label={text.openOf(nameOf(act))}
          onClick={(event) => {
            event.stopPropagation();
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onOpen();
          }}
        >
          {title}
        </Link>
        {inForce !== undefined && <Text size="sm">{text.inForce(formatDate(inForce))}</Text>}
      </Table.Td>
      <Table.Td>{committee}</Table.Td>
      <Table.Td>
        <Text size="sm">{text.state(minutesStateName(minutesState))}</Text>
      </Table.Td>
      <Table.Td>
        {minutesState === 'draft' ? (
          <Text size="sm">{text.notFinal}</Text>
        ) : (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconDownload size={16} aria-hidden />}
            tabIndex={tabIndex}
            aria-label={text.saveOf(nameOf(act))}
            onClick={(event) => {
              event.stopPropagation();
              onSave();
            }}
          >
            {text.save}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
