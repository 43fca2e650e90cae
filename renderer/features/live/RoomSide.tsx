import { CloseButton, Group, Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import type { MeetingRecord } from '#shared/domain/stored.ts';
import { useProgram } from '../../api/program.tsx';
import { liveText, roomText as text } from '../../text/live.ts';
import { ClosingPanel } from './ClosingPanel.tsx';
import type { Panel } from './keys.ts';
import { useLive } from './live-context.tsx';
import { MovePanel, RecusedPanel } from './MovePanel.tsx';
import { RoomList } from './RoomList.tsx';

/** What stands beside the text and is another part's: how an item's votes, decisions and tasks are written, and what is left of earlier meetings. */
export type Beside = {
  decision: (props: { meeting: number; item: number; wants: 'vote' | 'decision'; onDone: () => void }) => ReactNode;
  task: (props: { meeting: number; item: number }) => ReactNode;
  previous: (props: { id: number; isFirst: boolean; empty: ReactNode }) => ReactNode;
};

/** Who is in the room now; over it the panel that a key has opened. */
export function RoomSide({ beside }: { beside: Beside }) {
  const { meeting, item, panel, close } = useLive();
  // The keys that opened a panel are its name's; another one takes its place.
  useEffect(() => {
    if (panel === undefined) return;
    const onKey = (event: KeyboardEvent) => {
      const isCommand = event.ctrlKey || event.metaKey;
      if (event.key !== 'Enter' || !isCommand || !(event.target instanceof Element)) return;
      if (event.target.closest('aside') === null) return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [panel, close]);
  return (
    <Stack gap="md">
      {panel !== undefined && (
        <section aria-label={liveText.keys[panel]}>
          <Group justify="space-between" mb={6}>
            {/* What is left of earlier meetings brings its own. */}
            {panel === 'previous' ? (
              <span />
            ) : (
              <Title order={2} size="h5">
                {liveText.keys[panel]}
              </Title>
            )}
            <CloseButton aria-label={text.close} title={text.closeHint} onClick={close} />
          </Group>
          {/* Another item has panels of its own. */}
          <PanelOf
            key={`${panel} ${item}`}
            panel={panel}
            meeting={meeting}
            item={item}
            beside={beside}
            onDone={close}
          />
        </section>
      )}
      <section aria-label={liveText.room}>
        <Title order={2} size="h5" mb={6}>
          {liveText.room}
        </Title>
        <RoomList id={meeting} />
      </section>
      <OtherRoom id={meeting} />
    </Stack>
  );
}

/** At a joint meeting the other committee's people, with their own quorum. */
function OtherRoom({ id }: { id: number }) {
  const { api } = useProgram();
  const joint = useSuspenseQuery(api.meetings.get.queryOptions({ input: { id }, select: otherOf })).data;
  if (!joint) return null;
  return (
    <section aria-label={joint.name}>
      <Title order={2} size="h5" mb={6}>
        {joint.name}
      </Title>
      <RoomList id={joint.id} />
    </section>
  );
}

const otherOf = ({ content: { joint } }: MeetingRecord) =>
  joint ? { id: joint.id, name: joint.committee.name } : null;

type PanelProps = { panel: Panel; meeting: number; item: number; beside: Beside; onDone: () => void };

function PanelOf({ panel, beside, meeting, item, onDone }: PanelProps) {
  if (panel === 'came' || panel === 'left') return <MovePanel kind={panel} />;
  if (panel === 'recused') return <RecusedPanel />;
  if (panel === 'closing') return <ClosingPanel />;
  if (panel === 'previous') {
    return <beside.previous id={meeting} isFirst empty={<Text size="sm">{text.noPrevious}</Text>} />;
  }
  if (panel === 'task') return <beside.task meeting={meeting} item={item} />;
  return <beside.decision meeting={meeting} item={item} wants={panel} onDone={onDone} />;
}
