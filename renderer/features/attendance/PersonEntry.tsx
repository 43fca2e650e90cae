import { Autocomplete, Button, Group, Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { nameKey } from '#shared/domain/names.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { type Choice, choiceOf, type Option } from '../../api/meeting-people.ts';
import { useProgram } from '../../api/program.tsx';
import { attendanceText as text } from '../../text/attendance.ts';
import { matches, ranked } from '../../ui/search.ts';
import { NewPerson } from './NewPerson.tsx';
import { type PersonLine, parsePersonLine, proposeInstitutions } from './person-line.ts';

type Props = {
  label: string;
  description: string;
  options: readonly Option[];
  onChoose: (choice: Choice) => void;
  autoFocus?: boolean;
  /** For a button beside the field. */
  action?: string;
};

const MOST_SHOWN = 30;

/** Somebody by name: who is known is proposed while one types, who is not is added to the directory. */
export function PersonEntry({ label, description, options, onChoose, autoFocus, action }: Props) {
  const { api } = useProgram();
  const institutions = useSuspenseQuery(api.institutions.list.queryOptions()).data;
  const [typed, setTyped] = useState('');
  const [isUnreadable, setUnreadable] = useState(false);
  const [fresh, setFresh] = useState<PersonLine>();
  const names = useMemo(() => new Map(options.map(({ label: name, value }) => [name, value])), [options]);
  const proposals = useMemo(() => {
    const found = [...names.keys()].filter((name) => matches(name, typed));
    const known = ranked(found, (name) => name, typed).slice(0, MOST_SHOWN);
    const places = institutions.map(({ name }) => name);
    return [...new Set([...known, ...proposeInstitutions(typed, places, matches)])];
  }, [names, institutions, typed]);

  const take = (line: string) => {
    const value = names.get(nameKey(line));
    const parsed = value === undefined ? parsePersonLine(line) : undefined;
    setUnreadable(value === undefined && parsed === undefined && line.trim() !== '');
    setFresh(parsed);
    if (value === undefined) return;
    setTyped('');
    onChoose(choiceOf(value));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const isAtProposal = event.currentTarget.getAttribute('aria-activedescendant');
    if (event.key === 'Enter' && !isAtProposal) take(typed);
  };
  if (fresh) {
    return (
      <NewPerson
        line={fresh}
        onCancel={() => setFresh(undefined)}
        onDone={(person) => {
          setFresh(undefined);
          setTyped('');
          onChoose({ person });
        }}
      />
    );
  }
  return (
    <Stack gap={4}>
      <Group align="flex-end" wrap="nowrap">
        <Autocomplete
          flex={1}
          label={label}
          description={description}
          error={isUnreadable ? text.unreadable : undefined}
          data={proposals}
          filter={({ options: all }) => all}
          openOnFocus={false}
          autoFocus={autoFocus}
          value={typed}
          onChange={(value) => {
            setTyped(cleanLine(value));
            setUnreadable(false);
          }}
          onOptionSubmit={(line) => {
            // A proposed institution completes the line; a known person is taken at once.
            if (names.has(line)) queueMicrotask(() => take(line));
          }}
          onKeyDown={onKeyDown}
        />
        {action && (
          <Button variant="default" onClick={() => take(typed)}>
            {action}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
