import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useCallback } from 'react';
import type { Fault } from '#shared/domain/errors.ts';
import type { Decision, PersonRef } from '#shared/domain/record.ts';
import { useMeeting } from '../../api/meeting.ts';
import { PersonSelect } from '../../api/PersonSelect.tsx';
import { recordText, textOf, toEditor } from '../../api/record-text.ts';
import { decisionText as text } from '../../text/minutes.ts';
import { RichTextField } from '../../ui/rich-text/RichTextField.tsx';
import { useMinutes } from './minutes-context.tsx';

type Dissent = Decision['dissent'][number];
type Props = { dissent: Dissent[]; faults: readonly Fault[]; onChange: (dissent: Dissent[]) => void };

/** Members' opinions against the decision, with their reasons. */
export function DissentFields({ dissent, faults, onChange }: Props) {
  const { meeting } = useMinutes();
  const { members } = useMeeting(meeting).content;
  const isVoter = useCallback(
    (ref: PersonRef) => members.some(({ person, voting }) => voting && person === ref),
    [members],
  );
  const change = (index: number, one: Dissent, changed: Partial<Dissent>) =>
    onChange(dissent.with(index, { ...one, ...changed }));
  const faultOf = (path: string) => faults.find((fault) => fault.path === path)?.message;
  return (
    <Stack gap="sm">
      {dissent.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an opinion has no identity before its person is chosen
        <Stack key={index} gap={6}>
          <Group align="flex-end" gap="sm">
            <PersonSelect
              meeting={meeting}
              label={`${text.dissent}: ${text.dissentPerson}`}
              value={one.person === '' ? undefined : one.person}
              isOffered={isVoter}
              w={420}
              maw="100%"
              error={faultOf(`dissent[${index}].person`)}
              onChange={(person) => change(index, one, { person: person ?? '' })}
            />
            <Button
              size="compact-sm"
              variant="subtle"
              color="red"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => onChange(dissent.toSpliced(index, 1))}
            >
              {text.removeDissent}
            </Button>
          </Group>
          <RichTextField
            {...recordText}
            label={text.dissentReason}
            value={toEditor(one.reason)}
            isInvalid={faultOf(`dissent[${index}].reason`) !== undefined}
            onChange={(written) => change(index, one, { reason: textOf(written) })}
          />
          <Text c="red" size="sm">
            {faultOf(`dissent[${index}].reason`)}
          </Text>
        </Stack>
      ))}
      <Group>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...dissent, { person: '', reason: '' }])}
        >
          {text.addDissent}
        </Button>
      </Group>
    </Stack>
  );
}
