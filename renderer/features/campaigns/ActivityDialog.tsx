import { Button, Group, Modal, NumberInput, Stack, TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Activity } from '#shared/domain/record.ts';
import type { StoredActivity } from '#shared/domain/stored.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { reasonsOf } from '../../api/errors.ts';
import { useProgram } from '../../api/program.tsx';
import { campaignsText } from '../../text/campaigns.ts';
import { DateField } from '../../ui/DateField.tsx';

const words = campaignsText.activities;

type Props = { campaign: number; day: string; activity?: StoredActivity | undefined; onClose: () => void };

const LINES = ['title', 'place', 'organiser'] as const;
const LABELS = { title: words.activity, place: words.place, organiser: words.organiser };

/** A new activity of a campaign, or what is written of one. */
export function ActivityDialog({ campaign, day, activity, onClose }: Props) {
  const { client } = useProgram();
  const [form, setForm] = useState({
    date: activity?.date ?? day,
    title: activity?.title ?? '',
    place: activity?.place ?? '',
    organiser: activity?.organiser ?? '',
    partners: activity?.partners ?? [],
    targetGroups: activity?.targetGroups ?? [],
    participants: activity?.participants ?? '',
    project: activity?.project?.name ?? '',
    funder: activity?.project?.funder ?? '',
    implementer: activity?.project?.implementer ?? '',
  });
  const [fault, setFault] = useState<string>();
  const store = async () => {
    setFault(undefined);
    try {
      const given = activityOf(form);
      if (activity) await client.campaigns.updateActivity({ id: activity.id, revision: activity.revision, ...given });
      else await client.campaigns.addActivity({ campaign, ...given });
      onClose();
    } catch (error) {
      setFault(reasonsOf(error).join(' '));
    }
  };
  const line = (key: 'title' | 'place' | 'organiser' | 'project' | 'funder' | 'implementer', label: string) => ({
    label,
    value: form[key],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setForm({ ...form, [key]: cleanLine(currentTarget.value) }),
  });
  return (
    <Modal opened onClose={onClose} title={activity ? words.edit : words.add} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void store();
        }}
      >
        <Stack>
          <DateField label={words.date} value={form.date} w={180} onChange={(date) => setForm({ ...form, date })} />
          {LINES.map((key, index) => (
            <TextInput
              key={key}
              {...line(key, LABELS[key])}
              data-autofocus={index === 0 || undefined}
              error={index === 0 ? fault : undefined}
            />
          ))}
          <TagsInput
            label={words.partners}
            description={words.list}
            value={form.partners}
            onChange={(partners) => setForm({ ...form, partners })}
          />
          <TagsInput
            label={words.targetGroups}
            description={words.list}
            value={form.targetGroups}
            onChange={(targetGroups) => setForm({ ...form, targetGroups })}
          />
          <NumberInput
            label={words.participants}
            value={form.participants}
            min={0}
            max={9999}
            allowDecimal={false}
            w={180}
            onChange={(participants) => setForm({ ...form, participants })}
          />
          <Group grow>
            <TextInput {...line('project', words.project)} />
            <TextInput {...line('funder', words.funder)} />
            <TextInput {...line('implementer', words.implementer)} />
          </Group>
          <Group>
            <Button type="submit">{campaignsText.store}</Button>
            <Button variant="default" onClick={onClose}>
              {campaignsText.back}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

type Form = Omit<Activity, 'project' | 'participants'> & {
  participants: number | string;
  project: string;
  funder: string;
  implementer: string;
};

/** Without what was left empty; a funder or an implementer needs a project, whose name then is theirs. */
function activityOf({ participants, project, funder, implementer, ...form }: Form): Activity {
  const [name, paid, done] = [project, funder, implementer].map((text) => text.trim());
  const isProject = name !== '' || paid !== '' || done !== '';
  return {
    ...form,
    title: form.title.trim(),
    place: form.place.trim(),
    organiser: form.organiser.trim(),
    ...(typeof participants === 'number' && { participants }),
    ...(isProject && {
      project: { name: name || paid || done || '', ...(paid && { funder: paid }), ...(done && { implementer: done }) },
    }),
  };
}
