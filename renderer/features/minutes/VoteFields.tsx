import {
  ActionIcon,
  Button,
  Group,
  MultiSelect,
  NumberInput,
  SegmentedControl,
  Stack,
  Switch,
  Text,
  TextInput,
} from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { voteResultText } from '#shared/albanian/vote-result.ts';
import type { PersonRef, Vote, VoteChoice, VoteForm } from '#shared/domain/record.ts';
import { lacksQuorum } from '#shared/domain/timeline.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { mayCast, voteResult } from '#shared/domain/vote-result.ts';
import { eligibleVoters } from '#shared/domain/votes.ts';
import { useMeeting } from '../../api/meeting.ts';
import { findPerson, fullName } from '../../api/meeting-people.ts';
import { voteText as text } from '../../text/minutes.ts';
import { isTextField } from '../../ui/is-text-field.ts';
import { albanianFilter } from '../../ui/search.ts';
import { TimeField } from '../../ui/TimeField.tsx';
import { BallotTable } from './BallotTable.tsx';
import { useMinutes } from './minutes-context.tsx';
import { unanimous, withCount, withForm, withoutNames, withRecused } from './vote-value.ts';

const FORMS = Object.entries(text.forms).map(([value, label]) => ({ value, label }));
const CASTINGS = Object.entries(text.castings).map(([value, label]) => ({ value, label }));
const CHOICES: readonly VoteChoice[] = ['for', 'against', 'abstain'];

type Props = {
  vote: Vote;
  onChange: (vote: Vote) => void;
  /** How many ballots on the matter came before it. */
  earlier: number;
  /** By the committee's rules this vote is a secret one. */
  isSecretDue: boolean;
  /** Who left the room for the whole item. */
  recused: readonly PersonRef[];
  faults: readonly string[];
};

/** One vote: its form, its counts or its names, and who took no part. */
export function VoteFields({ vote, onChange, earlier, isSecretDue, recused, faults }: Props) {
  const { meeting } = useMinutes();
  const { content } = useMeeting(meeting);
  const { members, committee } = content;
  const voters = eligibleVoters(vote, content, recused);
  const [isByName, setByName] = useState(vote.ballots.length > 0);
  const voting = members.filter((member) => member.voting);
  const nameOf = (ref: PersonRef) => {
    const person = findPerson(content, ref);
    return person ? fullName(person) : ref;
  };
  const { rules } = committee;
  const setting = { recused, earlier };
  const hasCasting = vote.castingVote !== undefined || mayCast(vote, content, setting);
  const choices = CHOICES.filter((choice) => choice !== 'abstain' || rules?.abstention !== false || vote.abstain > 0);
  const allFor = () => onChange(unanimous(vote, voters));
  return (
    <Stack gap="sm" onKeyDown={(event) => isUnanimousKey(event) && allFor()}>
      <Group align="flex-end" gap="md">
        <Choice
          label={text.form}
          data={FORMS}
          value={vote.form}
          onChange={(form) => onChange(withForm(vote, form as VoteForm))}
        />
        {choices.map((choice) => (
          <Count
            key={choice}
            label={text.choices[choice]}
            value={vote[choice]}
            onChange={(count) => {
              setByName(false);
              onChange(withCount(vote, choice, count));
            }}
          />
        ))}
        <Button variant="default" onClick={allFor} aria-keyshortcuts="n" title={text.unanimousKey}>
          {text.unanimous(voters.length)}
        </Button>
        <TimeField
          label={text.at}
          w={110}
          value={vote.at ?? ''}
          onChange={(at) => onChange({ ...vote, at: at === '' ? undefined : at })}
        />
      </Group>
      {faults.map((fault) => (
        <Text key={fault} c="red" size="sm" role="alert">
          {fault}
        </Text>
      ))}
      {faults.length === 0 && (
        <Text size="sm" fw={600} role="status" aria-label={text.result}>
          {voteResultText(vote, voteResult(vote, content, setting), earlier)}
        </Text>
      )}
      <Text size="sm">
        {text.voters(voters.length)} {rules?.abstention === false && text.noAbstention}
      </Text>
      {isSecretDue && vote.form === 'open' && (
        <Text size="sm" c="orange.8" role="status">
          {text.secretForPersons}
        </Text>
      )}
      {hasCasting && (
        <Choice
          label={text.casting}
          data={CASTINGS}
          value={vote.castingVote ?? 'none'}
          onChange={(cast) =>
            onChange({ ...vote, castingVote: cast === 'for' || cast === 'against' ? cast : undefined })
          }
        />
      )}
      {(lacksQuorum(content, vote.at) || vote.withoutQuorum !== undefined) && (
        <TextInput
          label={text.withoutQuorum}
          description={text.withoutQuorumHint}
          value={vote.withoutQuorum ?? ''}
          onChange={({ currentTarget }) => onChange({ ...vote, withoutQuorum: cleanLine(currentTarget.value) })}
        />
      )}
      <MultiSelect
        label={text.recused}
        data={voting.map(({ person }) => ({ value: person, label: nameOf(person) }))}
        value={vote.recused}
        onChange={(chosen) => onChange(withRecused(vote, chosen))}
        filter={albanianFilter}
        searchable
        nothingFoundMessage={text.nobodyFound}
        maw={640}
      />
      {vote.form === 'open' && (
        <Switch
          label={text.byName}
          checked={isByName}
          onChange={({ currentTarget }) => {
            setByName(currentTarget.checked);
            if (!currentTarget.checked) onChange(withoutNames(vote));
          }}
        />
      )}
      {vote.form === 'open' && isByName && (
        <BallotTable
          vote={vote}
          voters={voters}
          nameOf={nameOf}
          onChange={onChange}
          mayAbstain={rules?.abstention !== false}
        />
      )}
    </Stack>
  );
}

/** `n`, wherever no text is being written. */
function isUnanimousKey(event: KeyboardEvent<HTMLElement>): boolean {
  const { key, ctrlKey, altKey, metaKey, target } = event;
  if (key.toLowerCase() !== 'n' || ctrlKey || altKey || metaKey) return false;
  const isNumber = target instanceof HTMLInputElement && ['numeric', 'decimal'].includes(target.inputMode);
  if (isTextField(target) && !isNumber) return false;
  event.preventDefault();
  return true;
}

type ChoiceProps = {
  label: string;
  data: { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
};

function Choice({ label, ...rest }: ChoiceProps) {
  return (
    <div>
      <Text size="sm" fw={500} aria-hidden>
        {label}
      </Text>
      <SegmentedControl {...rest} aria-label={label} />
    </div>
  );
}

function Count({ label, value, onChange }: { label: string; value: number; onChange: (count: number) => void }) {
  const id = useId();
  return (
    <div>
      <Text component="label" htmlFor={id} size="sm" fw={500}>
        {label}
      </Text>
      <Group gap={4} wrap="nowrap">
        <ActionIcon
          variant="default"
          size={36}
          aria-label={text.fewer(label)}
          disabled={value === 0}
          onClick={() => onChange(value - 1)}
        >
          <IconMinus size={16} aria-hidden />
        </ActionIcon>
        <NumberInput
          id={id}
          w={64}
          value={value}
          min={0}
          max={9999}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          onChange={(typed) => typed !== '' && onChange(Number(typed))}
        />
        <ActionIcon variant="default" size={36} aria-label={text.more(label)} onClick={() => onChange(value + 1)}>
          <IconPlus size={16} aria-hidden />
        </ActionIcon>
      </Group>
    </div>
  );
}
