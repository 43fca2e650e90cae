import { SimpleGrid, Stack } from '@mantine/core';
import type { PersonRef } from '#shared/domain/record.ts';
import { useMeeting } from '../../api/meeting.ts';
import type { MeetingFields } from '../../api/meeting-fields.ts';
import { findPerson, fullName } from '../../api/meeting-people.ts';
import { PersonSelect } from '../../api/PersonSelect.tsx';
import { PLACES } from '../../api/place.ts';
import { useFieldDraft } from '../../api/use-field-draft.ts';
import { apiText } from '../../text/api.ts';
import { callText } from '../../text/call.ts';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { Section } from '../../ui/Section.tsx';
import { StandIn } from './StandIn.tsx';

const { officers: text } = callText;

const officer = (key: 'chair' | 'secretary') => ({
  read: (fields: MeetingFields): PersonRef => fields[key],
  write: (fields: MeetingFields, value: PersonRef): MeetingFields => ({ ...fields, [key]: value }),
});
const OFFICERS = { chair: officer('chair'), secretary: officer('secretary') };

/** Who led and who kept the minutes that day, of the roster or not. */
export function Officers({ id }: { id: number }) {
  return (
    <Section id={PLACES.call('drejtuesit')} title={text.title}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Officer id={id} duty="chair" />
        <Officer id={id} duty="secretary" />
      </SimpleGrid>
    </Section>
  );
}

function Officer({ id, duty }: { id: number; duty: keyof typeof OFFICERS }) {
  const { content } = useMeeting(id);
  const draft = useFieldDraft(id, duty, OFFICERS[duty]);
  const other = findPerson(content, draft.theirs);
  const take = (ref: PersonRef) => {
    draft.set(ref);
    void draft.flush();
  };
  return (
    <Stack gap={4}>
      <PersonSelect
        meeting={id}
        label={text[duty]}
        value={draft.value}
        onChange={(ref) => ref !== undefined && take(ref)}
      />
      <StandIn id={id} office={duty} onTake={take} />
      <DraftNote draft={draft} theirs={other && fullName(other)} words={apiText} />
    </Stack>
  );
}
