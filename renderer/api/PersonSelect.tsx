import type { SelectProps } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PersonRef } from '#shared/domain/record.ts';
import { SearchSelect } from '../ui/SearchSelect.tsx';
import { useAttempt } from './command.tsx';
import { useMeetingCommands, useMeetingPeople } from './meeting.ts';
import { choiceOf, optionValue, personOptions } from './meeting-people.ts';
import { useProgram } from './program.tsx';

type Props = Pick<
  SelectProps,
  'description' | 'placeholder' | 'required' | 'clearable' | 'w' | 'maw' | 'flex' | 'error' | 'aria-label'
> & {
  meeting: number;
  label: string;
  value: PersonRef | undefined;
  onChange: (ref: PersonRef | undefined) => void;
  /** Who of the meeting's people is offered; all where it is left out. Give the same function each time. */
  isOffered?: (ref: PersonRef) => boolean;
};

/** Somebody of the meeting, or of the directory, who is then brought to the meeting. */
export function PersonSelect({ meeting, value, onChange, isOffered, ...rest }: Props) {
  const { api } = useProgram();
  const { people, members } = useMeetingPeople(meeting);
  const directory = useSuspenseQuery(api.people.list.queryOptions()).data;
  const { run } = useMeetingCommands(meeting);
  const attempt = useAttempt();
  const options = useMemo(
    () => personOptions({ people, members }, directory, isOffered),
    [people, members, directory, isOffered],
  );
  const choose = async (chosen: string) => {
    const choice = choiceOf(chosen);
    if ('ref' in choice) return onChange(choice.ref);
    const added = await attempt(() => run((client) => client.attendance.addPerson({ meeting, person: choice.person })));
    if (added) onChange(added.person);
  };
  return (
    <SearchSelect
      {...rest}
      options={options}
      value={value === undefined ? undefined : optionValue({ ref: value })}
      onChange={(chosen) => (chosen === undefined ? onChange(undefined) : void choose(chosen))}
    />
  );
}
