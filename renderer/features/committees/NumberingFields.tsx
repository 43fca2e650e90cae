import { Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Client } from '#shared/contract/index.ts';
import { DraftLine } from '../../api/DraftLine.tsx';
import { useProgram } from '../../api/program.tsx';
import { lookText } from '../../text/look.ts';
import { typedNumber } from '../../ui/typed-number.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { numberingYears } from './numbering-years.ts';
import { useSession } from './use-committee.ts';

const words = lookText.numbering;

type Numbering = Awaited<ReturnType<Client['numbering']['list']>>[number];

/** With which number the series of a committee's year begin, and which number comes next. */
export function NumberingFields({ committee }: { committee: number }) {
  const { api } = useProgram();
  const { today } = useSession();
  const meetings = useSuspenseQuery(api.meetings.list.queryOptions({ input: {} })).data;
  const [year, setYear] = useState(today.slice(0, 4));
  const own = meetings.filter(({ committeeId }) => committeeId === committee);
  const { data } = useQuery(api.numbering.list.queryOptions({ input: { committee, year: Number(year) } }));
  return (
    <Stack maw={760}>
      <Text size="sm">{words.hint}</Text>
      <Select
        label={words.year}
        data={numberingYears(own, today)}
        value={year}
        onChange={(value) => setYear(value ?? year)}
        allowDeselect={false}
        w={140}
      />
      {data ? (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          {data.map((numbering) => (
            <Start
              key={`${year}:${numbering.series}`}
              committee={committee}
              year={Number(year)}
              numbering={numbering}
            />
          ))}
        </SimpleGrid>
      ) : (
        <Waiting />
      )}
    </Stack>
  );
}

type StartProps = { committee: number; year: number; numbering: Numbering };

function Start({ committee, year, numbering: { series, start, next, given } }: StartProps) {
  const { client, api, queries } = useProgram();
  const options = api.numbering.list.queryOptions({ input: { committee, year } });
  const renew = () => queries.fetchQuery({ ...options, staleTime: 0 });
  const save = async (typed: string) => {
    await client.numbering.setStart({ committee, year, series, start: typedNumber(typed) ?? null });
    await renew();
    await queries.invalidateQueries({ queryKey: api.records.key() });
  };
  return (
    <Stack gap={4}>
      <DraftLine
        name={`numbering:${committee}:${year}:${series}`}
        label={words.series[series]}
        description={words.usual}
        stored={String(start ?? '')}
        fault={(value) => (typedNumber(value) === null ? words.wrong : undefined)}
        save={save}
        refresh={async () => String((await renew()).find((one) => one.series === series)?.start ?? '')}
      />
      <Text size="sm">
        {words.next[series](next)} {given > 0 && words.given[series](given)}
      </Text>
    </Stack>
  );
}
