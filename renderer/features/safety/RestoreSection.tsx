import { Anchor, Button, Group, Stack, Table, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useProgram } from '../../api/program.tsx';
import { safetyText } from '../../text/safety.ts';
import { sizeText } from '../../ui/size-text.ts';
import { momentOf } from './moment.ts';
import { RestoreDialog } from './RestoreDialog.tsx';
import type { FoundCopy } from './use-safety.ts';

const words = safetyText.restore;
const FEW = 8;

/** The copies that can be reached, the newest first, and any other by its path. */
export function RestoreSection() {
  const { api } = useProgram();
  const { data: copies = [] } = useQuery({ ...api.safety.copies.queryOptions({ input: {} }), staleTime: 0 });
  const [chosen, setChosen] = useState<string>();
  const [path, setPath] = useState('');
  const [isAll, setAll] = useState(false);
  return (
    <Stack gap="sm">
      {copies.length === 0 ? (
        <Text>{words.none}</Text>
      ) : (
        <Table maw={760}>
          <Table.Tbody>
            {copies.slice(0, isAll ? undefined : FEW).map((copy) => (
              <CopyRow key={copy.file} copy={copy} onChoose={() => setChosen(copy.file)} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {copies.length > FEW && !isAll && (
        <Anchor component="button" type="button" size="sm" onClick={() => setAll(true)} ta="left">
          {safetyText.targets.copies(copies.length)}
        </Anchor>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (path.trim() !== '') setChosen(path.trim());
        }}
      >
        <Group align="flex-end">
          <TextInput
            label={words.other}
            description={words.file}
            w={480}
            maw="100%"
            value={path}
            onChange={({ currentTarget }) => setPath(currentTarget.value)}
          />
          <Button type="submit" variant="default">
            {words.look}
          </Button>
        </Group>
      </form>
      {chosen !== undefined && <RestoreDialog file={chosen} onClose={() => setChosen(undefined)} />}
    </Stack>
  );
}

function CopyRow({ copy, onChoose }: { copy: FoundCopy; onChoose: () => void }) {
  const { day, time } = momentOf(copy.created);
  return (
    <Table.Tr>
      <Table.Td>
        <Text>{words.copyOf(day, time)}</Text>
        <Text size="sm">
          {words.counts(copy.counts.meetings, copy.counts.records)} · {sizeText(copy.size)}
          {!copy.isOwn && ` · ${words.stranger}`}
        </Text>
      </Table.Td>
      <Table.Td ta="right">
        <Button variant="default" size="xs" onClick={onChoose} aria-label={`${words.look}: ${day}, ${time}`}>
          {words.look}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}
