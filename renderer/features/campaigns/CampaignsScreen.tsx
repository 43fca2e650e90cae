import { Button, Group, Select, Stack, Table, Text } from '@mantine/core';
import { IconFileTypeDocx, IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDate } from '#shared/albanian/dates.ts';
import type { StoredActivity, StoredCampaign } from '#shared/domain/stored.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useProgram } from '../../api/program.tsx';
import { useFilter } from '../../api/use-filter.ts';
import { useSave } from '../../api/use-save.ts';
import { campaignsText as words } from '../../text/campaigns.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { ActivityDialog } from './ActivityDialog.tsx';
import { CampaignDialog } from './CampaignDialog.tsx';
import { Month } from './Month.tsx';

/** A campaign with its month of activities. */
export function CampaignsScreen() {
  const { api } = useProgram();
  const { data: campaigns } = useSuspenseQuery(api.campaigns.list.queryOptions());
  const [filter, setFilter] = useFilter('campaigns');
  const [edited, setEdited] = useState<{ campaign?: StoredCampaign }>();
  const chosen = campaigns.find(({ id }) => String(id) === filter.campaign) ?? campaigns.at(-1);
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEdited({})}>
      {words.add}
    </Button>
  );
  return (
    <Page title={words.title} actions={chosen && add}>
      {chosen ? (
        <>
          <Select
            label={words.choose}
            data={campaigns.toReversed().map(({ id, name }) => ({ value: String(id), label: name }))}
            value={String(chosen.id)}
            allowDeselect={false}
            maw={640}
            onChange={(campaign) => campaign !== null && setFilter({ campaign })}
          />
          <Campaign key={chosen.id} campaign={chosen} onEdit={() => setEdited({ campaign: chosen })} />
        </>
      ) : (
        <EmptyState title={words.none.title} hint={words.none.hint} action={add} />
      )}
      {edited && (
        <CampaignDialog
          campaign={edited.campaign}
          onClose={() => setEdited(undefined)}
          onStored={(id) => {
            setEdited(undefined);
            setFilter({ campaign: String(id) });
          }}
        />
      )}
    </Page>
  );
}

function Campaign({ campaign, onEdit }: { campaign: StoredCampaign; onEdit: () => void }) {
  const { api, client } = useProgram();
  const save = useSave(words.saved);
  const [open, setOpen] = useState<{ activity?: StoredActivity }>();
  const { data: session } = useSuspenseQuery(api.session.start.queryOptions());
  const { slogan, from, to, coordinator, activities } = campaign;
  const people = activities.reduce((sum, { participants = 0 }) => sum + participants, 0);
  const saveCalendar = () => save(() => client.overviews.calendar({ campaign: campaign.id, date: session.today }));
  return (
    <>
      <Stack gap={4}>
        {slogan !== undefined && <Text fw={600}>{slogan}</Text>}
        <Text>
          {words.period(formatDate(from), formatDate(to))}
          {coordinator !== undefined && ` · ${words.coordinator}: ${coordinator}`}
        </Text>
        <Group mt="xs">
          <Button variant="default" onClick={onEdit}>
            {words.edit}
          </Button>
          <Button variant="default" leftSection={<IconFileTypeDocx size={18} aria-hidden />} onClick={saveCalendar}>
            {words.calendar}
          </Button>
        </Group>
      </Stack>
      <Section title={words.month.title}>
        <Month from={from} activities={activities} />
      </Section>
      <Section
        title={words.activities.title}
        hint={words.activities.total(activities.length, people)}
        actions={
          <Button variant="default" onClick={() => setOpen({})}>
            {words.activities.add}
          </Button>
        }
      >
        {activities.length === 0 ? (
          <Text>{words.activities.none}</Text>
        ) : (
          <Activities campaign={campaign} onOpen={(activity) => setOpen({ activity })} />
        )}
      </Section>
      {open && (
        <ActivityDialog campaign={campaign.id} day={from} activity={open.activity} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}

function Activities({ campaign, onOpen }: { campaign: StoredCampaign; onOpen: (activity: StoredActivity) => void }) {
  const { client } = useProgram();
  const attempt = useAttempt();
  const text = words.activities;
  const remove = (activity: StoredActivity) =>
    attempt(async () => {
      const { id, revision, ...kept } = activity;
      await client.campaigns.removeActivity({ id, revision });
      showDone(text.removed, () => client.campaigns.addActivity({ campaign: campaign.id, ...kept }));
    });
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{text.date}</Table.Th>
          <Table.Th>{text.activity}</Table.Th>
          <Table.Th>{text.place}</Table.Th>
          <Table.Th>{text.organiser}</Table.Th>
          <Table.Th>{text.participants}</Table.Th>
          <Table.Th>{text.acts}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {campaign.activities.map((activity) => (
          <Table.Tr key={activity.id}>
            <Table.Td>{formatDate(activity.date)}</Table.Td>
            <Table.Td>
              <Text>{activity.title}</Text>
              {activity.project && (
                <Text size="xs">
                  {[activity.project.name, activity.project.funder, activity.project.implementer]
                    .filter((part) => part !== undefined)
                    .join(' / ')}
                </Text>
              )}
            </Table.Td>
            <Table.Td>{activity.place}</Table.Td>
            <Table.Td>{activity.organiser}</Table.Td>
            <Table.Td>{activity.participants ?? '—'}</Table.Td>
            <Table.Td>
              <Group gap="xs" wrap="nowrap">
                <Button
                  size="xs"
                  variant="default"
                  aria-label={text.of(text.edit, activity.title)}
                  onClick={() => onOpen(activity)}
                >
                  {text.change}
                </Button>
                <Button
                  size="xs"
                  variant="subtle"
                  aria-label={text.of(text.remove, activity.title)}
                  onClick={() => void remove(activity)}
                >
                  {text.remove}
                </Button>
              </Group>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
