import { Button, Group, MultiSelect, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import type { AgendaItemState } from '#shared/domain/record.ts';
import type { StoredItem } from '#shared/domain/stored.ts';
import { useMeeting } from '../../api/meeting.ts';
import { withFields } from '../../api/meeting-fields.ts';
import { nameWithInstitution } from '../../api/meeting-people.ts';
import { PersonSelect } from '../../api/PersonSelect.tsx';
import { useDraft } from '../../api/use-draft.ts';
import { agendaText as text } from '../../text/agenda.ts';
import { apiText } from '../../text/api.ts';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { useReadOnly } from '../../ui/read-only.tsx';
import { albanianFilter } from '../../ui/search.ts';
import { type ItemFields, itemFields } from './item-record.ts';
import { useItemOptions } from './use-item-draft.ts';

type Props = { meeting: number; item: StoredItem; number: number };

const STATES = Object.entries(text.states).map(([value, label]) => ({ value, label }));
const read = (fields: ItemFields | undefined) => {
  const { rapporteur, state = 'normal', recused = [] } = fields ?? {};
  return { rapporteur, state, recused };
};
type Details = ReturnType<typeof read>;

/** Who reports on an item, how it came to the agenda, and who has no part in it. */
export function ItemDetails({ meeting, item, number }: Props) {
  const [isRecusing, setRecusing] = useState(false);
  const isReadOnly = useReadOnly();
  const options = useItemOptions<Details>(meeting, {
    id: item.id,
    read,
    write: (fields, { rapporteur, state, recused }) =>
      withFields(fields, {
        rapporteur,
        state: state === 'normal' ? undefined : state,
        recused: recused.length > 0 ? recused : undefined,
      }),
  });
  const draft = useDraft<Details>(`item:${item.id}:details`, { ...options, stored: read(itemFields(item)) });
  const { rapporteur, state, recused } = draft.value;
  const change = (changed: Partial<Details>) => {
    draft.set({ ...draft.value, ...changed });
    void draft.flush();
  };
  const isShown = isRecusing || recused.length > 0;
  return (
    <Stack gap={4}>
      <Group gap="sm" align="flex-end">
        <PersonSelect
          meeting={meeting}
          label={text.rapporteur}
          aria-label={text.rapporteurOf(number)}
          placeholder={text.nobody}
          clearable
          flex="1 1 18rem"
          value={rapporteur}
          onChange={(ref) => change({ rapporteur: ref })}
        />
        <Select
          label={text.state}
          aria-label={text.stateOf(number)}
          data={STATES}
          value={state}
          allowDeselect={false}
          w={190}
          onChange={(value) => change({ state: (value ?? 'normal') as AgendaItemState })}
        />
        {!isShown && !isReadOnly && (
          <Button variant="subtle" aria-label={text.addRecusedOf(number)} onClick={() => setRecusing(true)}>
            {text.addRecused}
          </Button>
        )}
      </Group>
      {isShown && (
        <Recused
          meeting={meeting}
          number={number}
          value={recused}
          autoFocus={isRecusing}
          onChange={(refs) => change({ recused: refs })}
        />
      )}
      <DraftNote draft={draft} theirs={draft.theirs && text.states[draft.theirs.state]} words={apiText} />
    </Stack>
  );
}

type RecusedProps = {
  meeting: number;
  number: number;
  value: string[];
  autoFocus: boolean;
  onChange: (refs: string[]) => void;
};

function Recused({ meeting, number, value, autoFocus, onChange }: RecusedProps) {
  const { content } = useMeeting(meeting);
  return (
    <MultiSelect
      label={text.recused}
      aria-label={text.recusedOf(number)}
      data={content.people.map((person) => ({ value: person.id, label: nameWithInstitution(person) }))}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      searchable
      filter={albanianFilter}
      nothingFoundMessage={text.nobodyFound}
      disabled={useReadOnly()}
      maw={620}
    />
  );
}
