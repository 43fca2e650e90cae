import { Grid, Select, Stack, Textarea } from '@mantine/core';
import { COUNTIES, withCounty, withName } from '#shared/albanian/office.ts';
import type { StoredOffice } from '#shared/domain/stored.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { useAttempt } from '../../api/command.tsx';
import { DraftLine } from '../../api/DraftLine.tsx';
import { useDraft } from '../../api/use-draft.ts';
import { apiText } from '../../text/api.ts';
import { officeText as words } from '../../text/office.ts';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { LetterheadPreview } from '../../ui/LetterheadPreview.tsx';
import { useObjectUrl } from '../../ui/use-object-url.ts';
import { OfficeEmblem } from './OfficeEmblem.tsx';
import { useEmblem, useOfficeRow } from './use-office.ts';

/** The office's own fields; each saves itself. */
export function OfficeFields({ office }: { office: StoredOffice }) {
  const { save, refresh } = useOfficeRow();
  const attempt = useAttempt();
  const emblem = useObjectUrl(useEmblem(office));
  return (
    <Grid gap="xl">
      <Grid.Col span={{ base: 12, lg: 7 }}>
        <Stack>
          <Select
            label={words.county}
            data={[...COUNTIES]}
            value={office.county}
            onChange={(county) => county && void attempt(() => save((row) => withCounty(row, county)))}
            allowDeselect={false}
            maxDropdownHeight={420}
          />
          <DraftLine
            name="office:name"
            label={words.name}
            description={words.nameHint}
            required
            stored={office.name}
            fault={(value) => (value === '' ? words.faults.name : undefined)}
            save={(name) => save((row) => withName(row, name))}
            refresh={async () => (await refresh()).name}
          />
          <DraftLine
            name="office:city"
            label={words.city}
            description={words.cityHint}
            required
            stored={office.city}
            fault={(value) => (value === '' ? words.faults.city : undefined)}
            save={(city) => save(() => ({ city }))}
            refresh={async () => (await refresh()).city}
          />
          <Letterhead office={office} />
          <OfficeEmblem url={emblem} />
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 5 }}>
        <LetterheadPreview
          caption={words.preview}
          lines={office.letterhead}
          committee={words.previewCommittee}
          emblem={emblem}
        />
      </Grid.Col>
    </Grid>
  );
}

const linesOf = (typed: string) =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function Letterhead({ office }: { office: StoredOffice }) {
  const { save, refresh } = useOfficeRow();
  const draft = useDraft('office:letterhead', {
    stored: office.letterhead.join('\n'),
    save: (typed: string) => save(() => ({ letterhead: linesOf(typed) })),
    refresh: async () => (await refresh()).letterhead.join('\n'),
    equal: (a, b) => linesOf(a).join('\n') === linesOf(b).join('\n'),
  });
  return (
    <Stack gap={4}>
      <Textarea
        label={words.letterhead}
        description={words.letterheadHint}
        autosize
        minRows={2}
        value={draft.value}
        onChange={({ currentTarget: { value } }) => draft.set(value.split('\n').map(cleanLine).join('\n'))}
        onBlur={() => void draft.flush()}
      />
      <DraftNote draft={draft} theirs={draft.theirs} words={apiText} />
    </Stack>
  );
}
