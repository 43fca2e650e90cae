import { Button, Group, Select } from '@mantine/core';
import { stateName } from '#shared/albanian/states.ts';
import type { MeetingState, StoredCommittee } from '#shared/domain/stored.ts';
import { meetingsText } from '../../text/meetings.ts';
import type { MeetingFilter } from './filter.ts';

const { filters: text } = meetingsText;
/** No filter. */
const ALL = 'all';
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
  const set = (key: keyof MeetingFilter) => (value: string | null) => {
    const { [key]: _, ...others } = filter;
    onChange(value === null || value === ALL ? others : { ...others, [key]: value });
  };
  return (
    <Group align="flex-end" gap="sm">
      <Select
        label={text.committee}
        data={[
          { value: ALL, label: text.allCommittees },
          ...committees.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        value={filter.committee ?? ALL}
        allowDeselect={false}
        onChange={set('committee')}
        w={320}
      />
      <Select
        label={text.year}
        data={[{ value: ALL, label: text.allYears }, ...years]}
        value={filter.year ?? ALL}
        allowDeselect={false}
        onChange={set('year')}
        w={170}
      />
      <Select
        label={text.state}
        data={[{ value: ALL, label: text.allStates }, ...STATES]}
        value={filter.state ?? ALL}
        allowDeselect={false}
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
