import { Text } from '@mantine/core';
import { type KeyboardEvent, useMemo } from 'react';
import type { PersonRef, Vote, VoteChoice } from '#shared/domain/record.ts';
import { voteText as text } from '../../text/minutes.ts';
import { type Segment, Segments } from '../../ui/Segments.tsx';
import classes from './minutes.module.css';
import { withBallot, withoutBallot } from './vote-value.ts';

type Choices = readonly (Segment<VoteChoice> & { shortcut: string })[];

const CHOICES: Choices = [
  { value: 'for', label: text.choices.for, tone: 'green', shortcut: 'p' },
  { value: 'against', label: text.choices.against, tone: 'amber', shortcut: 'k' },
  { value: 'abstain', label: text.choices.abstain, tone: 'grey', shortcut: 'a' },
];

const WITHOUT_ABSTENTION = CHOICES.filter(({ value }) => value !== 'abstain');

type Props = {
  vote: Vote;
  voters: readonly PersonRef[];
  nameOf: (ref: PersonRef) => string;
  onChange: (vote: Vote) => void;
  /** Whether the committee's rules know abstention. */
  mayAbstain: boolean;
};

/** Who voted how. Besides those who can vote it shows whoever has a ballot, so that a wrong one can be taken back. */
export function BallotTable({ vote, voters, nameOf, onChange, mayAbstain }: Props) {
  const choices = mayAbstain || vote.abstain > 0 ? CHOICES : WITHOUT_ABSTENTION;
  const rows = useMemo(
    () => [...new Set([...voters, ...vote.ballots.map(({ person }) => person)])],
    [voters, vote.ballots],
  );
  return (
    <div>
      <Text size="sm">{choices === CHOICES ? text.ballotKeys : text.ballotKeysWithout}</Text>
      <table className={classes.ballots} aria-label={text.ballots}>
        <thead>
          <tr>
            <th scope="col">{text.voter}</th>
            <th scope="col">{text.vote}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((person) => (
            <tr
              key={person}
              onKeyDown={(event) => chooseByKey(event, choices, (choice) => onChange(changed(vote, person, choice)))}
            >
              <th scope="row">{nameOf(person)}</th>
              <td>
                <Segments
                  label={text.ballotOf(nameOf(person))}
                  segments={choices}
                  value={vote.ballots.find((ballot) => ballot.person === person)?.choice}
                  onChange={(choice) => onChange(withBallot(vote, person, choice as VoteChoice))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const changed = (vote: Vote, person: PersonRef, choice: VoteChoice | undefined) =>
  choice === undefined ? withoutBallot(vote, person) : withBallot(vote, person, choice);

/** A letter chooses and goes on to the next voter; Del takes the ballot back, arrows go up and down. */
function chooseByKey(
  event: KeyboardEvent<HTMLElement>,
  choices: Choices,
  choose: (choice: VoteChoice | undefined) => void,
): void {
  const { key, ctrlKey, altKey, metaKey, currentTarget } = event;
  if (ctrlKey || altKey || metaKey) return;
  const choice = choices.find(({ shortcut }) => shortcut === key.toLowerCase());
  const step = key === 'ArrowUp' ? -1 : choice !== undefined || key === 'ArrowDown' ? 1 : 0;
  if (step === 0 && key !== 'Delete') return;
  event.preventDefault();
  if (choice !== undefined || key === 'Delete') choose(choice?.value);
  const next =
    step === 1 ? currentTarget.nextElementSibling : step === -1 ? currentTarget.previousElementSibling : null;
  next?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
}
