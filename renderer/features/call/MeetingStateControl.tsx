import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { stateName } from '#shared/albanian/states.ts';
import { NEXT_STATES, needsReason } from '#shared/domain/lifecycle.ts';
import type { MeetingState } from '#shared/domain/stored.ts';
import { cleanLine } from '#shared/domain/typed.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useMeeting, useMeetingCommands } from '../../api/meeting.ts';
import { PLACES } from '../../api/place.ts';
import { undoLast } from '../../api/undo.ts';
import { callText } from '../../text/call.ts';
import { Editing } from '../../ui/read-only.tsx';
import { Section } from '../../ui/Section.tsx';

const { state: text } = callText;

/** The step that comes next in most meetings. */
const AHEAD: Partial<Record<MeetingState, MeetingState>> = {
  planned: 'convened',
  convened: 'held',
  postponed: 'planned',
  cancelled: 'planned',
};

/** Where the meeting stands, and the steps from there; what is put off or called off says why. */
export function MeetingStateControl({ id }: { id: number }) {
  const { state, stateReason } = useMeeting(id);
  const [wanted, setWanted] = useState<MeetingState>();
  const commands = useMeetingCommands(id);
  const attempt = useAttempt();
  const go = (to: MeetingState, reason?: string) =>
    attempt(async () => {
      await commands.run((client, { revision }) =>
        client.meetings.setState({ id, revision, state: to, ...(reason !== undefined && { reason }) }),
      );
      setWanted(undefined);
      showDone(text.changed(stateName(to)), () => undoLast(commands, id, 'meeting.setState'));
    });
  return (
    <Section id={PLACES.call('gjendja')} title={text.title}>
      <Text>
        {text.is(stateName(state))}
        {stateReason === undefined ? '' : ` ${text.because(stateReason)}`}
      </Text>
      <Editing>
        {wanted === undefined ? (
          <Group gap="sm">
            {NEXT_STATES[state].map((to) => (
              <Button
                key={to}
                variant={AHEAD[state] === to ? 'light' : 'default'}
                onClick={() => (needsReason(to) ? setWanted(to) : void go(to))}
              >
                {text.to(state, to)}
              </Button>
            ))}
          </Group>
        ) : (
          <Reason
            action={text.to(state, wanted)}
            onLeave={() => setWanted(undefined)}
            onGiven={(reason) => void go(wanted, reason)}
          />
        )}
      </Editing>
    </Section>
  );
}

function Reason(props: { action: string; onGiven: (reason: string) => void; onLeave: () => void }) {
  const { action, onGiven, onLeave } = props;
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(reason.trim() === '');
        if (reason.trim() !== '') onGiven(reason.trim());
      }}
    >
      <Stack gap="sm" maw={520}>
        <TextInput
          label={text.reason}
          description={text.reasonHint}
          error={isMissing ? text.needsReason : undefined}
          value={reason}
          autoFocus
          onChange={(event) => setReason(cleanLine(event.currentTarget.value))}
        />
        <Group gap="sm">
          <Button type="submit">{action}</Button>
          <Button variant="subtle" onClick={onLeave}>
            {text.leave}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
