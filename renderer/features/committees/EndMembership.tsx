import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { formatDate } from '#shared/albanian/dates.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { membersText as words } from '../../text/members.ts';
import { DateField } from '../../ui/DateField.tsx';
import { nameOf, type SeatedPerson } from './MemberTable.tsx';
import { useMembershipRow } from './use-committee.ts';

type Props = { seat: SeatedPerson | undefined; today: string; onClose: () => void };

/** The last day of a membership; what was stays. */
export function EndMembership({ seat, today, onClose }: Props) {
  return (
    <Modal opened={seat !== undefined} onClose={onClose} title={seat && words.endTitle(nameOf(seat))}>
      {seat && <Form key={seat.membership.id} seat={seat} today={today} onClose={onClose} />}
    </Modal>
  );
}

function Form({ seat, today, onClose }: { seat: SeatedPerson; today: string; onClose: () => void }) {
  const { membership } = seat;
  const { save } = useMembershipRow(membership);
  const attempt = useAttempt();
  const [day, setDay] = useState(membership.to ?? today);
  const isTooEarly = day !== '' && day < membership.from;
  const end = async () => {
    if (day === '' || isTooEarly) return;
    const before = membership.to;
    const isDone = await attempt(async () => {
      await save(() => ({ to: day }));
      return true;
    });
    if (!isDone) return;
    showDone(words.ended(nameOf(seat), formatDate(day)), () => save(() => ({ to: before })));
    onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void end();
      }}
    >
      <Stack>
        <Text>{words.endHint}</Text>
        <DateField
          label={words.lastDay}
          value={day}
          onChange={setDay}
          required
          {...(isTooEarly && { error: words.endsFirst })}
        />
        <Group>
          <Button type="submit">{words.end}</Button>
        </Group>
      </Stack>
    </form>
  );
}
