import { Text } from '@mantine/core';
import { DraftLine } from '../../api/DraftLine.tsx';
import { useMeeting, useMeetingCommands } from '../../api/meeting.ts';
import { stepsText as text } from '../../text/record.ts';

/** The registry's number, which a record may still get until it is archived. */
export function Protocol({ id, isArchived }: { id: number; isArchived: boolean }) {
  const { protocolNumber = '' } = useMeeting(id).content.meeting;
  const commands = useMeetingCommands(id);
  if (isArchived) {
    return <Text>{protocolNumber === '' ? text.noProtocol : `${text.protocol}: ${protocolNumber}`}</Text>;
  }
  return (
    <div style={{ maxWidth: 420 }}>
      <DraftLine
        name={`record:${id}:protocol`}
        label={text.protocol}
        description={text.protocolHint}
        stored={protocolNumber}
        save={async (value) => {
          await commands.run((client, { revision }) =>
            client.records.setProtocolNumber({ id, revision, ...(value !== '' && { protocolNumber: value }) }),
          );
        }}
        refresh={async () => (await commands.refresh()).content.meeting.protocolNumber ?? ''}
      />
    </div>
  );
}
