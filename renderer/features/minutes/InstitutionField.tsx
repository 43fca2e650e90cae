import { Autocomplete } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { cleanLine } from '#shared/domain/typed.ts';
import { useProgram } from '../../api/program.tsx';
import { albanianFilter } from '../../ui/search.ts';

type Props = {
  label: string;
  value: string;
  onChange: (name: string) => void;
  /** A name was chosen from the list. */
  onChoose?: (name: string) => void;
  onBlur?: () => void;
  error?: boolean;
};

/** An institution that the office knows, or a new name. */
export function InstitutionField({ onChange, onChoose, ...rest }: Props) {
  const { api } = useProgram();
  const institutions = useSuspenseQuery(api.institutions.list.queryOptions()).data;
  const names = useMemo(() => institutions.map(({ name }) => name), [institutions]);
  return (
    <Autocomplete
      {...rest}
      data={names}
      filter={albanianFilter}
      onChange={(typed) => onChange(cleanLine(typed))}
      onOptionSubmit={onChoose}
    />
  );
}
