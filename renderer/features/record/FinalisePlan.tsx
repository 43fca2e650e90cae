import { Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { Check } from '#shared/domain/check.ts';
import { CheckList } from '../../api/CheckList.tsx';
import { useMeeting } from '../../api/meeting.ts';
import { useProgram } from '../../api/program.tsx';
import { recordText, finaliseText as text } from '../../text/record.ts';
import type { FinalisedNow } from './JustFinalised.tsx';
import { Refusal } from './Refusal.tsx';
import classes from './record.module.css';
import { useAct } from './use-act.ts';
import { useRecordCommands } from './use-record.ts';

type Props = {
  id: number;
  checks: readonly Check[];
  onClose: () => void;
  onDone: (done: FinalisedNow) => void;
};

/** What is in the way, what is to be looked at, and what will be so afterwards. */
export function FinalisePlan({ id, checks, onClose, onDone }: Props) {
  const { drafts } = useProgram();
  const { run } = useRecordCommands(id);
  const act = useAct();
  const reason = useId();
  const blocking = checks.filter(({ severity }) => severity === 'blocks');
  const warnings = checks.filter(({ severity }) => severity === 'warns');
  const isUnsaved = drafts.status.state === 'unstorable';
  const why = blocking.length > 0 ? text.blocked(blocking.length) : isUnsaved ? text.unsaved : undefined;
  const finalise = async () => {
    if (why !== undefined) return;
    await act.run(async () => onDone(await run((client, { revision }) => client.records.finalise({ id, revision }))));
  };
  return (
    <Stack gap="lg">
      {blocking.length > 0 && (
        <Stack gap="xs">
          <Title order={3} size="h5">
            {text.blocking} ({blocking.length})
          </Title>
          <CheckList id={id} checks={blocking} className={classes.list} onGo={onClose} />
        </Stack>
      )}
      {warnings.length > 0 && (
        <Stack gap="xs">
          <Title order={3} size="h5">
            {text.warnings} ({warnings.length})
          </Title>
          <CheckList id={id} checks={warnings} className={classes.list} onGo={onClose} />
        </Stack>
      )}
      {blocking.length === 0 && <Afterwards id={id} />}
      <Refusal message={act.refusal} />
      {why && (
        <Text id={reason} size="sm">
          {why}
        </Text>
      )}
      <Group>
        <Button
          data-autofocus
          loading={act.isBusy}
          aria-disabled={why !== undefined || undefined}
          data-disabled={why !== undefined || undefined}
          aria-describedby={why === undefined ? undefined : reason}
          onClick={() => void finalise()}
        >
          {text.act}
        </Button>
        <Button variant="default" onClick={onClose}>
          {recordText.back}
        </Button>
        <Text size="sm" role="status">
          {act.isBusy && text.acting}
        </Text>
      </Group>
    </Stack>
  );
}

function Afterwards({ id }: { id: number }) {
  const { api } = useProgram();
  // Other meetings may have been finalised since it was read.
  const { data } = useQuery(api.records.get.queryOptions({ input: { meeting: id }, staleTime: 0 }));
  const next = data?.next;
  const { joint } = useMeeting(id).content;
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        {text.after}
      </Title>
      <List size="sm" spacing={4}>
        {next && <List.Item>{text.number(next.number)}</List.Item>}
        {next && next.decisions.length > 0 && (
          <List.Item>{text.decisions(next.decisions.map(({ number }) => number))}</List.Item>
        )}
        {joint && <List.Item>{text.joint(joint.committee.name)}</List.Item>}
        <List.Item>{text.fixed}</List.Item>
        <List.Item>{text.papers}</List.Item>
        <List.Item>{text.reopenable}</List.Item>
      </List>
      {next && next.skipped.length > 0 && (
        <Group gap="xs" wrap="nowrap" align="flex-start">
          <IconAlertTriangle size={18} aria-hidden color="var(--mantine-color-yellow-7)" style={{ flexShrink: 0 }} />
          <Text size="sm">{text.skipped(next.skipped)}</Text>
        </Group>
      )}
    </Stack>
  );
}
