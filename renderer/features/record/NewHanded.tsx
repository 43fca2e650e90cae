import { Autocomplete, Button, Group, NumberInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { FinalRecord } from '#shared/domain/records.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { useAttempt } from '../../api/command.tsx';
import { useMeeting } from '../../api/meeting.ts';
import { nameWithInstitution } from '../../api/meeting-people.ts';
import { handedText as text } from '../../text/record.ts';
import { DateField } from '../../ui/DateField.tsx';
import { today } from '../../ui/local-time.ts';
import { albanianFilter } from '../../ui/search.ts';
import { useRecordCommands } from './use-record.ts';

/** A line for the next copy: after the highest number so far, today, to somebody who was there or to anybody. */
export function NewHanded({ meeting, record }: { meeting: number; record: FinalRecord }) {
  const { people } = useMeeting(meeting).content;
  const { run } = useRecordCommands(meeting);
  const attempt = useAttempt();
  const next = Math.max(0, ...record.handed.map(({ copy }) => copy)) + 1;
  const [copy, setCopy] = useState<number | ''>();
  const [recipient, setRecipient] = useState('');
  const [on, setOn] = useState(today);
  const [isAsked, setAsked] = useState(false);
  const chosen = copy ?? next;
  const add = async () => {
    const to = recipient.trim();
    setAsked(chosen === '' || to === '' || on === '');
    if (chosen === '' || to === '' || on === '') return;
    const added = await attempt(() =>
      run((client) => client.records.handOver({ record: record.id, copy: chosen, recipient: to, on })),
    );
    if (!added) return;
    setCopy(undefined);
    setRecipient('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Group align="flex-start" gap="sm">
        <NumberInput
          label={text.copy}
          w={100}
          min={1}
          max={99_999}
          allowDecimal={false}
          allowNegative={false}
          value={chosen}
          error={isAsked && chosen === '' ? text.needsCopy : undefined}
          onChange={(typed) => setCopy(typed === '' ? '' : Number(typed))}
        />
        <Autocomplete
          label={text.recipient}
          flex="1 1 18rem"
          maw={520}
          data={[...new Set(people.map(nameWithInstitution))]}
          filter={albanianFilter}
          value={recipient}
          error={isAsked && recipient.trim() === '' ? text.needsRecipient : undefined}
          onChange={(typed) => setRecipient(cleanLine(typed))}
        />
        <DateField
          label={text.on}
          value={on}
          error={isAsked && on === '' ? text.needsDay : undefined}
          onChange={setOn}
        />
        <Button type="submit" mt={26} variant="default" leftSection={<IconPlus size={16} aria-hidden />}>
          {text.add}
        </Button>
      </Group>
    </form>
  );
}
