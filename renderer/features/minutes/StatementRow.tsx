import { memo, useEffect, useRef } from 'react';
import type { Statement } from '#shared/domain/record.ts';
import type { Row } from '#shared/domain/stored.ts';
import type { OpenRow } from '../../api/open-rows.ts';
import { ReadStatement } from '../../api/ReadStatement.tsx';
import classes from './minutes.module.css';
import { useMinutes } from './minutes-context.tsx';
import { OpenStatement } from './OpenStatement.tsx';

type Props = { item: number; row?: Statement & Row; open?: OpenRow };

/** One speaker's words: read, until somebody writes in them. */
export const StatementRow = memo(function StatementRow({ item, row, open }: Props) {
  const line = useRef<HTMLLIElement>(null);
  const isRefocused = useRef(false);
  const isOpen = open !== undefined;
  useEffect(() => {
    if (isOpen || !isRefocused.current) return;
    isRefocused.current = false;
    line.current?.querySelector<HTMLElement>('[role="textbox"]')?.focus();
  }, [isOpen]);
  return (
    <li ref={line} className={isOpen ? classes.open : classes.statement} data-line="" data-statement={row?.id}>
      {open ? (
        <OpenStatement
          open={open}
          row={row}
          onEscape={() => {
            isRefocused.current = true;
          }}
        />
      ) : (
        row && <ReadRow item={item} row={row} />
      )}
    </li>
  );
});

function ReadRow({ item, row }: { item: number; row: Statement & Row }) {
  const { people, statements } = useMinutes();
  return (
    <ReadStatement
      statement={row}
      people={people}
      headClass={classes.head}
      onOpen={(caret) => statements.open(item, row.id, caret ?? 'end')}
    />
  );
}
