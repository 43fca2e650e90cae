import { Badge, Button, Group, Menu, Stack, Text, Title } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconDots, IconTrash } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Suspense, useMemo } from 'react';
import { kindName } from '#shared/albanian/agreement.ts';
import { formatDate, weekday } from '#shared/albanian/dates.ts';
import { stateName } from '#shared/albanian/states.ts';
import { type Gap, gapsOf } from '#shared/domain/completeness.ts';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import { showDone, useAttempt } from '../api/command.tsx';
import { useMeeting } from '../api/meeting.ts';
import { isPartName, type PartName } from '../api/parts.ts';
import { useProgram } from '../api/program.tsx';
import { appText } from '../text/app.ts';
import { meetingText } from '../text/meeting.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { CheckPanel } from './CheckPanel.tsx';
import classes from './MeetingScreen.module.css';
import { MeetingTabs } from './MeetingTabs.tsx';
import { viewOf } from './meeting-parts.ts';
import { NotFound } from './NotFound.tsx';
import { useMeetingKeys } from './use-meeting-keys.ts';

/** One meeting: which it is, its parts as a path in any order, and what is still missing. */
export function MeetingScreen() {
  const { id, part } = useParams({ from: '/mbledhjet/$id/$part' });
  return isPartName(part) && Number.isInteger(Number(id)) ? (
    <Opened key={id} id={Number(id)} part={part} />
  ) : (
    <NotFound />
  );
}

function Opened({ id, part }: { id: number; part: PartName }) {
  const record = useMeeting(id);
  const View = viewOf(part);
  // The same list as long as it says the same: what shows it is not drawn again at every stored word.
  const found = JSON.stringify(gapsOf(record));
  const gaps = useMemo((): Gap[] => JSON.parse(found), [found]);
  return (
    <Stack gap="md">
      <Head record={record} />
      <MeetingTabs id={id} part={part} gaps={gaps} hasDocuments={record.state === 'held'} />
      <div className={classes.columns}>
        <div className={classes.main}>
          <Suspense fallback={<Waiting />}>
            <View id={id} />
          </Suspense>
        </div>
        {part !== 'dokumentet' && <CheckPanel id={id} gaps={gaps} />}
      </div>
    </Stack>
  );
}

function Head({ record }: { record: MeetingRecord }) {
  const { meeting, committee } = record.content;
  const { undo, redo } = useMeetingKeys(record);
  const number = meeting.number === undefined ? '' : ` nr. ${meeting.number}`;
  const kind = kindName(meeting.kind, 'nominative');
  return (
    <Group justify="space-between" align="flex-start">
      <div>
        <Group gap="sm">
          <Title order={1} size="h3">
            {kind.charAt(0).toUpperCase() + kind.slice(1)}
            {number}
          </Title>
          <Badge variant="light" color={record.state === 'held' ? 'green' : 'ink'} tt="none" size="lg">
            {stateName(record.state)}
          </Badge>
        </Group>
        <Text>
          {committee.name} · {weekday(meeting.date)}, {formatDate(meeting.date)}, ora {meeting.start}
        </Text>
      </div>
      <Group gap="xs">
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconArrowBackUp size={18} aria-hidden />}
          aria-keyshortcuts="Control+Z"
          onClick={undo}
        >
          {appText.undo}
        </Button>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconArrowForwardUp size={18} aria-hidden />}
          aria-keyshortcuts="Control+Shift+Z"
          onClick={redo}
        >
          {appText.redo}
        </Button>
        <More record={record} />
      </Group>
    </Group>
  );
}

function More({ record }: { record: MeetingRecord }) {
  const { client, queries, api } = useProgram();
  const attempt = useAttempt();
  const navigate = useNavigate();
  const remove = () =>
    attempt(async () => {
      const { id, revision } = queries.getQueryData(api.meetings.get.queryKey({ input: { id: record.id } })) ?? record;
      await client.meetings.remove({ id, revision });
      await navigate({ to: '/mbledhjet' });
      queries.removeQueries({ queryKey: api.meetings.get.queryKey({ input: { id } }) });
      showDone(meetingText.removed, async () => {
        await client.meetings.restore({ id });
        await navigate({ to: '/mbledhjet/$id/$part', params: { id: String(id), part: 'thirrja' } });
      });
    });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="compact-md" leftSection={<IconDots size={18} aria-hidden />}>
          {meetingText.more}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item color="red" leftSection={<IconTrash size={18} aria-hidden />} onClick={() => void remove()}>
          {meetingText.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
