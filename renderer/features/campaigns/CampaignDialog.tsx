import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { StoredCampaign } from '#shared/domain/stored.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { reasonsOf } from '../../api/errors.ts';
import { useProgram } from '../../api/program.tsx';
import { campaignsText as words } from '../../text/campaigns.ts';
import { DateField } from '../../ui/DateField.tsx';

type Props = { campaign?: StoredCampaign | undefined; onClose: () => void; onStored: (id: number) => void };

/** A new campaign, or what is written of one. */
export function CampaignDialog({ campaign, onClose, onStored }: Props) {
  const { client } = useProgram();
  const [form, setForm] = useState({
    name: campaign?.name ?? '',
    slogan: campaign?.slogan ?? '',
    from: campaign?.from ?? '',
    to: campaign?.to ?? '',
    coordinator: campaign?.coordinator ?? '',
  });
  const [fault, setFault] = useState<string>();
  const line = (key: 'name' | 'slogan' | 'coordinator') => ({
    label: words[key],
    value: form[key],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setForm({ ...form, [key]: cleanLine(currentTarget.value) }),
  });
  const store = async () => {
    setFault(undefined);
    const { name, slogan, from, to, coordinator } = form;
    const given = {
      name: name.trim(),
      from,
      to,
      ...(slogan.trim() !== '' && { slogan: slogan.trim() }),
      ...(coordinator.trim() !== '' && { coordinator: coordinator.trim() }),
    };
    try {
      const stored = campaign
        ? await client.campaigns.update({ id: campaign.id, revision: campaign.revision, ...given })
        : await client.campaigns.create(given);
      onStored(stored.id);
    } catch (error) {
      setFault(reasonsOf(error).join(' '));
    }
  };
  return (
    <Modal opened onClose={onClose} title={campaign ? words.edit : words.add}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void store();
        }}
      >
        <Stack>
          <TextInput {...line('name')} data-autofocus error={fault} />
          <TextInput {...line('slogan')} />
          <Group grow>
            <DateField label={words.from} value={form.from} onChange={(from) => setForm({ ...form, from })} />
            <DateField label={words.to} value={form.to} onChange={(to) => setForm({ ...form, to })} />
          </Group>
          <TextInput {...line('coordinator')} />
          <Group>
            <Button type="submit">{words.store}</Button>
            <Button variant="default" onClick={onClose}>
              {words.back}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
