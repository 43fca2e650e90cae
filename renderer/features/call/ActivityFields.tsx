import { Button, Fieldset, Group, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { cleanLine } from '#shared/domain/typed.ts';
import { campaignText as text } from '../../text/campaign.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Editing } from '../../ui/read-only.tsx';
import { type ActivityForm, lackingIn } from './campaign-form.ts';

type Props = {
  number: number;
  form: ActivityForm;
  onChange: (form: ActivityForm) => void;
  onRemove: () => void;
  onLeave: () => void;
};

type LineKey = 'title' | 'place' | 'organiser' | 'participants' | 'project' | 'funder' | 'implementer';
type LinesKey = 'partners' | 'targetGroups';

const LABELS: Record<LineKey, string> = { ...text, title: text.activityTitle };

export function ActivityFields({ number, form, onChange, onRemove, onLeave }: Props) {
  const lacking = lackingIn(form);
  const line = (key: LineKey) => ({
    label: LABELS[key],
    value: form[key],
    onBlur: onLeave,
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...form, [key]: cleanLine(event.currentTarget.value) }),
  });
  const lines = (key: LinesKey) => ({
    label: text[key],
    description: text.onePerLine,
    value: form[key],
    onBlur: onLeave,
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...form, [key]: event.currentTarget.value.split('\n').map(cleanLine).join('\n') }),
  });
  return (
    <Fieldset legend={text.activityOf(number)}>
      <Stack gap="sm">
        <TextInput {...line('title')} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <DateField
            label={text.date}
            value={form.date}
            onChange={(date) => onChange({ ...form, date })}
            onBlur={onLeave}
          />
          <TextInput {...line('participants')} inputMode="numeric" />
        </SimpleGrid>
        <TextInput {...line('place')} />
        <TextInput {...line('organiser')} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <Textarea {...lines('partners')} autosize minRows={1} />
          <Textarea {...lines('targetGroups')} autosize minRows={1} />
        </SimpleGrid>
        <TextInput {...line('project')} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput {...line('funder')} />
          <TextInput {...line('implementer')} />
        </SimpleGrid>
        <Group justify="space-between">
          <Text size="sm" fw={600}>
            {lacking.length > 0 && text.unfinished(lacking)}
          </Text>
          <Editing>
            <Button variant="subtle" color="gray" aria-label={text.removeActivityOf(number)} onClick={onRemove}>
              {text.removeActivity}
            </Button>
          </Editing>
        </Group>
      </Stack>
    </Fieldset>
  );
}
