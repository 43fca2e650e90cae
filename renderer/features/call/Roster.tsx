import { Button, Group, Text } from '@mantine/core';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useMeeting, useMeetingCommands } from '../../api/meeting.ts';
import { undoLast } from '../../api/undo.ts';
import { callText } from '../../text/call.ts';
import { Editing, useReadOnly } from '../../ui/read-only.tsx';
import { Section } from '../../ui/Section.tsx';

const { roster: text } = callText;

/** The members as of the meeting's day, taken anew where the committee was put right later. */
export function Roster({ id }: { id: number }) {
  const { members } = useMeeting(id).content;
  const commands = useMeetingCommands(id);
  const attempt = useAttempt();
  const refresh = () =>
    attempt(async () => {
      await commands.run((client, { revision }) => client.meetings.refreshRoster({ id, revision }));
      showDone(text.refreshed, () => undoLast(commands, id, 'meeting.refreshRoster'));
    });
  return (
    <Section title={text.title} hint={useReadOnly() ? undefined : text.hint}>
      <Group>
        <Text>{text.count(members.length)}</Text>
        <Editing>
          <Button variant="default" onClick={() => void refresh()}>
            {text.refresh}
          </Button>
        </Editing>
      </Group>
    </Section>
  );
}
