import { memo, useEffect, useMemo, useRef } from 'react';
import type { Statement } from '#shared/domain/record.ts';
import type { Row } from '#shared/domain/stored.ts';
import { fullName } from '../../api/meeting-people.ts';
import type { OpenRow } from '../../api/open-rows.ts';
import { toEditor } from '../../api/record-text.ts';
import { minutesText } from '../../text/minutes.ts';
import { RichTextDoor } from '../../ui/rich-text/RichTextField.tsx';
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
        row && <ReadStatement item={item} row={row} />
      )}
    </li>
  );
});

function ReadStatement({ item, row }: { item: number; row: Statement & Row }) {
  const { people, statements } = useMinutes();
  const { id, speaker, at, text } = row;
  const person = speaker === undefined ? undefined : people.get(speaker);
  const name = person ? `${person.title} ${fullName(person)}` : minutesText.unknownSpeaker;
  const value = useMemo(() => toEditor(text), [text]);
  return (
    <>
      <div className={classes.head}>
        <span>
          <strong>{name}</strong>
          {person && ` (${person.institution})`}
        </span>
        {at && <time>{at}</time>}
      </div>
      <RichTextDoor
        label={minutesText.statementOf(name, at)}
        value={value}
        onOpen={(caret) => statements.open(item, id, caret ?? 'end')}
      />
    </>
  );
}
