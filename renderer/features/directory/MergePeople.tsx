import { Alert, Button, Group, Modal, Radio, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { roleInList } from '#shared/albanian/agreement.ts';
import { formatDate } from '#shared/albanian/dates.ts';
import { looseKey } from '#shared/domain/names.ts';
import type { StoredPerson } from '#shared/domain/stored.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useProgram } from '../../api/program.tsx';
import { directoryText } from '../../text/directory.ts';
import { SearchSelect } from '../../ui/SearchSelect.tsx';
import { filledDetails, namesakesOf, othersOf } from './doubles.ts';
import { usePeople, useSeats } from './use-directory.ts';

const words = directoryText.merge;
const FIELDS = ['title', 'firstName', 'lastName', 'institution', 'position', 'email', 'phone'] as const;

/** Two records of one person become one; the one question before what cannot be taken back. */
export function MergePeople({ person, onClose }: { person: StoredPerson | undefined; onClose: () => void }) {
  return (
    <Modal opened={person !== undefined} onClose={onClose} title={words.title} size="xl">
      {person && <Choice key={person.id} person={person} onClose={onClose} />}
    </Modal>
  );
}

function Choice({ person, onClose }: { person: StoredPerson; onClose: () => void }) {
  const others = othersOf(person, usePeople());
  // Nobody of another name is proposed: what is merged cannot be parted again.
  const [chosen, setChosen] = useState(() => namesakesOf(person, others)[0]?.id);
  const other = others.find(({ id }) => id === chosen);
  return (
    <Stack>
      <SearchSelect
        label={words.other}
        description={words.otherHint}
        options={others.map(({ id, firstName, lastName, institution }) => ({
          value: String(id),
          label: `${firstName} ${lastName}, ${institution}`,
        }))}
        value={chosen === undefined ? undefined : String(chosen)}
        onChange={(id) => setChosen(id === undefined ? undefined : Number(id))}
      />
      {other ? <Compared key={other.id} pair={[person, other]} onClose={onClose} /> : <Text>{words.choose}</Text>}
    </Stack>
  );
}

function Compared({ pair, onClose }: { pair: [StoredPerson, StoredPerson]; onClose: () => void }) {
  const { client, queries } = useProgram();
  const attempt = useAttempt();
  const [staying, setStaying] = useState(0);
  const [stays, goes] = staying === 0 ? pair : [pair[1], pair[0]];
  const moving = useSeats(goes.id);
  const filled = filledDetails(stays, goes);

  const merge = async () => {
    const merged = await attempt(() => client.people.merge({ id: stays.id, other: goes.id }));
    if (!merged) return;
    await queries.invalidateQueries();
    showDone(words.done(`${merged.firstName} ${merged.lastName}`));
    onClose();
  };

  return (
    <Stack>
      <Radio.Group label={words.stays} value={String(staying)} onChange={(value) => setStaying(Number(value))}>
        <Group mt={4}>
          {pair.map(({ id, firstName, lastName, institution }, index) => (
            <Radio key={id} value={String(index)} label={`${firstName} ${lastName}, ${institution}`} />
          ))}
        </Group>
      </Radio.Group>
      <Table withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.field}</Table.Th>
            <Table.Th>{words.staysColumn}</Table.Th>
            <Table.Th>{words.goesColumn}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {FIELDS.map((field) => (
            <Table.Tr key={field}>
              <Table.Th scope="row">{directoryText.people[field]}</Table.Th>
              <Table.Td>{stays[field] ?? words.empty}</Table.Td>
              <Table.Td>{goes[field] ?? words.empty}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {filled.length > 0 && (
        <Text>
          {words.fills(filled.map((field) => directoryText.people[field].toLocaleLowerCase('sq')).join(', '))}
        </Text>
      )}
      <div>
        <Text>{moving.length > 0 ? words.moves : words.nothingMoves}</Text>
        {moving.map(({ committee, membership: { id, role, from, to } }) => (
          <Text key={id} size="sm">
            {directoryText.people.seat(
              committee.name,
              roleInList(role, goes.title),
              formatDate(from),
              to && formatDate(to),
            )}
          </Text>
        ))}
      </div>
      {looseKey(nameOf(stays)) !== looseKey(nameOf(goes)) && (
        <Alert color="red" role="alert">
          {words.differ(nameOf(stays), nameOf(goes))}
        </Alert>
      )}
      <Alert color="yellow">{words.warning}</Alert>
      <Group>
        <Button onClick={merge}>{words.submit}</Button>
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
      </Group>
    </Stack>
  );
}

const nameOf = ({ firstName, lastName }: StoredPerson) => `${firstName} ${lastName}`;
