import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { COUNTIES } from '#shared/albanian/office.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { useAttempt } from '../../api/command.tsx';
import { useProgram } from '../../api/program.tsx';
import { directoryText } from '../../text/directory.ts';
import { useRenewDirectory } from './use-directory.ts';

const words = directoryText.institutions;
const NOTHING = { name: '', city: '', county: '' };

/** What was typed stays when the dialog is closed before it is stored. */
export function NewInstitution({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { client } = useProgram();
  const attempt = useAttempt();
  const renew = useRenewDirectory();
  const [typed, setTyped] = useState(NOTHING);
  const [wasTried, setTried] = useState(false);
  const name = typed.name.trim();

  const create = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name === '') return;
    const city = typed.city.trim();
    const fields = { name, ...(city !== '' && { city }), ...(typed.county !== '' && { county: typed.county }) };
    const stored = await attempt(() => client.institutions.create(fields));
    if (!stored) return;
    await renew();
    setTyped(NOTHING);
    setTried(false);
    onClose();
  };

  return (
    <Modal opened={opened} onClose={onClose} title={words.newTitle}>
      <form onSubmit={create} noValidate>
        <Stack>
          <TextInput
            label={words.name}
            required
            data-autofocus
            value={typed.name}
            onChange={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, name: cleanLine(value) }))}
            error={wasTried && name === '' && words.fault}
          />
          <TextInput
            label={words.city}
            value={typed.city}
            onChange={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, city: cleanLine(value) }))}
          />
          <Select
            label={words.county}
            data={[...COUNTIES]}
            value={typed.county === '' ? null : typed.county}
            onChange={(county) => setTyped((before) => ({ ...before, county: county ?? '' }))}
          />
          <Group>
            <Button type="submit">{words.create}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
