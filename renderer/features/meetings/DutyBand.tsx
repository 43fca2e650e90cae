import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CommitteeDuty } from '#shared/domain/stored.ts';
import { daysAfter } from '#shared/domain/time.ts';
import { useProgram } from '../../api/program.tsx';
import { dutyText as text } from '../../text/duty.ts';

/** How many days before it is due a meeting is spoken of. */
const AHEAD = 30;

type Props = { today: string; onPlan: (duty: CommitteeDuty) => void };

/** Which committees must meet soon or should have met: nothing where all are in time. */
export function DutyBand({ today, onPlan }: Props) {
  const { api } = useProgram();
  const { data = [] } = useQuery(api.duty.list.queryOptions());
  const pressing = data.filter(({ dueBy }) => dueBy <= daysAfter(today, AHEAD));
  if (pressing.length === 0) return null;
  return (
    <Paper component="section" withBorder p="sm" aria-label={text.label}>
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {pressing.map((duty) => (
          <Group key={duty.committeeId} component="li" justify="space-between" wrap="nowrap">
            <Group gap="xs">
              {duty.overdue > 0 && (
                <Badge color="yellow" variant="light">
                  {text.late}
                </Badge>
              )}
              <Text size="sm">
                <Text span fw={600} size="sm">
                  {duty.committee}
                </Text>
                : {duty.overdue > 0 ? text.overdue(duty.dueBy, duty.overdue) : text.due(duty.dueBy)}
              </Text>
            </Group>
            <Action duty={duty} onPlan={onPlan} />
          </Group>
        ))}
      </Stack>
    </Paper>
  );
}

function Action({ duty, onPlan }: { duty: CommitteeDuty; onPlan: Props['onPlan'] }) {
  const { planned, committee } = duty;
  if (planned) {
    const params = { id: String(planned.meeting), part: 'thirrja' };
    return (
      <Button
        variant="subtle"
        size="xs"
        renderRoot={(props) => <Link {...props} to="/mbledhjet/$id/$part" params={params} />}
      >
        {text.planned(planned.date)}
      </Button>
    );
  }
  return (
    <Button variant="default" size="xs" aria-label={text.planFor(committee)} onClick={() => onPlan(duty)}>
      {text.plan}
    </Button>
  );
}
