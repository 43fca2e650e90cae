import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { requiredQuorum } from '#shared/domain/quorum.ts';
import { PRESET } from '#shared/domain/rules.ts';
import type { StoredCommittee } from '#shared/domain/stored.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useProgram } from '../../api/program.tsx';
import { rulesText } from '../../text/rules.ts';
import { RulesFields } from './RulesFields.tsx';
import { faultsOf, fromForm, type RulesForm, toForm } from './rules-form.ts';
import { useCommitteeRules } from './use-committee.ts';

const words = rulesText.form;

type Props = {
  committee: StoredCommittee;
  today: string;
  /** Left out where new ones are made. */
  version: StoredCommittee['rules'][number] | undefined;
  opened: boolean;
  onClose: () => void;
};

export function RulesDialog({ version, opened, onClose, ...rest }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} size="lg" title={version ? words.editTitle(version.from) : words.newTitle}>
      <Form key={version?.from ?? 'new'} version={version} onClose={onClose} {...rest} />
    </Modal>
  );
}

function Form({ committee, today, version, onClose }: Omit<Props, 'opened'>) {
  const { api } = useProgram();
  const { set } = useCommitteeRules(committee.id);
  const attempt = useAttempt();
  const members = useSuspenseQuery(api.memberships.list.queryOptions({ input: { committee: committee.id } })).data;
  const [form, setForm] = useState(() => startOf(committee, today, version));
  const [isTried, setTried] = useState(false);
  const faults = faultsOf(form);
  const isTaken = version === undefined && committee.rules.some(({ from }) => from === form.from);
  const voting = members.filter(
    ({ from, to, voting: votes }) => votes && from <= today && (to === undefined || today <= to),
  ).length;
  const rules = fromForm(form);
  const submit = async () => {
    setTried(true);
    if (faults.size > 0 || isTaken) return;
    const isDone = await attempt(async () => {
      await set(form.from, rules);
      return true;
    });
    if (!isDone) return;
    showDone(words.stored);
    onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack>
        <Group align="center">
          <Button variant="default" onClick={() => setForm({ ...toForm(form.from, PRESET), act: form.act })}>
            {words.preset}
          </Button>
          <Text size="sm">{words.presetHint}</Text>
        </Group>
        <RulesFields
          form={form}
          onChange={(change) => setForm((before) => ({ ...before, ...change }))}
          faults={isTried ? faults : new Set()}
          isNew={version === undefined}
          isTaken={isTaken}
        />
        {!faults.has('first') && !faults.has('second') && voting > 0 && (
          <Text size="sm" role="status">
            {words.means(voting, requiredQuorum(voting, 1, rules), requiredQuorum(voting, 2, rules))}
          </Text>
        )}
        <Group>
          <Button type="submit">{version ? words.keep : words.save}</Button>
        </Group>
      </Stack>
    </form>
  );
}

/** New ones begin as those before them, without the act from which these came. */
function startOf(
  { rules }: StoredCommittee,
  today: string,
  version: StoredCommittee['rules'][number] | undefined,
): RulesForm {
  if (version) return toForm(version.from, version.rules);
  return { ...toForm(today, rules.at(-1)?.rules ?? PRESET), act: '' };
}
