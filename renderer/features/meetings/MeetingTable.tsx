import { Button, Stack, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import { formatDate, weekday } from '#shared/albanian/dates.ts';
import { minutesStateName } from '#shared/albanian/states.ts';
import type { MeetingSummary } from '#shared/domain/stored.ts';
import { meetingsText as text } from '../../text/meetings.ts';
import classes from './Meetings.module.css';
import { StateMark } from './StateMark.tsx';

type Props = {
  meetings: readonly MeetingSummary[];
  onOpen: (id: number) => void;
  onRemove: (meeting: MeetingSummary) => void;
};

const PAGE = 200;
const { columns } = text;

/** `KRAT, 07.10.2020, 10:00`: as a screen reader names one row. */
export const nameOf = ({ committee, date, start }: Pick<MeetingSummary, 'committee' | 'date' | 'start'>): string =>
  `${committee}, ${formatDate(date)}, ${start}`;

/** One stop of the Tab key, then up and down; Enter opens, Del puts into the bin. */
/** A record that was finalised stays. */
const canRemove = ({ minutesState }: MeetingSummary) => minutesState === 'draft';

export function MeetingTable({ meetings, onOpen, onRemove }: Props) {
  const [most, setMost] = useState(PAGE);
  const [current, setCurrent] = useState<number>();
  const shown = meetings.slice(0, most);
  const stop = shown.some(({ id }) => id === current) ? current : shown[0]?.id;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement)) return;
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-open]')];
    const row = event.target.closest('tr');
    const at = links.findIndex((link) => row?.contains(link));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
    const meeting = shown[at];
    if (to !== undefined && at >= 0) {
      event.preventDefault();
      links[to]?.focus();
    } else if (event.key === 'Delete' && meeting && canRemove(meeting)) {
      event.preventDefault();
      (links[at + 1] ?? links[at - 1])?.focus();
      onRemove(meeting);
    }
  };
  return (
    <Stack gap="sm">
      <Table.ScrollContainer minWidth={760}>
        <Table highlightOnHover verticalSpacing={8} aria-label={text.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th className={classes.number}>{columns.number}</Table.Th>
              <Table.Th>{columns.date}</Table.Th>
              <Table.Th>{columns.committee}</Table.Th>
              <Table.Th>{columns.place}</Table.Th>
              <Table.Th>{columns.state}</Table.Th>
              <Table.Th>{columns.actions}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody onKeyDown={onKeyDown}>
            {shown.map((meeting) => (
              <Table.Tr
                key={meeting.id}
                className={classes.row}
                onClick={() => onOpen(meeting.id)}
                onFocus={() => setCurrent(meeting.id)}
              >
                <Table.Td>{meeting.number ?? '—'}</Table.Td>
                <Table.Td className={classes.whole}>
                  <Link
                    to="/mbledhjet/$id/$part"
                    params={{ id: String(meeting.id), part: 'thirrja' }}
                    className={classes.open}
                    tabIndex={meeting.id === stop ? 0 : -1}
                    data-open
                    aria-label={text.openOf(nameOf(meeting))}
                    onClick={(event) => event.stopPropagation()}
                  >
                    {formatDate(meeting.date)}
                  </Link>
                  <Text size="sm">
                    {weekday(meeting.date)}, {meeting.start}
                  </Text>
                </Table.Td>
                <Table.Td>
                  {meeting.committee}
                  <Text size="sm">{text.kinds[meeting.kind]}</Text>
                </Table.Td>
                <Table.Td>
                  <Text size="sm" className={classes.place} title={meeting.place}>
                    {meeting.place}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <StateMark state={meeting.state} />
                  <Text size="sm" className={classes.whole}>
                    {text.minutes(minutesStateName(meeting.minutesState))}
                  </Text>
                </Table.Td>
                <Table.Td>
                  {canRemove(meeting) && (
                    <Button
                      variant="subtle"
                      color="gray"
                      size="compact-sm"
                      tabIndex={meeting.id === stop ? 0 : -1}
                      aria-label={text.removeOf(nameOf(meeting))}
                      onClick={(event) => {
                        event.stopPropagation();
                        onRemove(meeting);
                      }}
                    >
                      {text.remove}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="sm">{text.keys}</Text>
      {meetings.length > most && (
        <div>
          <Text size="sm">{text.shown(most, meetings.length)}</Text>
          <Button variant="default" onClick={() => setMost(most + PAGE)}>
            {text.more}
          </Button>
        </div>
      )}
    </Stack>
  );
}
