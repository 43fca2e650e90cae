import { Button, Group, Modal, Stack, TagsInput, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import type { FinalRecord } from '#shared/domain/records.ts';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { showDone } from '../../api/command.tsx';
import { useProgram } from '../../api/program.tsx';
import { recordText, signText as text } from '../../text/record.ts';
import { DateField } from '../../ui/DateField.tsx';
import { today } from '../../ui/local-time.ts';
import { Refusal } from './Refusal.tsx';
import { proposedSigners } from './signers.ts';
import { useAct } from './use-act.ts';
import { useRecordCommands } from './use-record.ts';

type Props = { record: FinalRecord; meeting: MeetingRecord; onClose: () => void };

/** Notes that the paper was signed, by whom and when: from then on there is no way back. */
export function SignDialog(props: Props) {
  return (
    <Modal opened onClose={props.onClose} title={text.title} size="lg">
      <Suspense>
        <Form {...props} />
      </Suspense>
    </Modal>
  );
}

function Form({ record, meeting, onClose }: Props) {
  const { api } = useProgram();
  const { look } = useSuspenseQuery(api.look.get.queryOptions({ input: { committee: meeting.committeeId } })).data;
  const { content } = meeting;
  const { run } = useRecordCommands(meeting.id);
  const act = useAct();
  const [names, setNames] = useState(() => proposedSigners(content, look.minutes));
  const [on, setOn] = useState(today);
  const [isAsked, setAsked] = useState(false);
  const dayFault =
    on === '' ? text.needsDay : on < content.meeting.date ? text.tooEarly : on > today() ? text.inFuture : undefined;
  const namesFault = names.length === 0 ? text.needsNames : undefined;
  const sign = async () => {
    setAsked(true);
    if (dayFault !== undefined || namesFault !== undefined) return;
    const isDone = await act.run(() => run((client) => client.records.sign({ record: record.id, on, names })));
    if (!isDone) return;
    onClose();
    showDone(text.done);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void sign();
      }}
    >
      <Stack>
        <Text size="sm">{text.after}</Text>
        <DateField label={text.day} value={on} error={isAsked || on !== '' ? dayFault : undefined} onChange={setOn} />
        <TagsInput
          label={text.names}
          description={text.namesHint}
          data={proposedSigners(content, 'all-present')}
          value={names}
          error={isAsked ? namesFault : undefined}
          onChange={(typed) => setNames([...new Set(typed.map((name) => cleanLine(name).trim()).filter(Boolean))])}
          acceptValueOnBlur
        />
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
  );
}
