import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Correction, StoredCorrection } from '#shared/domain/records.ts';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import { showDone } from '../../api/command.tsx';
import { correctionText as text } from '../../text/record.ts';
import { today } from '../../ui/local-time.ts';
import { Section } from '../../ui/Section.tsx';
import { CorrectionCard } from './CorrectionCard.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';
import { EMPTY_ENTRY } from './correction-form.ts';
import { useRecordCommands } from './use-record.ts';

type Props = { meeting: MeetingRecord; corrections: readonly StoredCorrection[] };

/** What a signed record says wrongly stands in records of their own. */
export function Corrections({ meeting, corrections }: Props) {
  const { run } = useRecordCommands(meeting.id);
  const [isAdding, setAdding] = useState(false);
  const [begin] = useState((): Correction => ({ date: today(), reason: '', entries: [EMPTY_ENTRY] }));
  return (
    <Section title={text.title} hint={text.hint}>
      <Stack gap="lg">
        {corrections.length === 0 && <Text>{text.none}</Text>}
        {corrections.map((correction) => (
          <CorrectionCard
            key={correction.id}
            meeting={meeting}
            correction={correction}
            isLast={correction.number === corrections.length}
          />
        ))}
        {isAdding ? (
          <CorrectionForm
            name={`correction:new:${meeting.id}`}
            begin={begin}
            onClose={() => setAdding(false)}
            onSave={async (correction) => {
              await run((client) => client.corrections.create({ meeting: meeting.id, ...correction }));
              showDone(text.saved);
            }}
          />
        ) : (
          <Group>
            <Button
              size="compact-md"
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => setAdding(true)}
            >
              {text.add}
            </Button>
          </Group>
        )}
      </Stack>
    </Section>
  );
}
