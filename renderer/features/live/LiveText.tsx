import { Badge, Group, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo, useCallback } from 'react';
import type { Person, PersonRef, Statement } from '#shared/domain/record.ts';
import type { Row, StoredItem } from '#shared/domain/stored.ts';
import { fullName } from '../../api/meeting-people.ts';
import { linesOf, type Start } from '../../api/open-rows.ts';
import { ReadStatement } from '../../api/ReadStatement.tsx';
import { usePhrases } from '../../api/use-phrases.ts';
import type { Statements } from '../../api/writing.ts';
import { liveText as text } from '../../text/live.ts';
import { minutesText } from '../../text/minutes.ts';
import { useReadOnly } from '../../ui/read-only.tsx';
import type { Caret } from '../../ui/rich-text/types.ts';
import { LiveStatement } from './LiveStatement.tsx';
import classes from './live.module.css';
import { Outcomes } from './Outcomes.tsx';
import { usePen } from './use-pen.ts';

type Props = {
  item: StoredItem;
  number: number;
  people: ReadonlyMap<PersonRef, Person>;
  statements: Statements;
  now: () => Start;
};

/** What is said on the item that is being discussed; that of the others is not on the screen. */
export function LiveText({ item, number, people, statements, now }: Props) {
  const isReadOnly = useReadOnly();
  const { expand } = usePhrases();
  const pen = usePen(statements, item, isReadOnly);
  const lines = linesOf(item.discussion, pen.open, statements.keyOf);
  const isAtEnd = lines.at(-1)?.key === pen.key;
  const { openRow } = pen;
  const onOpen = useCallback((id: number, caret: Caret | undefined) => openRow(id, caret ?? 'end'), [openRow]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape goes from a statement that is put right to the last one
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || isAtEnd || isReadOnly) return;
        event.preventDefault();
        pen.toEnd();
      }}
    >
      <Heading item={item} number={number} people={people} />
      <ol className={classes.lines} aria-label={minutesText.statements(number)}>
        {lines.map(({ key, row, open }) => (
          <li key={key} className={open ? classes.open : classes.line} data-statement={row?.id}>
            {open ? (
              <LiveStatement
                statements={statements}
                open={open}
                row={row}
                people={people}
                hasPen={pen.key === key}
                now={now}
                onPen={pen.setKey}
                register={pen.register}
                remember={pen.remember}
                expand={expand}
              />
            ) : (
              row && <ReadRow row={row} people={people} onOpen={onOpen} />
            )}
          </li>
        ))}
      </ol>
      <Outcomes decisions={item.decisions} tasks={item.tasks} recused={item.recused} />
      {!isReadOnly && !isAtEnd && (
        <button type="button" className={classes.next} aria-keyshortcuts="Control+Enter" onClick={pen.toEnd}>
          <IconPlus size={18} aria-hidden /> {text.next}
        </button>
      )}
    </div>
  );
}

function Heading({ item, number, people }: Pick<Props, 'item' | 'number' | 'people'>) {
  const person = item.rapporteur === undefined ? undefined : people.get(item.rapporteur);
  return (
    <header className={classes.heading}>
      <Group gap="sm">
        <Title order={2} size="h4">
          {minutesText.item(number, item.title)}
        </Title>
        {item.state && item.state !== 'normal' && (
          <Badge variant="default" tt="none">
            {minutesText.itemStates[item.state]}
          </Badge>
        )}
      </Group>
      {person && <Text size="sm">{minutesText.rapporteur(`${person.title} ${fullName(person)}`)}</Text>}
    </header>
  );
}

type ReadProps = {
  row: Statement & Row;
  people: Props['people'];
  onOpen: (id: number, caret: Caret | undefined) => void;
};

const ReadRow = memo(function ReadRow({ row, people, onOpen }: ReadProps) {
  return (
    <ReadStatement statement={row} people={people} headClass={classes.who} onOpen={(caret) => onOpen(row.id, caret)} />
  );
});
