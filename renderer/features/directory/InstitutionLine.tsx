import { Autocomplete, Stack } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { StoredPerson } from '#shared/domain/stored.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { useProgram } from '../../api/program.tsx';
import { useDraft } from '../../api/use-draft.ts';
import { apiText } from '../../text/api.ts';
import { directoryText } from '../../text/directory.ts';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { albanianFilter } from '../../ui/search.ts';
import { useInstitutions, usePersonRow } from './use-directory.ts';

const words = directoryText.people;

/** A person's institution, which is stored when the field is left: what is half typed would become an institution of its own. */
export function InstitutionLine({ person }: { person: StoredPerson }) {
  const { api, queries } = useProgram();
  const { save, refresh } = usePersonRow(person.id);
  const institutions = useInstitutions();
  const draft = useDraft(`person:${person.id}:institution`, {
    stored: person.institution,
    save: async (value: string) => {
      await save(() => ({ institution: value.trim() }));
      await queries.invalidateQueries({ queryKey: api.institutions.key() });
    },
    refresh: async () => (await refresh()).institution,
    equal: (a, b) => a.trim() === b.trim(),
    fault: (value) => (value.trim() === '' ? words.faults.institution : undefined),
  });
  const [typed, setTyped] = useState<string>();
  const commit = (value = typed) => {
    if (value === undefined) return;
    draft.set(value);
    setTyped(undefined);
    void draft.flush();
  };
  const latest = useRef(commit);
  latest.current = commit;
  // Esc takes the whole drawer away from under the focus.
  useEffect(() => () => latest.current(), []);
  return (
    <Stack gap={4}>
      <Autocomplete
        label={words.institution}
        required
        data={institutions.map(({ name }) => name)}
        filter={albanianFilter}
        value={typed ?? draft.value}
        onChange={(value) => setTyped(cleanLine(value))}
        onBlur={() => commit()}
        error={draft.state === 'invalid'}
      />
      <DraftNote draft={draft} theirs={draft.theirs} words={apiText} />
    </Stack>
  );
}
