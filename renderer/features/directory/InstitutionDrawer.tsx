import { Button, Divider, Drawer, Select, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { COUNTIES } from '#shared/albanian/office.ts';
import type { StoredInstitution } from '#shared/domain/stored.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { DraftLine } from '../../api/DraftLine.tsx';
import { useProgram } from '../../api/program.tsx';
import { directoryText } from '../../text/directory.ts';
import { useInstitutionRow, useRenewDirectory } from './use-directory.ts';

const words = directoryText.institutions;

type Props = { institution: StoredInstitution | undefined; onClose: () => void };

/** One institution beside the list; each field saves itself. */
export function InstitutionDrawer({ institution, onClose }: Props) {
  return (
    <Drawer opened={institution !== undefined} onClose={onClose} position="right" size="md" title={institution?.name}>
      {institution && <Fields key={institution.id} institution={institution} onClose={onClose} />}
    </Drawer>
  );
}

function Fields({ institution, onClose }: { institution: StoredInstitution; onClose: () => void }) {
  const { client } = useProgram();
  const { save, refresh } = useInstitutionRow(institution.id);
  const attempt = useAttempt();
  const renew = useRenewDirectory();
  const remove = async () => {
    const { id, revision, ...fields } = institution;
    const isDone = await attempt(async () => {
      await client.institutions.remove({ id, revision });
      return true;
    });
    if (!isDone) return;
    onClose();
    await renew();
    showDone(words.removed(institution.name), async () => {
      await client.institutions.create(fields);
      await renew();
    });
  };
  return (
    <Stack>
      <Text size="sm">{words.oldMeetings}</Text>
      <DraftLine
        name={`institution:${institution.id}:name`}
        label={words.name}
        required
        multiline
        stored={institution.name}
        fault={(value) => (value === '' ? words.fault : undefined)}
        save={(name) => save(() => ({ name }))}
        refresh={async () => (await refresh()).name}
      />
      <DraftLine
        name={`institution:${institution.id}:city`}
        label={words.city}
        stored={institution.city ?? ''}
        save={(city) => save(() => ({ city: city === '' ? undefined : city }))}
        refresh={async () => (await refresh()).city ?? ''}
      />
      <Select
        label={words.county}
        data={[...COUNTIES]}
        value={institution.county ?? null}
        onChange={(county) => void attempt(() => save(() => ({ county: county ?? undefined })))}
      />
      <Divider />
      <Stack align="flex-start" gap="xs">
        <Button variant="default" c="red" leftSection={<IconTrash size={18} aria-hidden />} onClick={remove}>
          {words.remove}
        </Button>
        <Text size="sm">{words.removeHint}</Text>
      </Stack>
    </Stack>
  );
}
