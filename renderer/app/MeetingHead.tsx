import { Badge, Button, Group, Menu, Text, Title } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconDots,
  IconPlayerPlay,
  IconRosetteDiscountCheck,
  IconTrash,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { kindName } from '#shared/albanian/agreement.ts';
import { formatDate, weekday } from '#shared/albanian/dates.ts';
import { minutesStateName, stateName } from '#shared/albanian/states.ts';
import type { Check } from '#shared/domain/check.ts';
import { isRecorded } from '#shared/domain/checks.ts';
import type { MeetingRecord, MinutesState } from '#shared/domain/stored.ts';
import { showDone, useAttempt } from '../api/command.tsx';
import { useProgram } from '../api/program.tsx';
import { appText } from '../text/app.ts';
import { jointText } from '../text/joint.ts';
import { liveText } from '../text/live.ts';
import { meetingText as text } from '../text/meeting.ts';
import { useMeetingKeys } from './use-meeting-keys.ts';

const FinaliseDialog = lazy(async () => ({
  default: (await import('../features/record/FinaliseDialog.tsx')).FinaliseDialog,
}));

const MINUTES_COLORS: Record<MinutesState, string> = {
  draft: 'gray',
  finalised: 'ink',
  signed: 'green',
  archived: 'green',
};

type Props = {
  record: MeetingRecord;
  checks: readonly Check[];
  /** Whether the part that is open can only be read. */
  isReadOnly: boolean;
};

/** Which meeting it is, how far it and its minutes have come, and what can be done with it as a whole. */
export function MeetingHead({ record, checks, isReadOnly }: Props) {
  const { api } = useProgram();
  const { id, minutesState, state } = record;
  const { meeting, committee, joint } = record.content;
  const { data: file } = useQuery(api.records.get.queryOptions({ input: { meeting: id } }));
  const version = file?.versions[0]?.version;
  const [isFinalising, setFinalising] = useState(false);
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
          <Badge variant="light" color={state === 'held' ? 'green' : 'ink'} tt="none" size="lg">
            {stateName(state)}
          </Badge>
          <Badge variant="light" color={MINUTES_COLORS[minutesState]} tt="none" size="lg">
            {text.minutes(minutesStateName(minutesState), version)}
          </Badge>
        </Group>
        <Text>
          {committee.name} · {weekday(meeting.date)}, {formatDate(meeting.date)}, ora {meeting.start}
        </Text>
        {joint && <Text size="sm">{jointText.headMark(joint.committee.name)}</Text>}
      </div>
      <Group gap="xs">
        <Steps record={record} isReadOnly={isReadOnly} />
        {minutesState === 'draft' && <OpenLive id={joint?.isHost ? joint.id : id} />}
        {isRecorded(record) && minutesState === 'draft' && (
          <Button
            size="compact-md"
            leftSection={<IconRosetteDiscountCheck size={18} aria-hidden />}
            onClick={() => setFinalising(true)}
          >
            {text.finalise}
          </Button>
        )}
        <More record={record} hasVersions={version !== undefined || minutesState !== 'draft'} />
      </Group>
      {/* Stays when the minutes are no draft any more: it tells what they have become. */}
      {isFinalising && (
        <Suspense>
          <FinaliseDialog id={id} checks={checks} onClose={() => setFinalising(false)} />
        </Suspense>
      )}
    </Group>
  );
}

function OpenLive({ id }: { id: number }) {
  return (
    <Button
      variant="light"
      size="compact-md"
      leftSection={<IconPlayerPlay size={18} aria-hidden />}
      renderRoot={(props) => <Link {...props} to="/mbledhjet/$id/zhvillim" params={{ id: String(id) }} />}
    >
      {liveText.open}
    </Button>
  );
}

function Steps({ record, isReadOnly }: Pick<Props, 'record' | 'isReadOnly'>) {
  const { undo, redo } = useMeetingKeys(record, isReadOnly);
  // Said by what a click on them tells, not by a grey that is silent.
  const isFixed = record.minutesState !== 'draft';
  const look = { variant: 'default', size: 'compact-md', ...(isFixed && { c: 'dimmed' }) } as const;
  return (
    <>
      <Button
        {...look}
        aria-disabled={isFixed || undefined}
        title={isFixed ? text.fixed : undefined}
        leftSection={<IconArrowBackUp size={18} aria-hidden />}
        aria-keyshortcuts="Control+Z"
        onClick={undo}
      >
        {appText.undo}
      </Button>
      <Button
        {...look}
        aria-disabled={isFixed || undefined}
        title={isFixed ? text.fixed : undefined}
        leftSection={<IconArrowForwardUp size={18} aria-hidden />}
        aria-keyshortcuts="Control+Shift+Z"
        onClick={redo}
      >
        {appText.redo}
      </Button>
    </>
  );
}

function More({ record, hasVersions }: { record: MeetingRecord; hasVersions: boolean }) {
  const { client, queries, api } = useProgram();
  const attempt = useAttempt();
  const navigate = useNavigate();
  const remove = () =>
    attempt(async () => {
      const { id, revision } = queries.getQueryData(api.meetings.get.queryKey({ input: { id: record.id } })) ?? record;
      await client.meetings.remove({ id, revision });
      await navigate({ to: '/mbledhjet' });
      queries.removeQueries({ queryKey: api.meetings.get.queryKey({ input: { id } }) });
      showDone(text.removed, async () => {
        await client.meetings.restore({ id });
        await navigate({ to: '/mbledhjet/$id/$part', params: { id: String(id), part: 'thirrja' } });
      });
    });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="compact-md" leftSection={<IconDots size={18} aria-hidden />}>
          {text.more}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {hasVersions ? (
          <Menu.Label maw={280}>{text.staysForGood}</Menu.Label>
        ) : (
          <Menu.Item color="red" leftSection={<IconTrash size={18} aria-hidden />} onClick={() => void remove()}>
            {text.remove}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
