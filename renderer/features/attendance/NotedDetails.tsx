import { Button, Group, Stack, TextInput } from '@mantine/core';
import type { Person } from '#shared/domain/record.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { fullName } from '../../api/meeting-people.ts';
import { attendanceText as text } from '../../text/attendance.ts';
import { Editing } from '../../ui/read-only.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import type { Noted } from './noted.ts';
import { Substitute } from './Substitute.tsx';

type Props = {
  meeting: number;
  person: Person;
  noted: Noted;
  change: (next: Noted) => void;
  flush: () => Promise<void>;
  autoFocus: boolean;
};

type Period = { from: string; to: string };

/** What only exceptions need: who stands in, why, and when somebody was out of the room. */
export function NotedDetails({ meeting, person, noted, change, flush, autoFocus }: Props) {
  const { away = [], ...others } = noted;
  const name = fullName(person);
  const setAway = (periods: Period[]) => change(periods.length > 0 ? { ...others, away: periods } : others);
  const setPeriod = (index: number, period: Period) => {
    setAway(away.map((other, at) => (at === index ? period : other)));
    void flush();
  };
  return (
    <Stack gap="xs">
      {noted.status === 'substituted' && (
        <Substitute
          meeting={meeting}
          member={person.id}
          value={noted.substitute}
          autoFocus={autoFocus}
          onChange={(substitute) => {
            const { substitute: _, ...rest } = noted;
            change(substitute === undefined ? rest : { ...rest, substitute });
            void flush();
          }}
        />
      )}
      {noted.status !== 'present' && (
        <TextInput
          label={text.reason}
          aria-label={`${text.reason}: ${name}`}
          maw={520}
          value={noted.reason ?? ''}
          onChange={(event) => change({ ...noted, reason: cleanLine(event.currentTarget.value) })}
          onBlur={() => void flush()}
        />
      )}
      {away.map((period, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a period is nothing but its two times, which change while they are typed
        <Group key={index} align="flex-end" gap="sm">
          <TimeField
            label={text.awayFrom}
            w={130}
            value={period.from}
            onChange={(from) => setPeriod(index, { ...period, from })}
          />
          <TimeField
            label={text.awayTo}
            w={130}
            value={period.to}
            base={period.from || undefined}
            onChange={(to) => setPeriod(index, { ...period, to })}
          />
          <Editing>
            <Button
              variant="subtle"
              onClick={() => {
                setAway(away.filter((_, at) => at !== index));
                void flush();
              }}
            >
              {text.removeAway}
            </Button>
          </Editing>
        </Group>
      ))}
      {away.length > 0 && (
        <Editing>
          <Group>
            <Button variant="subtle" size="compact-sm" onClick={() => setAway([...away, { from: '', to: '' }])}>
              {text.awayAgain}
            </Button>
          </Group>
        </Editing>
      )}
    </Stack>
  );
}
