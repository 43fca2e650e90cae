import { Text } from '@mantine/core';
import { noQuorumReason } from '#shared/albanian/quorum.ts';
import { NEXT_STATES } from '#shared/domain/lifecycle.ts';
import { quorumOf } from '#shared/domain/quorum.ts';
import { showDone, useAttempt } from '../../api/command.tsx';
import { useMeeting, useMeetingCommands } from '../../api/meeting.ts';
import { undoLast } from '../../api/undo.ts';
import { secondCallText as text } from '../../text/second-call.ts';
import { Offer } from '../../ui/Offer.tsx';
import { useReadOnly } from '../../ui/read-only.tsx';

/** Where everybody is noted and too few came: the meeting is put off in one step, with its reason. */
export function NoQuorum({ id }: { id: number }) {
  const { content, state } = useMeeting(id);
  const commands = useMeetingCommands(id);
  const attempt = useAttempt();
  const isReadOnly = useReadOnly();
  const quorum = quorumOf(content);
  const isNoted = content.meeting.attendance.length >= content.members.length && content.members.length > 0;
  if (isReadOnly || !isNoted || quorum.valid || !NEXT_STATES[state].includes('postponed')) return null;
  const postpone = () =>
    void attempt(async () => {
      const reason = noQuorumReason(quorum);
      await commands.run((client, { revision }) =>
        client.meetings.setState({ id, revision, state: 'postponed', reason }),
      );
      showDone(text.postponed, () => undoLast(commands, id, 'meeting.setState'));
    });
  return (
    <Offer action={text.postpone} onTake={postpone}>
      <Text>{text.noQuorum}</Text>
    </Offer>
  );
}
