import { Button, Kbd, Stack, Text } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useMeeting, useMeetingCommands } from '../../api/meeting.ts';
import { findPerson } from '../../api/meeting-people.ts';
import { PresenceChart } from '../../api/PresenceChart.tsx';
import { undoLast } from '../../api/undo.ts';
import { attendanceText as text } from '../../text/attendance.ts';
import { chartText } from '../../text/presence.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { isTextField } from '../../ui/is-text-field.ts';
import { Editing, ReadableFields, useReadOnly } from '../../ui/read-only.tsx';
import { rowKeys } from '../../ui/row-keys.ts';
import { Section } from '../../ui/Section.tsx';
import classes from './Attendance.module.css';
import { Guests } from './Guests.tsx';
import { MemberRow } from './MemberRow.tsx';
import { NoQuorum } from './NoQuorum.tsx';
import { isAllPresentKey } from './noted.ts';
import { TallyLine } from './TallyLine.tsx';

const goByRow = rowKeys('[data-member]');

/** Who was there: everybody by one key, then the exceptions. */
export function AttendancePart({ id }: { id: number }) {
  const { content } = useMeeting(id);
  const { members, meeting } = content;
  const markAll = useMarkAll(id);
  const isReadOnly = useReadOnly();
  const rows = new Map(meeting.attendance.map((row) => [row.person, row]));
  return (
    <Stack gap="xl">
      <Section
        title={text.title}
        actions={
          members.length > 0 &&
          !isReadOnly && (
            <Button
              leftSection={<IconChecks size={18} aria-hidden />}
              rightSection={<Kbd size="xs">Shift+P</Kbd>}
              aria-keyshortcuts="Shift+P"
              onClick={markAll}
            >
              {text.allPresent}
            </Button>
          )
        }
      >
        {members.length === 0 ? (
          <EmptyState title={text.noMembers} hint={text.noMembersHint} />
        ) : (
          <>
            <TallyLine content={content} />
            <NoQuorum id={id} />
            <Editing>
              <Text size="sm">{text.allPresentHint}</Text>
            </Editing>
            <ReadableFields className={classes.frame}>
              <table className={classes.table} aria-label={text.table} onKeyDown={goByRow}>
                <thead>
                  <tr>
                    <th scope="col">{text.number}</th>
                    <th scope="col">{text.member}</th>
                    <th scope="col">{text.status}</th>
                    <th scope="col">{text.arrived}</th>
                    <th scope="col">{text.left}</th>
                    <th scope="col">
                      <span className={classes.hidden}>{text.more}</span>
                    </th>
                  </tr>
                </thead>
                {members.map(({ person: ref, voting }, index) => {
                  const person = findPerson(content, ref);
                  return (
                    person && (
                      <MemberRow
                        key={ref}
                        meeting={id}
                        number={index + 1}
                        person={person}
                        isVoting={voting}
                        row={rows.get(ref)}
                        start={meeting.start}
                        end={meeting.end}
                      />
                    )
                  );
                })}
              </table>
            </ReadableFields>
            <Editing>
              <Text size="sm">{text.keys}</Text>
            </Editing>
          </>
        )}
      </Section>
      {members.length > 0 && meeting.end !== undefined && meeting.attendance.length > 0 && (
        <Section title={chartText.title}>
          <PresenceChart content={content} />
        </Section>
      )}
      <Guests id={id} />
    </Stack>
  );
}

/** Everybody of whom nothing is noted is present, by a button and a key. */
function useMarkAll(id: number): () => void {
  const commands = useMeetingCommands(id);
  const attempt = useAttempt();
  const mark = () =>
    void attempt(async () => {
      const { noted } = await commands.run((client) => client.attendance.allPresent({ meeting: id }));
      showDone(text.noted(noted), noted === 0 ? undefined : () => undoLast(commands, id, 'attendance.allPresent'));
    });
  const latest = useRef(mark);
  latest.current = mark;
  const isReadOnly = useReadOnly();
  useEffect(() => {
    if (isReadOnly) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isAllPresentKey(event) || isTextField(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [isReadOnly]);
  return mark;
}
