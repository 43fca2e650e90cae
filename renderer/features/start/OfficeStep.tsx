import { Alert, Button, Grid, Group, Select, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { COUNTIES, type OfficeFields, withCounty, withName } from '#shared/albanian/office.ts';
import { emblemFault } from '#shared/domain/emblem.ts';
import type { StoredOffice } from '#shared/domain/stored.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { wordError } from '../../api/errors.ts';
import { useProgram } from '../../api/program.tsx';
import { officeText as words } from '../../text/office.ts';
import { startText } from '../../text/start.ts';
import { EmblemField } from '../../ui/EmblemField.tsx';
import { LetterheadPreview } from '../../ui/LetterheadPreview.tsx';
import { useObjectUrl } from '../../ui/use-object-url.ts';

const NOTHING: OfficeFields = { county: '', name: '', city: '', letterhead: [] };

/** Who keeps this register: proposed from the county, shown as its documents will begin. */
export function OfficeStep({ onDone }: { onDone: () => void }) {
  const { client } = useProgram();
  const [office, setOffice] = useState(NOTHING);
  const [emblem, setEmblem] = useState<File>();
  const [emblemError, setEmblemError] = useState<string>();
  // What a first try has stored already, when only the emblem was refused.
  const [stored, setStored] = useState<StoredOffice>();
  const [wasTried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string>();
  const url = useObjectUrl(emblem);
  const faultOf = (field: 'county' | 'name' | 'city') =>
    wasTried && office[field].trim() === '' ? words.faults[field] : undefined;

  const choose = (file: File) => {
    const fault = emblemFault(file);
    setEmblemError(fault && words.emblemFaults[fault]);
    if (!fault) setEmblem(file);
  };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setFailure(undefined);
    if ([office.county, office.name, office.city].some((value) => value.trim() === '')) return;
    setSaving(true);
    try {
      const letterhead = office.letterhead.map((line) => line.trim()).filter(Boolean);
      const fields = { county: office.county, name: office.name.trim(), city: office.city.trim(), letterhead };
      setStored(await client.office.set({ ...fields, revision: stored?.revision ?? 0 }));
      if (emblem) setStored(await client.office.setEmblem({ file: emblem }));
      onDone();
    } catch (error) {
      setFailure(wordError(error).message);
    } finally {
      setSaving(false);
    }
  };

  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <Title order={2} size="h4">
          {startText.steps.office}
        </Title>
        <Text>{startText.officeHint}</Text>
        <Grid gap="xl">
          <Grid.Col span={{ base: 12, md: 7 }}>
            <Stack>
              <Select
                label={words.county}
                required
                autoFocus
                data={[...COUNTIES]}
                value={office.county === '' ? null : office.county}
                onChange={(county) => county && setOffice((before) => withCounty(before, county))}
                allowDeselect={false}
                maxDropdownHeight={420}
                error={faultOf('county')}
              />
              <TextInput
                label={words.name}
                description={words.nameHint}
                required
                value={office.name}
                onChange={({ currentTarget: { value } }) => setOffice((before) => withName(before, cleanLine(value)))}
                error={faultOf('name')}
              />
              <TextInput
                label={words.city}
                description={words.cityHint}
                required
                value={office.city}
                onChange={({ currentTarget: { value } }) =>
                  setOffice((before) => ({ ...before, city: cleanLine(value) }))
                }
                error={faultOf('city')}
              />
              <Textarea
                label={words.letterhead}
                description={words.letterheadHint}
                autosize
                minRows={2}
                value={office.letterhead.join('\n')}
                onChange={({ currentTarget: { value } }) =>
                  setOffice((before) => ({ ...before, letterhead: value.split('\n').map(cleanLine) }))
                }
              />
              <EmblemField
                url={url}
                onChoose={choose}
                onRemove={() => setEmblem(undefined)}
                error={emblemError}
                words={words.emblem}
              />
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 5 }}>
            <LetterheadPreview
              caption={words.preview}
              lines={office.letterhead}
              committee={words.previewCommittee}
              emblem={url}
            />
          </Grid.Col>
        </Grid>
        {failure !== undefined && (
          <Alert color="red" role="alert" style={{ whiteSpace: 'pre-line' }}>
            {failure}
          </Alert>
        )}
        <Group>
          <Button type="submit" size="md" loading={isSaving}>
            {startText.next}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
