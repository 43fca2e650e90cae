import { ActionIcon, Button, Checkbox, Code, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconFolder, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { agoText } from '#shared/albanian/safety.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { reasonsOf } from '../../api/errors.ts';
import { useProgram } from '../../api/program.tsx';
import { safetyText } from '../../text/safety.ts';
import type { Status } from './use-safety.ts';

const words = safetyText.targets;
const DAY = 86_400_000;
const PROVE_AFTER_DAYS = 30;

/** The folders of the copies, and when copies are made by themselves. */
export function Targets({ status }: { status: Status }) {
  const { client } = useProgram();
  const attempt = useAttempt();
  const { rules, targets } = status;
  const set = (change: Partial<Status['rules']>) => client.safety.setRules({ ...rules, ...change });
  return (
    <Stack gap="sm">
      {targets.length === 0 && <Text>{words.none}</Text>}
      {targets.map((target) => (
        <Group key={target.folder} wrap="nowrap" align="flex-start">
          <IconFolder size={20} aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
          <Stack gap={2} style={{ flexGrow: 1 }}>
            <Code style={{ alignSelf: 'flex-start' }}>{target.folder}</Code>
            <Text size="sm">{stateText(target)}</Text>
            {isToProve(target) && <Text size="sm">{words.prove}</Text>}
          </Stack>
          <ActionIcon
            variant="subtle"
            aria-label={`${words.remove}: ${target.folder}`}
            onClick={() =>
              void attempt(async () => {
                await set({ targets: rules.targets.filter((folder) => folder !== target.folder) });
                showDone(words.removed, () => set({ targets: rules.targets }));
              })
            }
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <NewTarget onAdd={(folder) => set({ targets: [...rules.targets, folder] })} chosen={rules.targets} />
      <Checkbox
        label={words.daily}
        checked={rules.daily}
        onChange={({ currentTarget }) => void attempt(() => set({ daily: currentTarget.checked }))}
      />
      <Checkbox
        label={words.atClosing}
        checked={rules.atClosing}
        onChange={({ currentTarget }) => void attempt(() => set({ atClosing: currentTarget.checked }))}
      />
    </Stack>
  );
}

type Target = Status['targets'][number];

function stateText({ isThere, copies, last }: Target): string {
  const parts = [
    ...(isThere ? [words.copies(copies)] : [words.missing]),
    ...(last === null ? [] : [words.lastAt(agoText(last, new Date()))]),
  ];
  return parts.join(' · ');
}

/** A copy that was read back right after it was written may have come from memory: once a month one is read from its medium. */
function isToProve({ isThere, since, proved }: Target): boolean {
  const from = proved ?? since;
  return isThere && from !== null && Date.now() - Date.parse(from) > PROVE_AFTER_DAYS * DAY;
}

function NewTarget({ onAdd, chosen }: { onAdd: (folder: string) => Promise<unknown>; chosen: readonly string[] }) {
  const { api } = useProgram();
  const { data: places = [] } = useQuery(api.safety.places.queryOptions());
  const [folder, setFolder] = useState('');
  const [fault, setFault] = useState<string>();
  const add = async (given: string) => {
    setFault(undefined);
    try {
      await onAdd(given.trim());
      setFolder('');
    } catch (error) {
      setFault(reasonsOf(error).join(' '));
    }
  };
  const offered = places.filter((place) => !chosen.includes(place));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (folder.trim() !== '') void add(folder);
      }}
    >
      <Stack gap="xs">
        <Group align="flex-end">
          <TextInput
            label={words.label}
            description={words.placeholderHint}
            value={folder}
            error={fault}
            maw="100%"
            w={480}
            onChange={({ currentTarget }) => setFolder(currentTarget.value)}
          />
          <Button type="submit" variant="default">
            {words.add}
          </Button>
        </Group>
        {offered.length > 0 && (
          <Group gap="xs">
            <Text size="sm">{words.plugged}</Text>
            {offered.map((place) => (
              <Button key={place} size="xs" variant="default" onClick={() => void add(place)}>
                {place}
              </Button>
            ))}
          </Group>
        )}
      </Stack>
    </form>
  );
}
