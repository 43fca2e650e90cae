import { Button, Stack, Text, Title } from '@mantine/core';
import { votersInRoom } from '#shared/domain/presence.ts';
import { quorumOf } from '#shared/domain/quorum.ts';
import { useMeeting } from '../../api/meeting.ts';
import { startOn } from '../../api/writing.ts';
import { liveText } from '../../text/live.ts';
import { useLive } from './live-context.tsx';

/** Who is in the room now. */
export function RoomSide({ id }: { id: number; item: number }) {
  const { content } = useMeeting(id);
  const { panel, close } = useLive();
  const { voting, required } = quorumOf(content);
  const { at } = startOn(content.meeting, new Date());
  return (
    <Stack gap="sm">
      <Title order={2} size="h5">
        {liveText.room}
      </Title>
      <Text>{liveText.inRoom(votersInRoom(content, at).length, voting, required)}</Text>
      {panel && (
        <Button variant="default" onClick={close}>
          {liveText.keys[panel]}
        </Button>
      )}
    </Stack>
  );
}
