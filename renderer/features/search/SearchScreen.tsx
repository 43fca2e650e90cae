import { Anchor, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { searchKindName } from '#shared/albanian/search.ts';
import { SEARCH_KINDS, type SearchHit, type SearchKind } from '#shared/domain/search-words.ts';
import { useProgram } from '../../api/program.tsx';
import { addressOf, placeOf } from '../../api/search.ts';
import { type Filter, useFilter } from '../../api/use-filter.ts';
import { searchText as words } from '../../text/search.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterSelect } from '../../ui/FilterSelect.tsx';
import { Page } from '../../ui/Page.tsx';

const MOST = 100;

/** Everything that the register holds, by its words, while they are typed. */
export function SearchScreen() {
  const { api } = useProgram();
  const { fjalet = '' } = useSearch({ strict: false }) as { fjalet?: string };
  const navigate = useNavigate();
  const [typed, setTyped] = useState(fjalet);
  const [asked] = useDebouncedValue(typed, 120);
  const [filter, setFilter] = useFilter('search');
  const { data: hits } = useQuery({
    ...api.search.list.queryOptions({ input: { words: asked, ...limits(filter) } }),
    enabled: asked.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  return (
    <Page title={words.title}>
      <TextInput
        label={words.label}
        description={words.hint}
        leftSection={<IconSearch size={20} aria-hidden />}
        value={typed}
        autoFocus
        maw={640}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          void navigate({ to: '/kerko', search: value === '' ? {} : { fjalet: value }, replace: true });
        }}
      />
      <Filters filter={filter} onChange={setFilter} />
      {asked.trim() === '' ? (
        <EmptyState title={words.start.title} hint={words.start.hint} />
      ) : hits?.length === 0 ? (
        <EmptyState title={words.nothing.title} hint={words.nothing.hint} />
      ) : (
        hits && <Hits hits={hits} />
      )}
    </Page>
  );
}

type Limits = { kinds?: SearchKind[]; committee?: number; year?: number; order?: 'newest' };

const isKind = (kind: string | undefined): kind is SearchKind => SEARCH_KINDS.some((one) => one === kind);

const limits = ({ kind, committee, year, order }: Filter): Limits => ({
  ...(isKind(kind) && { kinds: [kind] }),
  ...(committee !== undefined && { committee: Number(committee) }),
  ...(year !== undefined && { year: Number(year) }),
  ...(order === 'newest' && { order }),
});

function Filters({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  const { api } = useProgram();
  const { data: committees = [] } = useQuery(api.committees.list.queryOptions());
  const { data: meetings = [] } = useQuery(api.meetings.list.queryOptions({ input: {} }));
  const years = [...new Set(meetings.map(({ date }) => date.slice(0, 4)))].toSorted().toReversed();
  const { filters } = words;
  const set = (name: string) => (value: string | undefined) => {
    const { [name]: _, ...others } = filter;
    onChange(value === undefined ? others : { ...others, [name]: value });
  };
  const kinds = SEARCH_KINDS.map((kind) => ({ value: kind, label: searchKindName(kind) }));
  return (
    <Group align="flex-end">
      <FilterSelect
        label={filters.kind}
        all={filters.everywhere}
        options={kinds}
        value={filter.kind}
        onChange={set('kind')}
        w={200}
      />
      <FilterSelect
        label={filters.committee}
        all={filters.allCommittees}
        options={committees.map(({ id, name }) => ({ value: String(id), label: name }))}
        value={filter.committee}
        onChange={set('committee')}
        w={320}
      />
      <FilterSelect
        label={filters.year}
        all={filters.allYears}
        options={years}
        value={filter.year}
        onChange={set('year')}
        w={150}
      />
      <FilterSelect
        label={filters.order}
        all={filters.best}
        options={[{ value: 'newest', label: filters.newest }]}
        value={filter.order}
        onChange={set('order')}
        w={180}
      />
    </Group>
  );
}

function Hits({ hits }: { hits: readonly SearchHit[] }) {
  return (
    <Stack gap="md">
      <Text size="sm" role="status">
        {words.found(hits.length, hits.length === MOST)}
      </Text>
      {hits.map((hit) => (
        <Hit key={`${hit.kind} ${hit.id}`} hit={hit} />
      ))}
    </Stack>
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  const address = addressOf(hit);
  return (
    <Stack gap={2} maw="80ch">
      {address === undefined ? (
        <Text fw={600}>{placeOf(hit)}</Text>
      ) : (
        <Anchor renderRoot={(props) => <Link {...props} to={address} />}>{placeOf(hit)}</Anchor>
      )}
      <Text size="sm">
        {hit.parts.map((part, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
          index % 2 === 1 ? <mark key={index}>{part}</mark> : part,
        )}
      </Text>
    </Stack>
  );
}
