import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FinalRecord } from '#shared/domain/records.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { showDone } from '../../api/command.tsx';
import { recordText, archiveText as text } from '../../text/record.ts';
import { DateField } from '../../ui/DateField.tsx';
import { today } from '../../ui/local-time.ts';
import { Refusal } from './Refusal.tsx';
import { useAct } from './use-act.ts';
import { useRecordCommands } from './use-record.ts';

/** Notes under which number the signed paper went into the archive. */
export function ArchiveDialog({ record, onClose }: { record: FinalRecord; onClose: () => void }) {
  const { run } = useRecordCommands(record.meeting);
  const act = useAct();
  const [number, setNumber] = useState('');
  const [on, setOn] = useState(today);
  const [isAsked, setAsked] = useState(false);
  const numberFault = number.trim() === '' ? text.needsNumber : undefined;
  const dayFault =
    on === ''
      ? text.needsDay
      : record.signed && on < record.signed.on
        ? text.tooEarly
        : on > today()
          ? text.inFuture
          : undefined;
  const archive = async () => {
    setAsked(true);
    if (numberFault !== undefined || dayFault !== undefined) return;
    const isDone = await act.run(() =>
      run((client) => client.records.archive({ record: record.id, number: number.trim(), on })),
    );
    if (!isDone) return;
    onClose();
    showDone(text.done);
  };
  return (
    <Modal opened onClose={onClose} title={text.title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void archive();
        }}
      >
        <Stack>
          <Text size="sm">{text.after}</Text>
          {record.scans.length === 0 && <Text size="sm">{text.noScan}</Text>}
          <TextInput
            data-autofocus
            label={text.number}
            value={number}
            error={isAsked ? numberFault : undefined}
            onChange={({ currentTarget }) => setNumber(cleanLine(currentTarget.value))}
          />
          <DateField label={text.day} value={on} error={isAsked || on !== '' ? dayFault : undefined} onChange={setOn} />
          <Refusal message={act.refusal} />
          <Group>
            <Button type="submit" loading={act.isBusy}>
              {text.act}
            </Button>
            <Button variant="default" onClick={onClose}>
              {recordText.back}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
