import { Checkbox, Group, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { MAJORITY_OF, TIE_TEXT } from '#shared/albanian/rules.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { rulesText } from '../../text/rules.ts';
import { DateField } from '../../ui/DateField.tsx';
import {
  MAJORITIES,
  type MajorityParts,
  majorityParts,
  majorityText,
  QUORUMS,
  type RulesFault,
  type RulesForm,
} from './rules-form.ts';

const words = rulesText.form;
const WHOSE = Object.entries(MAJORITY_OF).map(([value, label]) => ({ value, label }));
const TIES = Object.entries(TIE_TEXT).map(([value, label]) => ({ value, label }));

type Props = {
  form: RulesForm;
  onChange: (change: Partial<RulesForm>) => void;
  faults: ReadonlySet<RulesFault>;
  isNew: boolean;
  isTaken: boolean;
};

/** All that a committee's act can say, in the order in which acts say it. */
export function RulesFields({ form, onChange, faults, isNew, isTaken }: Props) {
  const fault = (field: RulesFault, message: string) => (faults.has(field) ? { error: message } : {});
  const line = (field: 'act' | 'noticeHours' | 'meetEveryMonths') => ({
    value: form[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [field]: cleanLine(event.currentTarget.value) }),
  });
  const majority = majorityParts(form.majority);
  const setMajority = (change: Partial<MajorityParts>) =>
    onChange({ majority: majorityText({ ...majority, ...change }) });
  return (
    <Stack>
      {isNew && (
        <DateField
          label={words.from}
          value={form.from}
          onChange={(from) => onChange({ from })}
          required
          {...(isTaken ? { error: words.fromTaken } : fault('from', words.fromMissing))}
        />
      )}
      <TextInput label={words.act} description={words.actHint} {...line('act')} data-autofocus />
      {(['first', 'second'] as const).map((call) => (
        <Chosen
          key={call}
          label={words[call]}
          choices={QUORUMS}
          value={form[call]}
          onChange={(value) => onChange({ [call]: value })}
        >
          <TextInput
            label={words.ownQuorum}
            description={words.ownQuorumHint}
            value={form[call]}
            onChange={({ currentTarget }) => onChange({ [call]: cleanLine(currentTarget.value) })}
            {...fault(call, words.ownQuorumWrong)}
          />
        </Chosen>
      ))}
      <Chosen
        label={words.majority}
        choices={MAJORITIES}
        value={form.majority}
        onChange={(majority) => onChange({ majority })}
      >
        <Group grow align="flex-end">
          <TextInput
            label={words.ownMajority}
            description={words.ownMajorityHint}
            value={majority.share}
            onChange={({ currentTarget }) => setMajority({ share: cleanLine(currentTarget.value) })}
            {...fault('majority', words.ownMajorityWrong)}
          />
          <NativeSelect
            label={words.ownWhose}
            data={WHOSE}
            value={majority.of}
            onChange={({ currentTarget }) => setMajority({ of: currentTarget.value })}
          />
        </Group>
      </Chosen>
      <NativeSelect
        label={words.tie}
        data={TIES}
        value={form.tie}
        onChange={({ currentTarget }) => onChange({ tie: currentTarget.value as RulesForm['tie'] })}
      />
      <Group>
        <Checkbox
          label={words.abstention}
          checked={form.abstention}
          onChange={({ currentTarget }) => onChange({ abstention: currentTarget.checked })}
        />
        <Checkbox
          label={words.secret}
          checked={form.secretForPersons}
          onChange={({ currentTarget }) => onChange({ secretForPersons: currentTarget.checked })}
        />
      </Group>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={words.notice}
          inputMode="numeric"
          {...line('noticeHours')}
          {...fault('noticeHours', words.number)}
        />
        <TextInput
          label={words.every}
          inputMode="numeric"
          {...line('meetEveryMonths')}
          {...fault('meetEveryMonths', words.number)}
        />
      </SimpleGrid>
      <NativeSelect
        label={words.chair}
        data={words.chairBy}
        value={form.chairStandIn}
        onChange={({ currentTarget }) => onChange({ chairStandIn: currentTarget.value as RulesForm['chairStandIn'] })}
      />
      <NativeSelect
        label={words.secretary}
        data={words.secretaryBy}
        value={form.secretaryStandIn}
        onChange={({ currentTarget }) =>
          onChange({ secretaryStandIn: currentTarget.value as RulesForm['secretaryStandIn'] })
        }
      />
    </Stack>
  );
}

type ChosenProps = {
  label: string;
  choices: readonly { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
  /** Where it is written. */
  children: ReactNode;
};

const OWN = 'own';

/** One of what is usual, or a rule that is written. */
function Chosen({ label, choices, value, onChange, children }: ChosenProps) {
  const isKnown = choices.some((choice) => choice.value === value);
  const [isOwn, setOwn] = useState(!isKnown);
  const isWritten = isOwn || !isKnown;
  return (
    <Stack gap="xs">
      <NativeSelect
        label={label}
        data={[...choices, { value: OWN, label: words.own }]}
        value={isWritten ? OWN : value}
        onChange={({ currentTarget }) => {
          setOwn(currentTarget.value === OWN);
          if (currentTarget.value !== OWN) onChange(currentTarget.value);
        }}
      />
      {isWritten && children}
    </Stack>
  );
}
