import { Button, Group, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { StoredCommittee } from '#shared/domain/stored.ts';
import { actsText } from '../../text/acts.ts';
import { FilterSelect } from '../../ui/FilterSelect.tsx';
import type { ActFilter } from './filter.ts';

const { filters: text } = actsText;

type Props = {
  filter: ActFilter;
  onChange: (filter: ActFilter) => void;
  typed: string;
  onType: (typed: string) => void;
  onClear: () => void;
  committees: readonly StoredCommittee[];
  years: readonly string[];
};

export function ActFilters({ filter, onChange, typed, onType, onClear, committees, years }: Props) {
  const set = (key: keyof ActFilter) => (value: string | undefined) => {
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
      <TextInput
        label={text.search}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={typed}
        onChange={({ currentTarget: { value } }) => onType(value)}
        w={260}
      />
      {(Object.keys(filter).length > 0 || typed !== '') && (
        <Button variant="subtle" onClick={onClear}>
          {text.clear}
        </Button>
      )}
    </Group>
  );
}
