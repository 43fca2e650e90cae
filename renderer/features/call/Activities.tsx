import { Button, Group, Stack, Title } from '@mantine/core';
import { formatDate } from '#shared/albanian/dates.ts';
import type { Activity } from '#shared/domain/record.ts';
import type { StoredActivity } from '#shared/domain/stored.ts';
import { campaignText as text } from '../../text/campaign.ts';
import { Editing } from '../../ui/read-only.tsx';
import { SearchSelect } from '../../ui/SearchSelect.tsx';
import { ActivityFields } from './ActivityFields.tsx';
import type { ActivityForm } from './campaign-form.ts';

type Props = {
  activities: readonly ActivityForm[];
  /** Of the directory's campaign: those that the meeting's record does not name can be added to it. */
  known: readonly StoredActivity[];
  onChange: (activities: ActivityForm[]) => void;
  onAdd: (activity: Activity | undefined) => void;
  onLeave: () => void;
};

export function Activities({ activities, known, onChange, onAdd, onLeave }: Props) {
  const named = new Set(activities.map(({ date, title }) => `${date} ${title.trim()}`));
  const others = known.filter(({ date, title }) => !named.has(`${date} ${title}`));
  return (
    <Stack gap="md">
      <Title order={3} size="h5">
        {text.activities}
      </Title>
      {activities.map((activity, index) => (
        <ActivityFields
          key={activity.key}
          number={index + 1}
          form={activity}
          onChange={(changed) => onChange(activities.map((each) => (each.key === activity.key ? changed : each)))}
          onRemove={() => onChange(activities.filter(({ key }) => key !== activity.key))}
          onLeave={onLeave}
        />
      ))}
      <Editing>
        <Group align="flex-end">
          <Button variant="default" onClick={() => onAdd(undefined)}>
            {text.addActivity}
          </Button>
          {others.length > 0 && (
            <SearchSelect
              label={text.addKnown}
              w={380}
              options={others.map(({ id, date, title }) => ({
                value: String(id),
                label: `${formatDate(date)}, ${title}`,
              }))}
              value={undefined}
              onChange={(value) => {
                const found = others.find(({ id }) => String(id) === value);
                if (found) onAdd(found);
              }}
            />
          )}
        </Group>
      </Editing>
    </Stack>
  );
}
