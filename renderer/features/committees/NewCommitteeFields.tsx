import { Autocomplete, Stack, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { proposedCommittees, withCommitteeName } from '#shared/albanian/office.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { committeesText } from '../../text/committees.ts';
import { albanianFilter } from '../../ui/search.ts';
import type { NewCommittee } from './new-committee.ts';

type Props = {
  county: string;
  value: NewCommittee;
  onChange: (change: (committee: NewCommittee) => NewCommittee) => void;
  error?: string | undefined;
};

const words = committeesText.fields;

export function NewCommitteeFields({ county, value, onChange, error }: Props) {
  const proposed = useMemo(() => proposedCommittees(county), [county]);
  return (
    <Stack>
      <Autocomplete
        label={words.name}
        description={words.nameHint}
        required
        data={proposed}
        filter={albanianFilter}
        value={value.name}
        onChange={(name) => onChange((before) => withCommitteeName(before, cleanLine(name)))}
        error={error}
        data-autofocus
      />
      <TextInput
        label={words.genitive}
        description={words.genitiveHint(value.nameGenitive)}
        value={value.nameGenitive}
        onChange={({ currentTarget }) => {
          const nameGenitive = cleanLine(currentTarget.value);
          onChange((before) => ({ ...before, nameGenitive }));
        }}
      />
      <TextInput
        label={words.basis}
        description={words.basisHint}
        value={value.legalBasis}
        onChange={({ currentTarget }) => {
          const legalBasis = cleanLine(currentTarget.value);
          onChange((before) => ({ ...before, legalBasis }));
        }}
      />
    </Stack>
  );
}
