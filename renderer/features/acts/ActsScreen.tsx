import { Button } from '@mantine/core';
import { keepPreviousData, useQuery, useSuspenseQueries } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ListedDecision } from '#shared/domain/records.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { askForPlace } from '../../api/place.ts';
import { useProgram } from '../../api/program.tsx';
import { useFilter } from '../../api/use-filter.ts';
import { actsText as text } from '../../text/acts.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { ActFilters } from './ActFilters.tsx';
import { ActTable } from './ActTable.tsx';
import { actPlace } from './act-place.ts';
import { ACTS_LIST, actYears, askedActs, shownActs, usableActFilter } from './filter.ts';

/** What the committees have decided, year by year. */
export function ActsScreen() {
  const { api } = useProgram();
  const [{ data: meetings }, { data: committees }] = useSuspenseQueries({
    queries: [api.meetings.list.queryOptions({ input: {} }), api.committees.list.queryOptions()],
  });
  const [remembered, remember] = useFilter(ACTS_LIST);
  const [typed, setTyped] = useState('');
  const years = actYears(meetings);
  const filter = usableActFilter(remembered, committees, years);
  const { data: acts } = useQuery({
    ...api.acts.list.queryOptions({ input: askedActs(filter) }),
    placeholderData: keepPreviousData,
  });
  const clear = () => {
    remember({});
    setTyped('');
  };
  return (
    <Page title={text.title}>
      {acts === undefined ? (
        <Waiting />
      ) : acts.length === 0 && Object.keys(filter).length === 0 ? (
        <Empty />
      ) : (
        <>
          <ActFilters
            filter={filter}
            onChange={remember}
            typed={typed}
            onType={setTyped}
            onClear={clear}
            committees={committees}
            years={years}
          />
          <List acts={shownActs(acts, typed)} onClear={clear} />
        </>
      )}
    </Page>
  );
}

function Empty() {
  return (
    <EmptyState
      {...text.none}
      action={
        <Button component={Link} to="/mbledhjet">
          {text.none.action}
        </Button>
      }
    />
  );
}

function List({ acts, onClear }: { acts: readonly ListedDecision[]; onClear: () => void }) {
  const open = useOpen();
  const save = useSave();
  if (acts.length === 0) {
    return (
      <EmptyState
        {...text.noMatch}
        action={
          <Button variant="default" onClick={onClear}>
            {text.filters.clear}
          </Button>
        }
      />
    );
  }
  return <ActTable acts={acts} onOpen={(act) => void open(act)} onSave={(act) => void save(act)} />;
}

/** Opens the meeting at the decision itself. */
function useOpen() {
  const { api, queries } = useProgram();
  const navigate = useNavigate();
  const attempt = useAttempt();
  return ({ meeting: id, n }: ListedDecision) =>
    attempt(async () => {
      const { content } = await queries.ensureQueryData(api.meetings.get.queryOptions({ input: { id } }));
      askForPlace(actPlace(content.meeting.agenda, n));
      await navigate({ to: '/mbledhjet/$id/$part', params: { id: String(id), part: 'vendime' } });
    });
}

function useSave() {
  const { client, host } = useProgram();
  const attempt = useAttempt();
  return ({ meeting, n }: ListedDecision) =>
    attempt(async () => {
      const file = await client.documents.make({ meeting, kind: 'decision', n });
      if (await host.saveFile(file)) showDone(text.saved(file.name));
    });
}
