import { Badge, Box, Group, Stack, Text, Title } from '@mantine/core';
import { memo, useState, useSyncExternalStore } from 'react';
import type { StoredItem } from '#shared/domain/stored.ts';
import { ApprovalOutcome } from '../../api/ApprovalOutcome.tsx';
import { fullName } from '../../api/meeting-people.ts';
import { linesOf } from '../../api/open-rows.ts';
import { PLACES } from '../../api/place.ts';
import { useProgram } from '../../api/program.tsx';
import { minutesText as text } from '../../text/minutes.ts';
import { useReadOnly } from '../../ui/read-only.tsx';
import { DecisionCard } from './DecisionCard.tsx';
import { FileDrop } from './FileDrop.tsx';
import { MaterialRow } from './MaterialRow.tsx';
import classes from './minutes.module.css';
import { useMinutes } from './minutes-context.tsx';
import { NewMaterial, newMaterialDraft } from './NewMaterial.tsx';
import { NewTask, newTaskDraft } from './NewTask.tsx';
import { StatementRow } from './StatementRow.tsx';
import { TaskRow } from './TaskRow.tsx';

type Props = { item: StoredItem; number: number };

/** One item of the agenda with all that was said, decided and left to do. */
export const ItemSection = memo(function ItemSection({ item, number }: Props) {
  const { id, materials, tasks } = item;
  const { drafts } = useProgram();
  const { meeting, statements, decisions, start } = useMinutes();
  const openStatements = useSyncExternalStore(statements.subscribe, () => statements.of(id));
  const openDecisions = useSyncExternalStore(decisions.subscribe, () => decisions.of(id));
  const [isAddingTask, setAddingTask] = useState(() => drafts.has(newTaskDraft(id)));
  const [isAddingMaterial, setAddingMaterial] = useState(() => drafts.has(newMaterialDraft(id)));
  const isReadOnly = useReadOnly();
  const heading = PLACES.item(number);
  const lines = linesOf(item.discussion, openStatements, statements.keyOf);
  const cards = linesOf(item.decisions, openDecisions, decisions.keyOf);
  return (
    <FileDrop item={id}>
      <Box
        component="section"
        aria-labelledby={heading}
        className={classes.item}
        data-item={id}
        data-withdrawn={item.state === 'withdrawn' || undefined}
      >
        <Stack gap="sm">
          <Head item={item} number={number} heading={heading} />
          {item.approves && <ApprovalOutcome meeting={meeting} item={item} number={number} />}
          {lines.length > 0 && (
            <ol className={classes.lines} aria-label={text.statements(number)}>
              {lines.map(({ key, row, open }) => (
                <StatementRow key={key} item={id} row={row} open={open} />
              ))}
            </ol>
          )}
          {materials.map((row) => (
            <MaterialRow key={row.id} row={row} />
          ))}
          {isAddingMaterial && <NewMaterial item={id} onDone={() => setAddingMaterial(false)} />}
          {cards.map(({ key, row, open }) => (
            <DecisionCard key={key} item={id} row={row} open={open} />
          ))}
          {tasks.map((row) => (
            <TaskRow key={row.id} row={row} />
          ))}
          {isAddingTask && <NewTask item={id} onLeaveEmpty={() => setAddingTask(false)} />}
          {!isReadOnly && (
            <Adds
              number={number}
              add={{
                statement: () => statements.begin(id, start(), 'speaker'),
                decision: () => decisions.begin(id, {}, 'title'),
                task: () => setAddingTask(true),
                material: () => setAddingMaterial(true),
              }}
            />
          )}
        </Stack>
      </Box>
    </FileDrop>
  );
});

function Head({ item: { title, state, rapporteur }, number, heading }: Props & { heading: string }) {
  const { people } = useMinutes();
  const person = rapporteur === undefined ? undefined : people.get(rapporteur);
  return (
    <div>
      <Group gap="sm">
        <Title order={2} size="h4" id={heading} tabIndex={-1} className={classes.title}>
          {text.item(number, title)}
        </Title>
        {state && state !== 'normal' && (
          <Badge variant="default" tt="none">
            {text.itemStates[state]}
          </Badge>
        )}
      </Group>
      {person && <Text size="sm">{text.rapporteur(`${person.title} ${fullName(person)}`)}</Text>}
    </div>
  );
}

const ADDS = [
  ['statement', 'F'],
  ['decision', 'V'],
  ['task', 'D'],
  ['material', 'M'],
] as const;

type AddsProps = { number: number; add: Record<(typeof ADDS)[number][0], () => void> };

/** Plain buttons: there may be two hundred items. */
function Adds({ number, add }: AddsProps) {
  return (
    <div className={classes.adds}>
      {ADDS.map(([part, letter]) => (
        <button
          key={part}
          type="button"
          className={classes.add}
          data-add={part}
          aria-label={text.addTo[part](number)}
          aria-keyshortcuts={`Alt+${letter}`}
          title={`Alt+${letter}`}
          onClick={add[part]}
        >
          + {text.add[part]}
        </button>
      ))}
    </div>
  );
}
