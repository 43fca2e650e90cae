import { Anchor, Button, Group, Select, Stack, Table, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { AUDIT_GROUPS, type AuditGroup, commandText } from '#shared/albanian/audit.ts';
import { formatDate } from '#shared/albanian/dates.ts';
import { useProgram } from '../../api/program.tsx';
import { type Filter, useFilter } from '../../api/use-filter.ts';
import { useSave } from '../../api/use-save.ts';
import { auditText as words } from '../../text/access.ts';
import { DateField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Waiting } from '../../ui/Waiting.tsx';

const ALL = 'all';

/** Who did what, and when: every line that the register keeps of it. */
export function AuditScreen() {
  const { api, client } = useProgram();
  const [filter, setFilter] = useFilter('audit');
  const asked = askedFor(filter);
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...api.audit.list.infiniteOptions({
      input: (before: number | undefined) => ({ ...asked, ...(before !== undefined && { before }) }),
      initialPageParam: undefined as number | undefined,
      getNextPageParam: ({ lines }) => (lines.length === 100 ? lines.at(-1)?.seq : undefined),
    }),
    staleTime: 0,
  });
  const save = useSave(words.exported);
  const first = data?.pages[0];
  const lines = data?.pages.flatMap((page) => page.lines) ?? [];
  return (
    <Page
      title={words.title}
      actions={
        <Button
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
          onClick={() => save(() => client.audit.export(asked))}
        >
          {words.export}
        </Button>
      }
    >
      <Text maw="75ch">{words.hint}</Text>
      <Filters filter={filter} onChange={setFilter} actors={first?.actors ?? []} />
      {!first ? (
        <Waiting />
      ) : lines.length === 0 ? (
        <EmptyState title={words.none.title} hint={words.none.hint} />
      ) : (
        <Stack gap="sm">
          <Text size="sm" role="status">
            {words.total(first.total)}
          </Text>
          <Lines lines={lines} />
          {hasNextPage && (
            <Group>
              <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {words.more}
              </Button>
            </Group>
          )}
        </Stack>
      )}
    </Page>
  );
}

type Asked = { actor?: string; group?: AuditGroup; from?: string; to?: string };

const isGroup = (name: string | undefined): name is AuditGroup => name !== undefined && name in AUDIT_GROUPS;

const askedFor = ({ actor, group, from, to }: Filter): Asked => ({
  ...(actor !== undefined && { actor }),
  ...(isGroup(group) && { group }),
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

type FiltersProps = { filter: Filter; onChange: (filter: Filter) => void; actors: readonly string[] };

function Filters({ filter, onChange, actors }: FiltersProps) {
  const set = (name: keyof Asked, value: string | null) => {
    const { [name]: _, ...others } = filter;
    onChange(value === null || value === ALL || value === '' ? others : { ...others, [name]: value });
  };
  return (
    <Group align="flex-end">
      <Select
        label={words.who}
        data={[{ value: ALL, label: words.everybody }, ...actors.filter((actor) => actor !== '')]}
        value={filter.actor ?? ALL}
        allowDeselect={false}
        w={220}
        onChange={(value) => set('actor', value)}
      />
      <Select
        label={words.group}
        data={[
          { value: ALL, label: words.everything },
          ...Object.entries(words.groups).map(([value, label]) => ({ value, label })),
        ]}
        value={filter.group ?? ALL}
        allowDeselect={false}
        w={260}
        onChange={(value) => set('group', value)}
      />
      <DateField label={words.from} value={filter.from ?? ''} clearable w={160} onChange={(day) => set('from', day)} />
      <DateField label={words.to} value={filter.to ?? ''} clearable w={160} onChange={(day) => set('to', day)} />
    </Group>
  );
}

type Line = {
  seq: number;
  at: string;
  actor: string;
  command: string;
  meeting: { id: number; date: string; committee: string } | null;
};

function Lines({ lines }: { lines: readonly Line[] }) {
  const { columns } = words;
  return (
    <Table stickyHeader>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{columns.when}</Table.Th>
          <Table.Th>{columns.who}</Table.Th>
          <Table.Th>{columns.what}</Table.Th>
          <Table.Th>{columns.about}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map(({ seq, at, actor, command, meeting }) => (
          <Table.Tr key={seq}>
            <Table.Td style={{ whiteSpace: 'nowrap' }}>
              {formatDate(at.slice(0, 10))}, {at.slice(11, 16)}
            </Table.Td>
            <Table.Td>{actor}</Table.Td>
            <Table.Td>{commandText(command)}</Table.Td>
            <Table.Td>
              {meeting && (
                <Anchor
                  size="sm"
                  renderRoot={(props) => (
                    <Link {...props} to="/mbledhjet/$id/$part" params={{ id: String(meeting.id), part: 'thirrja' }} />
                  )}
                >
                  {meeting.committee}, {formatDate(meeting.date)}
                </Anchor>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
