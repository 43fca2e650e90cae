import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useProgram } from '../../api/program.tsx';
import { recordText, correctionText as text } from '../../text/record.ts';
import { PapersLink } from './PapersLink.tsx';

/** What has corrected the minutes, wherever they are shown, and the way to its paper. */
export function CorrectedBy({ id }: { id: number }) {
  const { api } = useProgram();
  const { data: file } = useQuery(api.records.get.queryOptions({ input: { meeting: id } }));
  const finalised = file?.corrections.filter(({ record }) => record !== undefined) ?? [];
  return finalised.map(({ number, date }) => (
    <Group key={number} gap="sm">
      <Text size="sm" fw={600}>
        {recordText.correctedBy(number, date)}
      </Text>
      <Button
        size="compact-sm"
        variant="light"
        aria-label={text.paperOf(number)}
        renderRoot={(props) => <PapersLink {...props} id={id} paper={`correction-${number}`} />}
      >
        {text.paper}
      </Button>
    </Group>
  ));
}
