import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { formatDate } from '#shared/albanian/dates.ts';
import type { StoredCorrection } from '#shared/domain/records.ts';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { correctionText as text, versionsText } from '../../text/record.ts';
import { CodeLine } from './CodeLine.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';
import { FinaliseCorrection } from './FinaliseCorrection.tsx';
import { Path } from './Path.tsx';
import classes from './record.module.css';
import { useRecordCommands } from './use-record.ts';

type Props = { meeting: MeetingRecord; correction: StoredCorrection; isLast: boolean };

/** One correction: written as long as it is a draft, then on its own way onto paper. */
export function CorrectionCard({ meeting, correction, isLast }: Props) {
  const { id, revision, number, date, reason, entries, record } = correction;
  const { run } = useRecordCommands(meeting.id);
  const [open, setOpen] = useState<'edit' | 'finalise'>();
  const close = () => setOpen(undefined);
  return (
    <Stack gap="sm" component="article" aria-label={text.name(number)}>
      <Group gap="sm">
        <Title order={3} size="h5">
          {text.name(number)}
        </Title>
        {!record && (
          <Badge variant="light" color="gray" tt="none" size="lg">
            {text.draft}
          </Badge>
        )}
        <Text>{formatDate(date)}</Text>
      </Group>
      {open === 'edit' ? (
        <CorrectionForm
          name={`correction:${id}`}
          begin={{ date, reason, entries }}
          onClose={close}
          onSave={async (changed) => {
            await run((client) => client.corrections.update({ id, revision, ...changed }));
            showDone(text.saved);
          }}
        />
      ) : (
        <>
          <Text style={WRAPPED}>{reason}</Text>
          <ul className={classes.list}>
            {entries.map(({ place, was, becomes }) => (
              <li key={`${place}\n${was}\n${becomes}`} className={classes.change}>
                <Text fw={600}>{place}</Text>
                <Text>
                  {text.was}: {was || versionsText.nothing}
                </Text>
                <Text>
                  {text.becomes}: {becomes || versionsText.nothing}
                </Text>
              </li>
            ))}
          </ul>
        </>
      )}
      {record ? (
        <>
          <CodeLine code={record.code} />
          <Path record={record} meeting={meeting} />
        </>
      ) : (
        open !== 'edit' && (
          <DraftButtons
            meeting={meeting.id}
            correction={correction}
            isLast={isLast}
            onEdit={() => setOpen('edit')}
            onFinalise={() => setOpen('finalise')}
          />
        )
      )}
      {open === 'finalise' && <FinaliseCorrection meeting={meeting.id} correction={correction} onClose={close} />}
    </Stack>
  );
}

const WRAPPED = { overflowWrap: 'anywhere' } as const;

type ButtonsProps = {
  meeting: number;
  correction: StoredCorrection;
  isLast: boolean;
  onEdit: () => void;
  onFinalise: () => void;
};

/** Only the last draft can go: the numbers stay without a gap. */
function DraftButtons({ meeting, correction, isLast, onEdit, onFinalise }: ButtonsProps) {
  const { id, revision, number, date, reason, entries } = correction;
  const { run } = useRecordCommands(meeting);
  const attempt = useAttempt();
  const remove = () =>
    attempt(async () => {
      await run((client) => client.corrections.remove({ id, revision }));
      showDone(text.removed, () => run((client) => client.corrections.create({ meeting, date, reason, entries })));
    });
  return (
    <Group gap="xs">
      <Button size="compact-md" aria-label={text.finaliseOf(number)} onClick={onFinalise}>
        {text.finalise}
      </Button>
      <Button size="compact-md" variant="default" aria-label={text.editOf(number)} onClick={onEdit}>
        {text.edit}
      </Button>
      {isLast && (
        <Button
          size="compact-md"
          variant="subtle"
          color="red"
          aria-label={text.removeOf(number)}
          onClick={() => void remove()}
        >
          {text.remove}
        </Button>
      )}
    </Group>
  );
}
