import { Button, Group } from '@mantine/core';
import { stateName } from '#shared/albanian/states.ts';
import type { MeetingState, StoredCommittee } from '#shared/domain/stored.ts';
import { meetingsText } from '../../text/meetings.ts';
import { FilterSelect } from '../../ui/FilterSelect.tsx';
import type { MeetingFilter } from './filter.ts';

const { filters: text } = meetingsText;
const STATES = (['planned', 'convened', 'held', 'postponed', 'cancelled'] satisfies MeetingState[]).map((value) => ({
  value,
  label: stateName(value),
}));

type Props = {
  filter: MeetingFilter;
  onChange: (filter: MeetingFilter) => void;
  committees: readonly StoredCommittee[];
  years: readonly string[];
};

export function Filters({ filter, onChange, committees, years }: Props) {
  const set = (key: keyof MeetingFilter) => (value: string | undefined) => {
    const { [key]: _, ...others } = filter;
    onChange(value === undefined ? others : { ...others, [key]: value });
  };
  return (
    <Group align="flex-end" gap="sm">
      <FilterSelect
        label={text.committee}
        all={text.allCommittees}
        options={committees.map(({ id, name }) => ({ value: String(id), label: name }))}
        value={filter.committee}
        onChange={set('committee')}
        w={320}
      />
      <FilterSelect
        label={text.year}
        all={text.allYears}
        options={years}
        value={filter.year}
        onChange={set('year')}
        w={170}
      />
      <FilterSelect
        label={text.state}
        all={text.allStates}
        options={STATES}
        value={filter.state}
        onChange={set('state')}
        w={190}
      />
      {Object.keys(filter).length > 0 && (
        <Button variant="subtle" onClick={() => onChange({})}>
          {text.clear}
        </Button>
      )}
    </Group>
  );
}
