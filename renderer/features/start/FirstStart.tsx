import { Container, Group, Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, Suspense, useState } from 'react';
import { startText } from '../../text/start.ts';
import { OfficeStep } from './OfficeStep.tsx';

type Props = {
  onDone: () => void;
  /** The second step, which is another part of the program: ends with `onDone`, whether something was entered or left for later. */
  committeeStep: (onDone: () => void) => ReactNode;
};

/** What a fresh machine shows: what the program is, the office, and its first committee. */
export function FirstStart({ onDone, committeeStep }: Props) {
  const [step, setStep] = useState<1 | 2>(1);
  return (
    <Container component="main" size="lg" py={{ base: 'md', md: 48 }}>
      <Stack gap="lg">
        <Stack gap="xs">
          <Title order={1}>{startText.title}</Title>
          <Text size="lg" maw="75ch">
            {startText.what}
          </Text>
          <Text maw="75ch">{startText.where}</Text>
        </Stack>
        <Group gap="xl" component="ol" m={0} p={0} aria-label={startText.progress(step)} style={{ listStyle: 'none' }}>
          <StepMark number={1} label={startText.steps.office} current={step} />
          <StepMark number={2} label={startText.steps.committee} current={step} />
        </Group>
        <Paper withBorder p={{ base: 'md', md: 'xl' }}>
          {step === 1 ? (
            <OfficeStep onDone={() => setStep(2)} />
          ) : (
            <Stack>
              <Title order={2} size="h4" tabIndex={-1} ref={focusOnce} style={{ outline: 'none' }}>
                {startText.steps.committee}
              </Title>
              <Text>{startText.committeeHint}</Text>
              <Suspense>{committeeStep(onDone)}</Suspense>
            </Stack>
          )}
        </Paper>
      </Stack>
    </Container>
  );
}

/** What was focused has gone with the first step. */
function focusOnce(element: HTMLElement | null) {
  element?.focus();
}

function StepMark({ number, label, current }: { number: number; label: string; current: number }) {
  const isDone = number < current;
  const isCurrent = number === current;
  return (
    <Group component="li" gap="xs" aria-current={isCurrent ? 'step' : undefined}>
      <ThemeIcon
        radius="xl"
        variant={isCurrent ? 'filled' : isDone ? 'light' : 'default'}
        color={isDone ? 'green' : 'ink'}
      >
        {isDone ? <IconCheck size={18} aria-hidden /> : number}
      </ThemeIcon>
      <Text fw={isCurrent ? 600 : 400}>{label}</Text>
    </Group>
  );
}
