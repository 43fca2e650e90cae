import { Autocomplete, Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Title } from '#shared/domain/record.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { useAttempt } from '../../api/command.tsx';
import { useProgram } from '../../api/program.tsx';
import { directoryText } from '../../text/directory.ts';
import { albanianFilter } from '../../ui/search.ts';
import { EMPTY_PERSON, newPersonOf, personFaults } from './typed-person.ts';
import { useInstitutions, useRenewDirectory } from './use-directory.ts';

const words = directoryText.people;

/** What was typed stays when the dialog is closed before it is stored. */
export function NewPerson({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { client } = useProgram();
  const institutions = useInstitutions();
  const attempt = useAttempt();
  const renew = useRenewDirectory();
  const [typed, setTyped] = useState(EMPTY_PERSON);
  const [wasTried, setTried] = useState(false);
  const faults = wasTried ? personFaults(typed) : {};

  const create = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const person = newPersonOf(typed);
    if (!person) return;
    const stored = await attempt(() => client.people.create(person));
    if (!stored) return;
    await renew();
    setTyped(EMPTY_PERSON);
    setTried(false);
    onClose();
  };
  const line = (field: 'firstName' | 'lastName' | 'position' | 'email' | 'phone') => ({
    label: words[field],
    value: typed[field],
    onChange: ({ currentTarget: { value } }: { currentTarget: HTMLInputElement }) =>
      setTyped((before) => ({ ...before, [field]: cleanLine(value) })),
  });

  return (
    <Modal opened={opened} onClose={onClose} title={words.newTitle}>
      <form onSubmit={create} noValidate>
        <Stack>
          <Radio.Group
            label={words.title}
            required
            value={typed.title ?? null}
            onChange={(title) => setTyped((before) => ({ ...before, title: title as Title }))}
            error={faults.title && words.faults.title}
          >
            <Group mt={4}>
              <Radio value="z." label="z." />
              <Radio value="znj." label="znj." />
            </Group>
          </Radio.Group>
          <TextInput
            {...line('firstName')}
            required
            data-autofocus
            error={faults.firstName && words.faults.firstName}
          />
          <TextInput {...line('lastName')} required error={faults.lastName && words.faults.lastName} />
          <Autocomplete
            label={words.institution}
            required
            data={institutions.map(({ name }) => name)}
            filter={albanianFilter}
            value={typed.institution}
            onChange={(institution) => setTyped((before) => ({ ...before, institution: cleanLine(institution) }))}
            error={faults.institution && words.faults.institution}
          />
          <TextInput {...line('position')} />
          <TextInput {...line('email')} type="email" />
          <TextInput {...line('phone')} type="tel" />
          <Group>
            <Button type="submit">{words.create}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
