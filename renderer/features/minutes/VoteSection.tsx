import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlus, IconRepeat, IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import type { Fault } from '#shared/domain/errors.ts';
import type { Decision, PersonRef, Vote } from '#shared/domain/record.ts';
import { voteResult } from '#shared/domain/vote-result.ts';
import { useMeeting } from '../../api/meeting.ts';
import { voteText as text } from '../../text/minutes.ts';
import { useMinutes } from './minutes-context.tsx';
import { isSecretDue, useNewVote } from './use-new-vote.ts';
import { VoteFields } from './VoteFields.tsx';

type Props = {
  item: number;
  decision: Decision;
  faults: readonly Fault[];
  onChange: (changed: Pick<Decision, 'vote' | 'earlierVotes'>) => void;
};

const NOBODY: PersonRef[] = [];

/** How the decision was voted on, and how often. */
export function VoteSection({ item, decision, faults, onChange }: Props) {
  const { meeting } = useMinutes();
  const { content } = useMeeting(meeting);
  const { vote, earlierVotes = [] } = decision;
  const recused = content.meeting.agenda.find(({ id }) => id === item)?.recused ?? NOBODY;
  const isSecret = isSecretDue(content.committee, decision);
  const newVote = useNewVote(item);
  const begun = () => newVote(decision);
  const { settledBy } = vote ? voteResult(vote, content, { recused, earlier: earlierVotes.length }) : {};
  const faultsOf = (path: string) =>
    faults.filter((fault) => fault.path === path || fault.path.startsWith(`${path}.`)).map(({ message }) => message);
  return (
    <Stack gap="md">
      {earlierVotes.map((earlier, index) => (
        <Named
          // biome-ignore lint/suspicious/noArrayIndexKey: earlier votes are told apart by their order alone
          key={index}
          name={text.earlier(index + 1)}
          onRemove={() => onChange({ vote, earlierVotes: earlierVotes.toSpliced(index, 1) })}
        >
          <VoteFields
            vote={earlier}
            earlier={index}
            isSecretDue={isSecret}
            recused={recused}
            faults={faultsOf(`earlierVotes[${index}]`)}
            onChange={(changed: Vote) => onChange({ vote, earlierVotes: earlierVotes.with(index, changed) })}
          />
        </Named>
      ))}
      {vote ? (
        <Named name={text.vote} onRemove={() => onChange({ vote: undefined, earlierVotes })}>
          <VoteFields
            // A vote that begins anew has its own names.
            key={earlierVotes.length}
            vote={vote}
            earlier={earlierVotes.length}
            isSecretDue={isSecret}
            recused={recused}
            faults={faultsOf('vote')}
            onChange={(changed) => onChange({ vote: changed, earlierVotes })}
          />
          <Group gap="xs">
            <Button
              size="compact-sm"
              variant={settledBy === 'repeat' ? 'filled' : 'default'}
              leftSection={<IconRepeat size={16} aria-hidden />}
              onClick={() => onChange({ vote: begun(), earlierVotes: [...earlierVotes, vote] })}
            >
              {text.again}
            </Button>
            <Text size="sm">{text.againHint}</Text>
          </Group>
        </Named>
      ) : (
        <Group>
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onChange({ vote: begun(), earlierVotes })}
          >
            {text.add}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

type NamedProps = { name: string; onRemove: () => void; children: React.ReactNode };

function Named({ name, onRemove, children }: NamedProps) {
  const heading = useId();
  return (
    <Stack component="section" gap="sm" aria-labelledby={heading}>
      <Group justify="space-between">
        <Title order={4} size="h6" id={heading}>
          {name}
        </Title>
        <Button
          size="compact-sm"
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={onRemove}
        >
          {text.remove}
        </Button>
      </Group>
      {children}
    </Stack>
  );
}
