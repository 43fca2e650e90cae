import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type KeyboardEvent, memo, useState } from 'react';
import type { AttendanceStatus, Person, Title } from '#shared/domain/record.ts';
import { fullName } from '../../api/meeting-people.ts';
import { PLACES } from '../../api/place.ts';
import { apiText } from '../../text/api.ts';
import { attendanceText as text } from '../../text/attendance.ts';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { isTextField } from '../../ui/is-text-field.ts';
import { Editing } from '../../ui/read-only.tsx';
import { type Segment, Segments } from '../../ui/Segments.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import classes from './Attendance.module.css';
import { NotedDetails } from './NotedDetails.tsx';
import { sits, statusOfKey, withStatus } from './noted.ts';
import { faultOf, type NotedRow, useNoted } from './use-noted.ts';

type Props = {
  meeting: number;
  number: number;
  person: Person;
  isVoting: boolean;
  row: NotedRow | undefined;
  start: string;
  end: string | undefined;
};

const TONES = { present: 'green', substituted: 'blue', excused: 'amber', absent: 'grey' } as const;
const SHORTCUTS = { present: 'p', substituted: 'z', excused: 'm', absent: 'a' } as const;
const STATUSES = Object.keys(TONES) as AttendanceStatus[];

const segmentsOf = (title: Title): Segment<AttendanceStatus>[] =>
  STATUSES.map((value) => ({
    value,
    label: text.segment(value, title),
    tone: TONES[value],
    shortcut: SHORTCUTS[value],
  }));
const SEGMENTS: Record<Title, Segment<AttendanceStatus>[]> = { 'z.': segmentsOf('z.'), 'znj.': segmentsOf('znj.') };

/** One member: a table body of its own, whose second row holds what only exceptions need. */
export const MemberRow = memo(function MemberRow({ meeting, number, person, isVoting, row, start, end }: Props) {
  const { draft, refusal, change } = useNoted(meeting, person.id, row);
  const [isJustChosen, setJustChosen] = useState(false);
  const noted = draft.value;
  const name = fullName(person);
  const choose = (status: AttendanceStatus) => {
    setJustChosen(status === 'substituted');
    change(withStatus(noted, status));
    void draft.flush();
  };
  const clear = () => {
    change(null);
    void draft.flush();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isTextField(event.target)) return;
    const status = statusOfKey(event);
    const isClear = event.key === 'Delete' || event.key === 'Backspace';
    if (status === undefined && !isClear) return;
    event.preventDefault();
    if (status) choose(status);
    else if (noted) clear();
  };
  const setTime = (key: 'arrived' | 'left') => (time: string) => {
    if (!noted) return;
    const { [key]: _, ...others } = noted;
    change(time === '' ? others : { ...others, [key]: time });
    void draft.flush();
  };
  const isSitting = noted !== null && sits(noted.status);
  const unfinished = faultOf(noted);
  const hasDetails = noted !== null && (noted.status !== 'present' || noted.away !== undefined);
  return (
    <tbody className={classes.member} id={PLACES.person(person.id)} data-member={person.id} onKeyDown={onKeyDown}>
      <tr className={classes.line}>
        <td className={classes.number}>{number}</td>
        <th scope="row" className={classes.person}>
          <span className={classes.name}>{name}</span>
          <Text size="xs" span className={classes.institution}>
            {person.institution}
            {isVoting ? '' : ` · ${text.nonVoting}`}
          </Text>
        </th>
        <td className={classes.status}>
          <Segments
            label={text.statusOf(name)}
            segments={SEGMENTS[person.title]}
            value={noted?.status}
            onChange={choose as (value: string) => void}
          />
        </td>
        {(['arrived', 'left'] as const).map((key) => (
          <td key={key} className={classes.time}>
            {isSitting && (
              <>
                <span className={classes.label} aria-hidden>
                  {text[key]}
                </span>
                <TimeField
                  aria-label={key === 'arrived' ? text.arrivedOf(name) : text.leftOf(name)}
                  value={noted[key] ?? ''}
                  base={key === 'arrived' ? start : (end ?? start)}
                  onChange={setTime(key)}
                />
              </>
            )}
          </td>
        ))}
        <td className={classes.actions}>
          {noted && (
            <Editing>
              <Menu position="bottom-end">
                <Menu.Target>
                  <ActionIcon variant="subtle" color="gray" aria-label={text.moreOf(name)}>
                    <IconDots size={18} aria-hidden />
                  </ActionIcon>
                </Menu.Target>
                <Menu.Dropdown>
                  {isSitting && noted.away === undefined && (
                    <Menu.Item onClick={() => change({ ...noted, away: [{ from: '', to: '' }] })}>
                      {text.away}
                    </Menu.Item>
                  )}
                  <Menu.Item onClick={clear}>{text.clear}</Menu.Item>
                </Menu.Dropdown>
              </Menu>
            </Editing>
          )}
        </td>
      </tr>
      {(hasDetails || refusal !== undefined || draft.state === 'conflict') && (
        <tr className={classes.more}>
          <td className={classes.number} />
          <td colSpan={5} className={classes.details}>
            {refusal !== undefined && (
              <Text c="red" size="sm" role="alert" className={classes.lines}>
                {text.refused}
                {refusal}
              </Text>
            )}
            {noted && hasDetails && (
              <NotedDetails
                meeting={meeting}
                person={person}
                noted={noted}
                change={change}
                flush={draft.flush}
                autoFocus={isJustChosen}
              />
            )}
            {unfinished ? (
              <Text size="sm" fw={600}>
                {unfinished}
              </Text>
            ) : (
              draft.state === 'conflict' && (
                <DraftNote
                  draft={draft}
                  theirs={draft.theirs && text.segment(draft.theirs.status, person.title)}
                  words={apiText}
                />
              )
            )}
          </td>
        </tr>
      )}
    </tbody>
  );
});
