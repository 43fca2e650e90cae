import { Group, Radio, Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TaskScope } from '#shared/domain/papers.ts';
import { useProgram } from '../../api/program.tsx';
import { documentsText } from '../../text/documents.ts';
import { SearchSelect } from '../../ui/SearchSelect.tsx';
import { PaperDate } from './PaperDate.tsx';
import { usePaperSettings } from './use-paper-settings.ts';

const text = documentsText.settings;
const SCOPES = ['meeting', 'open', 'institution'] as const;
type Scope = (typeof SCOPES)[number];

type Props = { id: number; scope: TaskScope | undefined; onScope: (scope: TaskScope | undefined) => void };

/** The day of the list of tasks, and of which tasks it tells. */
export function TaskChoice({ id, scope, onScope }: Props) {
  const { api } = useProgram();
  const settings = usePaperSettings(id, 'tasks');
  const { data: institutions } = useSuspenseQuery(api.institutions.list.queryOptions());
  const [chosen, setChosen] = useState<Scope>(scopeOf(scope));
  const choose = (next: Scope) => {
    setChosen(next);
    onScope(next === 'meeting' ? undefined : { open: true });
  };
  return (
    <Group align="flex-start" gap="xl">
      <PaperDate name={`paper:${id}:tasks`} settings={settings} />
      <Radio.Group label={text.scope} value={chosen} onChange={(value) => choose(value as Scope)}>
        <Stack gap={6} mt={6}>
          {SCOPES.map((value) => (
            <Radio key={value} value={value} label={text.scopes[value]} />
          ))}
        </Stack>
      </Radio.Group>
      {chosen === 'institution' && (
        <SearchSelect
          label={text.institution}
          description={text.chooseInstitution}
          w={360}
          maw="100%"
          options={institutions.map(({ name }) => ({ value: name, label: name }))}
          value={scope?.institution}
          onChange={(institution) => onScope(institution === undefined ? { open: true } : { open: true, institution })}
        />
      )}
    </Group>
  );
}

function scopeOf(scope: TaskScope | undefined): Scope {
  if (!scope?.open) return 'meeting';
  return scope.institution === undefined ? 'open' : 'institution';
}
