import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { wordError } from '../../api/errors.ts';
import { useProgram } from '../../api/program.tsx';
import { versionsText as text } from '../../text/record.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { Refusal } from './Refusal.tsx';
import classes from './record.module.css';

/** What changed from one version to a later one, in words. */
export function Changes({ meeting, from, to }: { meeting: number; from: number; to: number }) {
  const { api } = useProgram();
  const { data: changes, error } = useQuery(api.records.compare.queryOptions({ input: { meeting, from, to } }));
  return (
    <Stack gap="sm" component="section" aria-label={text.changes(from, to)}>
      <Title order={3} size="h5">
        {text.changes(from, to)}
      </Title>
      <Refusal message={error ? wordError(error).message : undefined} />
      {!changes && !error && <Waiting />}
      {changes?.length === 0 && <Text>{text.same}</Text>}
      <ul className={classes.list}>
        {changes?.map(({ where, was, is }) => (
          <li key={`${where}\n${was}\n${is}`} className={classes.change}>
            <Text fw={600}>{where}</Text>
            <Text>
              {text.was}: <del>{was || text.nothing}</del>
            </Text>
            <Text>
              {text.is}: <ins>{is || text.nothing}</ins>
            </Text>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
