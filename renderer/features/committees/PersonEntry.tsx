import { Autocomplete, Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { readName } from '#shared/albanian/member-list/names.ts';
import type { Title } from '#shared/domain/record.ts';
import type { StoredPerson } from '#shared/domain/stored.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { useProgram } from '../../api/program.tsx';
import { membersText } from '../../text/members.ts';
import { albanianFilter } from '../../ui/search.ts';
import { type MemberFault, namesakes, type TypedMember, titleOf } from './typed-member.ts';
import { usePeople } from './use-committee.ts';

const words = membersText.person;

type Props = {
  typed: TypedMember;
  known: StoredPerson | undefined;
  faults: Partial<Record<MemberFault, true>>;
  change: (fields: Partial<TypedMember>) => void;
  onKnown: (person: StoredPerson | undefined) => void;
};

const labelOf = ({ firstName, lastName, institution }: StoredPerson) => `${firstName} ${lastName}, ${institution}`;

/** Who it is: found in the directory by name or institution, else described. */
export function PersonEntry({ typed, known, faults, change, onKnown }: Props) {
  const { api } = useProgram();
  const people = usePeople();
  const institutions = useSuspenseQuery(api.institutions.list.queryOptions()).data;
  const labels = useMemo(() => new Map(people.map((person) => [labelOf(person), person])), [people]);
  const { firstName, lastName } = readName(typed.name);

  if (known) {
    return (
      <Group justify="space-between" wrap="nowrap">
        <div>
          <Text size="sm">{words.known}</Text>
          <Text fw={600}>
            {known.title} {labelOf(known)}
          </Text>
          {known.position !== undefined && <Text size="sm">{known.position}</Text>}
        </div>
        <Button variant="default" onClick={() => onKnown(undefined)}>
          {words.other}
        </Button>
      </Group>
    );
  }
  return (
    <Stack>
      <Autocomplete
        label={words.search}
        description={words.searchHint}
        required
        data-autofocus
        data={[...labels.keys()]}
        filter={albanianFilter}
        value={typed.name}
        onChange={(name) => {
          const chosen = labels.get(name);
          onKnown(chosen);
          change({ name: chosen ? '' : cleanLine(name) });
        }}
        error={faults.name && words.faults.name}
      />
      {firstName !== '' && lastName !== '' && <Text size="sm">{words.asRead(firstName, lastName)}</Text>}
      {namesakes(typed.name, people).map((person) => (
        <Group key={person.id} gap="xs">
          <Text size="sm">
            {words.sameName} {labelOf(person)}
          </Text>
          <Button size="compact-sm" variant="light" onClick={() => onKnown(person)}>
            {words.take(labelOf(person))}
          </Button>
        </Group>
      ))}
      <Radio.Group
        label={words.genderTitle}
        required
        value={titleOf(typed) ?? null}
        onChange={(title) => change({ title: title as Title })}
        error={faults.title && words.faults.title}
      >
        <Group mt={4}>
          <Radio value="z." label="z." />
          <Radio value="znj." label="znj." />
        </Group>
      </Radio.Group>
      <Autocomplete
        label={membersText.columns.institution}
        required
        data={institutions.map(({ name }) => name)}
        filter={albanianFilter}
        value={typed.institution}
        onChange={(institution) => change({ institution: cleanLine(institution) })}
        error={faults.institution && words.faults.institution}
      />
      <TextInput
        label={membersText.columns.position}
        value={typed.position}
        onChange={({ currentTarget: { value } }) => change({ position: cleanLine(value) })}
      />
    </Stack>
  );
}
