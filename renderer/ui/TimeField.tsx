import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { parseTime, shifted } from './typed-time.ts';

type Props = {
  /** Left out where `aria-label` says it, in a table. */
  label?: string;
  /** `HH:MM`, or empty. */
  value: string;
  onChange: (time: string) => void;
  onBlur?: () => void;
  /** From where the keys count in an empty field. */
  base?: string;
  description?: string;
  error?: string;
  required?: boolean;
  disabled?: boolean;
  w?: number | string;
  'aria-label'?: string;
};

/** Minutes by key. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowUp', 1],
  ['ArrowDown', -1],
  ['+', 5],
  ['-', -5],
]);

/** A time of day, typed as it is quickest: `10`, `1030`, `10.30`, `10:30`; arrows move it by a minute, `+` and `-` by five. */
export function TimeField({ value, onChange, onBlur, base, error, ...rest }: Props) {
  const [typed, setTyped] = useState<string>();
  const [isWrong, setWrong] = useState(false);
  const accept = (text: string) => {
    const time = parseTime(text);
    setWrong(time === undefined);
    if (time !== undefined) {
      onChange(time);
      setTyped(undefined);
    }
  };
  return (
    <TextInput
      {...rest}
      inputMode="numeric"
      autoComplete="off"
      placeholder="oo:mm"
      value={typed ?? value}
      error={isWrong ? 'Shkruani orën si 10:30' : error}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        if (typed !== undefined) accept(typed);
        onBlur?.();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && typed !== undefined) accept(typed);
        const minutes = STEPS.get(event.key);
        const now = parseTime(typed ?? value) || base;
        // A minus in a time that is half typed belongs to it: `10-30`.
        const isTyped = event.key === '-' && typed !== undefined && typed.length < 4;
        if (minutes === undefined || now === undefined || isTyped) return;
        event.preventDefault();
        accept(shifted(now, minutes));
      }}
    />
  );
}
