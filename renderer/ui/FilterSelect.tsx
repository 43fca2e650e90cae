import { Select } from '@mantine/core';

/** No filter. */
const ALL = 'all';

type Props = {
  label: string;
  /** What it says where nothing is filtered out. */
  all: string;
  options: readonly (string | { value: string; label: string })[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  w: number;
  searchable?: boolean;
};

/** One of the things a list is narrowed by; undefined where all of it is shown. */
export function FilterSelect({ all, options, value = ALL, onChange, ...others }: Props) {
  return (
    <Select
      {...others}
      data={[{ value: ALL, label: all }, ...options]}
      value={value}
      allowDeselect={false}
      onChange={(chosen) => onChange(chosen === null || chosen === ALL ? undefined : chosen)}
    />
  );
}
