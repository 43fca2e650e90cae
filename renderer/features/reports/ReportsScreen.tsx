import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconFileTypeDocx, IconFileTypeXls } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useProgram } from '../../api/program.tsx';
import { useFilter } from '../../api/use-filter.ts';
import { useSave } from '../../api/use-save.ts';
import { reportsText as words } from '../../text/tasks.ts';
import { DateField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { usualPeriods } from './periods.ts';

/** Papers about many meetings, each made of the records as they stand. */
export function ReportsScreen() {
  const { api } = useProgram();
  const { data: committees } = useSuspenseQuery(api.committees.list.queryOptions());
  const { data: meetings } = useSuspenseQuery(api.meetings.list.queryOptions({ input: {} }));
  const { data: session } = useSuspenseQuery(api.session.start.queryOptions());
  const [filter, setFilter] = useFilter('reports');
  const [first] = committees;
  if (!first) {
    return (
      <Page title={words.title}>
        <EmptyState title={words.none.title} hint={words.none.hint} />
      </Page>
    );
  }
  const chosen = committees.find(({ id }) => String(id) === filter.committee) ?? first;
  const years = [
    ...new Set([session.today, ...meetings.map(({ date }) => date)].map((date) => Number(date.slice(0, 4)))),
  ];
  return (
    <Page title={words.title}>
      <Select
        label={words.committee}
        data={committees.map(({ id, name }) => ({ value: String(id), label: name }))}
        value={String(chosen.id)}
        allowDeselect={false}
        maw={480}
        onChange={(committee) => committee !== null && setFilter({ ...filter, committee })}
      />
      <Report key={`report ${chosen.id}`} committee={chosen.id} today={session.today} />
      <Register committee={chosen.id} years={years.toSorted((a, b) => b - a)} today={session.today} />
      <Calendar today={session.today} />
    </Page>
  );
}

function SaveButton({ as = 'docx', name, onSave }: { as?: 'docx' | 'xlsx'; name: string; onSave: () => void }) {
  const Icon = as === 'docx' ? IconFileTypeDocx : IconFileTypeXls;
  return (
    <Button
      variant="default"
      leftSection={<Icon size={18} aria-hidden />}
      aria-label={`${words.save[as]}: ${name}`}
      onClick={onSave}
    >
      {words.save[as]}
    </Button>
  );
}

function Report({ committee, today }: { committee: number; today: string }) {
  const { client } = useProgram();
  const save = useSave(words.saved);
  const periods = usualPeriods(today);
  const [{ from, to }, setPeriod] = useState(periods[0] ?? { from: today, to: today });
  const isWrong = from === '' || to === '' || to < from;
  return (
    <Section title={words.report.title} hint={words.report.hint}>
      <Group gap="xs">
        {periods.map(({ label, ...period }) => (
          <Button
            key={label}
            size="xs"
            variant={period.from === from && period.to === to ? 'light' : 'default'}
            onClick={() => setPeriod(period)}
          >
            {label}
          </Button>
        ))}
      </Group>
      <Group align="flex-end">
        <DateField label={words.report.from} value={from} w={170} onChange={(day) => setPeriod({ from: day, to })} />
        <DateField label={words.report.to} value={to} w={170} onChange={(day) => setPeriod({ from, to: day })} />
        <SaveButton
          name={words.report.title}
          onSave={() => !isWrong && save(() => client.overviews.report({ committee, from, to, date: today }))}
        />
        <SaveButton
          as="xlsx"
          name={words.report.attendance}
          onSave={() => !isWrong && save(() => client.sheets.attendance({ committee, from, to }))}
        />
      </Group>
      {isWrong && (
        <Text size="sm" c="red" role="alert">
          {words.report.wrong}
        </Text>
      )}
    </Section>
  );
}

function Register({ committee, years, today }: { committee: number; years: readonly number[]; today: string }) {
  const { client } = useProgram();
  const save = useSave(words.saved);
  const [year, setYear] = useState(years[0] ?? 2020);
  return (
    <Section title={words.register.title} hint={words.register.hint}>
      <Group align="flex-end">
        <Select
          label={words.register.year}
          data={years.map(String)}
          value={String(year)}
          allowDeselect={false}
          w={120}
          onChange={(value) => value !== null && setYear(Number(value))}
        />
        <SaveButton
          name={words.register.title}
          onSave={() => save(() => client.overviews.register({ committee, year, date: today }))}
        />
        <SaveButton
          as="xlsx"
          name={words.register.title}
          onSave={() => save(() => client.sheets.register({ committee, year }))}
        />
      </Group>
    </Section>
  );
}

function Calendar({ today }: { today: string }) {
  const { api, client } = useProgram();
  const save = useSave(words.saved);
  const { data: campaigns } = useSuspenseQuery(api.campaigns.list.queryOptions());
  const [chosen, setChosen] = useState<string>();
  const campaign = campaigns.find(({ id }) => String(id) === chosen) ?? campaigns.at(-1);
  return (
    <Section title={words.calendar.title} hint={words.calendar.hint}>
      {campaign ? (
        <Stack gap="xs">
          <Group align="flex-end">
            <Select
              label={words.calendar.campaign}
              data={campaigns.toReversed().map(({ id, name }) => ({ value: String(id), label: name }))}
              value={String(campaign.id)}
              allowDeselect={false}
              w={480}
              onChange={(value) => setChosen(value ?? undefined)}
            />
            <SaveButton
              name={words.calendar.title}
              onSave={() => save(() => client.overviews.calendar({ campaign: campaign.id, date: today }))}
            />
          </Group>
        </Stack>
      ) : (
        <Text>{words.calendar.none}</Text>
      )}
    </Section>
  );
}
