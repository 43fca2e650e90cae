import { Anchor, Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useMeeting, useMeetingCommands } from '../../api/meeting.ts';
import { useProgram } from '../../api/program.tsx';
import { jointText as text } from '../../text/joint.ts';
import { Editing, useReadOnly } from '../../ui/read-only.tsx';
import { Section } from '../../ui/Section.tsx';

/** Two committees at one table: how that begins, which of the two keeps the text, and how they part. */
export function JointMeeting({ id }: { id: number }) {
  const { state, content } = useMeeting(id);
  const isReadOnly = useReadOnly();
  const [isOpen, dialog] = useDisclosure(false);
  const { joint } = content;
  const canJoin = !isReadOnly && state !== 'postponed' && state !== 'cancelled';
  if (!joint && !canJoin) return null;
  return (
    <Section title={text.title}>
      {joint ? (
        <>
          <Text>
            {joint.isHost ? text.follows(joint.committee.name) : text.keeps(joint.committee.name)}{' '}
            <Anchor
              underline="always"
              renderRoot={(props) => (
                <Link {...props} to="/mbledhjet/$id/$part" params={{ id: String(joint.id), part: 'thirrja' }} />
              )}
            >
              {text.open(joint.committee.name)}
            </Anchor>
          </Text>
          <Text size="sm">{text.hint}</Text>
        </>
      ) : (
        <Text size="sm">{text.offer}</Text>
      )}
      <Editing>
        <Group>
          <Button variant="default" onClick={dialog.open}>
            {joint ? text.part : text.join}
          </Button>
        </Group>
      </Editing>
      <Modal opened={isOpen} onClose={dialog.close} title={joint ? text.part : text.join}>
        {joint ? <Part id={id} onDone={dialog.close} /> : <Join id={id} onDone={dialog.close} />}
      </Modal>
    </Section>
  );
}

type Props = { id: number; onDone: () => void };

function Join({ id, onDone }: Props) {
  const { api, queries } = useProgram();
  const { committeeId } = useMeeting(id);
  const committees = useSuspenseQuery(api.committees.list.queryOptions()).data;
  const others = committees.filter((one) => one.id !== committeeId);
  const [chosen, setChosen] = useState<string | null>(others.length === 1 ? String(others[0]?.id) : null);
  const commands = useMeetingCommands(id);
  const attempt = useAttempt();
  if (others.length === 0) return <Text>{text.noOther}</Text>;
  const join = () =>
    attempt(async () => {
      await commands.run((client, { revision }) => client.meetings.join({ id, revision, committee: Number(chosen) }));
      void queries.invalidateQueries({ queryKey: api.meetings.list.key() });
      onDone();
      showDone(text.joined);
    });
  return (
    <Stack>
      <Text size="sm">{text.joinHint}</Text>
      <Select
        label={text.other}
        data={others.map((one) => ({ value: String(one.id), label: one.name }))}
        value={chosen}
        onChange={setChosen}
        searchable
        data-autofocus
      />
      <Group justify="flex-end">
        <Button disabled={chosen === null} onClick={() => void join()}>
          {text.join}
        </Button>
      </Group>
    </Stack>
  );
}

function Part({ id, onDone }: Props) {
  const commands = useMeetingCommands(id);
  const attempt = useAttempt();
  const part = () =>
    attempt(async () => {
      await commands.run((client, { revision }) => client.meetings.part({ id, revision }));
      onDone();
      showDone(text.parted);
    });
  return (
    <Stack>
      <Text size="sm">{text.partHint}</Text>
      <Group justify="flex-end">
        <Button data-autofocus onClick={() => void part()}>
          {text.part}
        </Button>
      </Group>
    </Stack>
  );
}
