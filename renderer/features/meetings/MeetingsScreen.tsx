import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CommitteeDuty, MeetingSummary } from '#shared/domain/stored.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useProgram } from '../../api/program.tsx';
import { useFilter } from '../../api/use-filter.ts';
import { meetingsText as text } from '../../text/meetings.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { DutyBand } from './DutyBand.tsx';
import { Filters } from './Filters.tsx';
import { FILTERED_LIST, filtered, usableFilter, yearsOf } from './filter.ts';
import { MeetingTable } from './MeetingTable.tsx';
import { NewMeeting } from './NewMeeting.tsx';
import type { NewMeetingForm } from './new-meeting.ts';

/** All meetings, newest first. */
export function MeetingsScreen() {
  const { api } = useProgram();
  const [{ data: meetings }, { data: committees }] = useSuspenseQueries({
    queries: [api.meetings.list.queryOptions({ input: {} }), api.committees.list.queryOptions()],
  });
  const [remembered, setFilter] = useFilter(FILTERED_LIST);
  const [isMaking, making] = useDisclosure(false);
  const [planned, setPlanned] = useState<Partial<NewMeetingForm>>();
  const { today } = useSuspenseQuery(api.session.start.queryOptions()).data;
  const plan = ({ committeeId, proposed }: CommitteeDuty) => {
    setPlanned({ committee: committeeId, ...proposed });
    making.open();
  };
  const navigate = useNavigate();
  const remove = useRemove();
  const filter = usableFilter(remembered, committees, meetings);
  const shown = filtered(meetings, filter);
  return (
    <Page
      title={text.title}
      actions={
        <Button
          component={Link}
          to="/mbledhjet/kosh"
          variant="default"
          leftSection={<IconTrash size={18} aria-hidden />}
        >
          {text.bin}
        </Button>
      }
    >
      {committees.length === 0 && meetings.length === 0 ? (
        <EmptyState
          {...text.noCommittee}
          action={
            <Button component={Link} to="/organet">
              {text.noCommittee.action}
            </Button>
          }
        />
      ) : meetings.length === 0 ? (
        <EmptyState {...text.noMeeting} action={<Button onClick={making.open}>{text.new}</Button>} />
      ) : (
        <>
          <DutyBand today={today} onPlan={plan} />
          <Filters filter={filter} onChange={setFilter} committees={committees} years={yearsOf(meetings)} />
          {shown.length === 0 ? (
            <EmptyState
              {...text.noMatch}
              action={
                <Button variant="default" onClick={() => setFilter({})}>
                  {text.filters.clear}
                </Button>
              }
            />
          ) : (
            <MeetingTable
              meetings={shown}
              onOpen={(id) =>
                void navigate({ to: '/mbledhjet/$id/$part', params: { id: String(id), part: 'thirrja' } })
              }
              onRemove={(meeting) => void remove(meeting)}
            />
          )}
        </>
      )}
      <NewMeeting
        key={`${planned?.committee} ${planned?.date}`}
        begin={planned}
        opened={isMaking}
        onClose={making.close}
      />
    </Page>
  );
}

function useRemove() {
  const { client, api, queries } = useProgram();
  const attempt = useAttempt();
  const renew = () => queries.invalidateQueries({ queryKey: api.meetings.key() });
  return ({ id }: MeetingSummary) =>
    attempt(async () => {
      const { revision } = await client.meetings.get({ id });
      await client.meetings.remove({ id, revision });
      queries.removeQueries({ queryKey: api.meetings.get.queryKey({ input: { id } }) });
      await renew();
      showDone(text.removed, async () => {
        await client.meetings.restore({ id });
        await renew();
      });
    });
}
