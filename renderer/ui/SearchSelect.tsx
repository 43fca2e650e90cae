import { Select, type SelectProps } from '@mantine/core';
import { albanianFilter } from './search.ts';

type Props = Omit<SelectProps, 'data' | 'value' | 'onChange' | 'filter' | 'searchable'> & {
  label: string;
  options: { value: string; label: string }[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
};

/** A list that fades in is not there yet when a quick typist's Enter would take its first line. */
const AT_ONCE = { transitionProps: { duration: 0 } };

/** One of a list, found by typing the beginnings of its words. */
export function SearchSelect({ options, value, onChange, ...rest }: Props) {
  return (
    <Select
      nothingFoundMessage="Nuk u gjet"
      selectFirstOptionOnChange
      // Else the list looks, a moment after it has opened, for the option that is chosen already, and forgets the first one.
      selectFirstOptionOnDropdownOpen
      comboboxProps={AT_ONCE}
      {...rest}
      data={options}
      value={value ?? null}
      onChange={(chosen) => onChange(chosen ?? undefined)}
      searchable
      filter={albanianFilter}
      clearButtonProps={{ 'aria-label': 'Hiq zgjedhjen' }}
    />
  );
}
