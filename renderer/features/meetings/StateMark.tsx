import { Badge } from '@mantine/core';
import { stateName } from '#shared/albanian/states.ts';
import type { MeetingState } from '#shared/domain/stored.ts';

const COLORS: Record<MeetingState, string> = {
  planned: 'gray',
  convened: 'blue',
  held: 'green',
  postponed: 'yellow',
  cancelled: 'dark',
};

/** The state in its word, with a colour beside it. */
export function StateMark({ state }: { state: MeetingState }) {
  return (
    <Badge variant="dot" color={COLORS[state]} tt="none" size="lg" fw={500} miw="max-content">
      {stateName(state)}
    </Badge>
  );
}
