import { Anchor, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { earliestAfterNotice, workingDayFrom } from '#shared/domain/duty.ts';
import { PRESET } from '#shared/domain/rules.ts';
import { useAttempt } from '../../api/command.tsx';
import { useMeeting, useMeetingCommands } from '../../api/meeting.ts';
import { useProgram } from '../../api/program.tsx';
import { secondCallText as text } from '../../text/second-call.ts';
import { DateField } from '../../ui/DateField.tsx';
import { TimeField } from '../../ui/TimeField.tsx';

/** A meeting that was put off is called again, and each of the two leads to the other. */
export function SecondCall({ id }: { id: number }) {
  const { state, content } = useMeeting(id);
  const { secondCallOf, secondCall, meeting } = content;
  const [isOpen, dialog] = useDisclosure(false);
  return (
    <>
      {secondCallOf && (
        <Other meeting={secondCallOf.meeting} says={text.first(secondCallOf.date)} link={text.openFirst} />
      )}
      {secondCall && <Other meeting={secondCall.meeting} says={text.second(secondCall.date)} link={text.openSecond} />}
      {state === 'postponed' && meeting.call === 1 && !secondCall && (
        <Group>
          <Button onClick={dialog.open}>{text.call}</Button>
        </Group>
      )}
      <Modal opened={isOpen} onClose={dialog.close} title={text.title}>
        <Form id={id} />
      </Modal>
    </>
  );
}

function Other({ meeting, says, link }: { meeting: number; says: string; link: string }) {
  const params = { id: String(meeting), part: 'thirrja' };
  return (
    <Text>
      {says}{' '}
      <Anchor underline="always" renderRoot={(props) => <Link {...props} to="/mbledhjet/$id/$part" params={params} />}>
        {link}
      </Anchor>
    </Text>
  );
}

function Form({ id }: { id: number }) {
  const { api, queries } = useProgram();
  const { today } = useSuspenseQuery(api.session.start.queryOptions()).data;
  const { committee, meeting } = useMeeting(id).content;
  const hours = committee.rules?.noticeHours ?? PRESET.noticeHours;
  const from = meeting.date > today ? meeting.date : today;
  const [date, setDate] = useState(() => workingDayFrom(earliestAfterNotice(from, hours)));
  const [start, setStart] = useState(meeting.start);
  const commands = useMeetingCommands(id);
  const attempt = useAttempt();
  const navigate = useNavigate();
  const isTooEarly = date !== '' && date < meeting.date;
  const create = async (event: FormEvent) => {
    event.preventDefault();
    if (date === '' || start === '' || isTooEarly) return;
    await attempt(async () => {
      const second = await commands.run((client, { revision }) =>
        client.meetings.secondCall({ id, revision, date, start }),
      );
      queries.setQueryData(api.meetings.get.queryKey({ input: { id: second.id } }), second);
      void queries.invalidateQueries({ queryKey: api.meetings.list.key() });
      await navigate({ to: '/mbledhjet/$id/$part', params: { id: String(second.id), part: 'thirrja' } });
    });
  };
  return (
    <form onSubmit={(event) => void create(event)} noValidate>
      <Stack>
        <Text size="sm">{text.hint}</Text>
        <Group grow align="flex-start">
          <DateField label={text.date} value={date} onChange={setDate} {...(isTooEarly && { error: text.tooEarly })} />
          <TimeField label={text.start} value={start} onChange={setStart} />
        </Group>
        <Group justify="flex-end">
          <Button type="submit" data-autofocus>
            {text.create}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
