import { Button, Card, Group, List, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { rulesSummary } from '#shared/albanian/rules.ts';
import { PRESET, rulesOn } from '#shared/domain/rules.ts';
import type { StoredCommittee } from '#shared/domain/stored.ts';
import { daysAfter } from '#shared/domain/time.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { rulesText as words } from '../../text/rules.ts';
import { Offer } from '../../ui/Offer.tsx';
import { Section } from '../../ui/Section.tsx';
import { RulesDialog } from './RulesDialog.tsx';
import { fromForm, toForm } from './rules-form.ts';
import { useCommitteeRules, useSession } from './use-committee.ts';

type Version = StoredCommittee['rules'][number];

/** By which rules a committee meets and decides, from which day on. */
export function RulesSection({ committee }: { committee: StoredCommittee }) {
  const { today } = useSession();
  const { set, remove } = useCommitteeRules(committee.id);
  const attempt = useAttempt();
  const [edited, setEdited] = useState<Version | 'new'>();
  const versions = committee.rules;
  const inForce = rulesOn(versions, today);
  const confirm = () => void attempt(() => set(today, fromForm(toForm(today, PRESET))));
  const takeBack = async ({ from, rules }: Version) => {
    const isDone = await attempt(async () => {
      await remove(from);
      return true;
    });
    if (isDone) showDone(words.removed(from), () => set(from, rules));
  };
  return (
    <Section title={words.title} hint={words.hint}>
      {versions.length === 0 ? (
        <Offer action={words.confirm} onTake={confirm}>
          <Text>{words.none}</Text>
          <Summary rules={PRESET} />
        </Offer>
      ) : (
        <Stack component="ul" gap="sm" aria-label={words.list} p={0} m={0} style={{ listStyle: 'none' }}>
          {versions.toReversed().map((version, index, all) => (
            <Card key={version.from} component="li" withBorder padding="md">
              <Group justify="space-between" align="flex-start" wrap="nowrap">
                <Stack gap={4}>
                  <Text fw={600}>{period(version, all[index - 1], today)}</Text>
                  <Text size="sm">{version.rules.act ?? words.noAct}</Text>
                  {(version.rules === inForce || version.from > today) && <Summary rules={version.rules} />}
                </Stack>
                <Group gap="xs" wrap="nowrap">
                  <Button variant="default" size="xs" onClick={() => setEdited(version)}>
                    {words.edit}
                  </Button>
                  {index === 0 && (
                    <Button variant="default" size="xs" onClick={() => void takeBack(version)}>
                      {words.remove}
                    </Button>
                  )}
                </Group>
              </Group>
            </Card>
          ))}
        </Stack>
      )}
      <Group>
        <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEdited('new')}>
          {words.add}
        </Button>
      </Group>
      <RulesDialog
        committee={committee}
        today={today}
        version={edited === 'new' ? undefined : edited}
        opened={edited !== undefined}
        onClose={() => setEdited(undefined)}
      />
    </Section>
  );
}

function period({ from }: Version, next: Version | undefined, today: string): string {
  if (from > today) return words.coming(from);
  return next && next.from <= today ? words.until(from, daysAfter(next.from, -1)) : words.inForce(from);
}

function Summary({ rules }: { rules: Version['rules'] }) {
  return (
    <List size="sm">
      {rulesSummary(rules).map((line) => (
        <List.Item key={line}>{line}</List.Item>
      ))}
    </List>
  );
}
