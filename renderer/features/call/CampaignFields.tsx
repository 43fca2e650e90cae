import { SimpleGrid, TextInput } from '@mantine/core';
import { cleanLine } from '#shared/domain/typed.ts';
import { campaignText as text } from '../../text/campaign.ts';
import { DateField } from '../../ui/DateField.tsx';
import type { CampaignForm } from './campaign-form.ts';

type Props = { form: CampaignForm; onChange: (form: CampaignForm) => void; onLeave: () => void };

export function CampaignFields({ form, onChange, onLeave }: Props) {
  const line = (key: 'name' | 'slogan' | 'coordinator') => ({
    label: text[key],
    value: form[key],
    onBlur: onLeave,
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...form, [key]: cleanLine(event.currentTarget.value) }),
  });
  const day = (key: 'from' | 'to') => ({
    label: text[key],
    value: form[key],
    onBlur: onLeave,
    onChange: (date: string) => onChange({ ...form, [key]: date }),
  });
  return (
    <>
      <TextInput {...line('name')} />
      <TextInput {...line('slogan')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DateField {...day('from')} />
        <DateField {...day('to')} />
      </SimpleGrid>
      <TextInput {...line('coordinator')} />
    </>
  );
}
