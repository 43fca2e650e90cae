import { Button, List, Stack, Text } from '@mantine/core';
import { IconFileReport } from '@tabler/icons-react';
import { useProgram } from '../../api/program.tsx';
import { useSave } from '../../api/use-save.ts';
import { safetyText as words } from '../../text/safety.ts';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { CheckSection } from './CheckSection.tsx';
import { HandoverForm } from './HandoverForm.tsx';
import { LastCopy } from './LastCopy.tsx';
import { RecoveryKey } from './RecoveryKey.tsx';
import { RestoreSection } from './RestoreSection.tsx';
import { Targets } from './Targets.tsx';
import { useSafety } from './use-safety.ts';

/** Whether everything is kept, where, and how it comes back. */
export function SafetyScreen() {
  const status = useSafety();
  return (
    <Page title={words.title}>
      <LastCopy status={status} />
      <Section title={words.targets.title} hint={words.targets.hint}>
        <Targets status={status} />
      </Section>
      <Section title={words.recovery.title} hint={words.recovery.hint}>
        <RecoveryKey hasRecovery={status.hasRecovery} />
      </Section>
      <Section title={words.check.title} hint={words.check.hint}>
        <CheckSection status={status} />
      </Section>
      <Section title={words.restore.title} hint={words.restore.hint}>
        <RestoreSection />
      </Section>
      <Section title={words.handover.title} hint={words.handover.hint}>
        <HandoverForm />
      </Section>
      <Section title={words.report.title} hint={words.report.hint}>
        <Report />
      </Section>
      <Section title={words.protects.title}>
        <List spacing="xs" maw="75ch">
          {words.protects.lines.map((line) => (
            <List.Item key={line}>
              <Text size="sm">{line}</Text>
            </List.Item>
          ))}
        </List>
      </Section>
    </Page>
  );
}

function Report() {
  const { client } = useProgram();
  const save = useSave(words.report.done);
  return (
    <Stack align="flex-start">
      <Button
        variant="default"
        leftSection={<IconFileReport size={18} aria-hidden />}
        onClick={() => save(() => client.safety.diagnosis())}
      >
        {words.report.make}
      </Button>
    </Stack>
  );
}
