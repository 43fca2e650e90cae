import { Badge, Button } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import type { StoredItem } from '#shared/domain/stored.ts';
import { ApprovalOutcome } from '../../api/ApprovalOutcome.tsx';
import { DraftLine } from '../../api/DraftLine.tsx';
import { agendaText as text } from '../../text/agenda.ts';
import { useReadOnly } from '../../ui/read-only.tsx';
import classes from './Agenda.module.css';
import { ItemDetails } from './ItemDetails.tsx';
import type { ItemFields } from './item-record.ts';
import { pastedItems } from './pasted-items.ts';
import type { Drag } from './use-drag.ts';
import { useItemOptions } from './use-item-draft.ts';

type Props = {
  meeting: number;
  lineKey: string;
  index: number;
  /** Undefined for the line in which the next item is typed. */
  item: StoredItem | undefined;
  drag: Drag;
  onAdded: (id: number) => void;
  onNext: () => void;
  onMove: (to: number) => void;
  onRemove: () => void;
  onPaste: (titles: string[]) => void;
};

const readTitle = (fields: ItemFields | undefined) => fields?.title ?? '';
const writeTitle = (fields: ItemFields, title: string) => ({ ...fields, title });

export function AgendaRow({ meeting, lineKey, index, item, drag, onAdded, onNext, onMove, onRemove, onPaste }: Props) {
  const number = index + 1;
  const isReadOnly = useReadOnly();
  const options = useItemOptions(meeting, { id: item?.id, read: readTitle, write: writeTitle, onAdded });
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, target } = event;
    const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
    if (item && altKey && step !== 0) {
      event.preventDefault();
      onMove(index + step);
    } else if (key === 'Enter' && !ctrlKey && !altKey && target instanceof HTMLTextAreaElement) {
      event.preventDefault();
      if (item || target.value.trim() !== '') onNext();
    }
  };
  const onTitlePaste = (event: ClipboardEvent) => {
    const titles = item ? undefined : pastedItems(event.clipboardData.getData('text/plain'));
    if (!titles) return;
    event.preventDefault();
    onPaste(titles);
  };
  return (
    <li
      className={classes.row}
      data-line={lineKey}
      data-withdrawn={item?.state === 'withdrawn' || undefined}
      onKeyDown={onKeyDown}
      onPaste={onTitlePaste}
      {...(item && drag.row(index))}
    >
      {item && !isReadOnly ? (
        <button
          type="button"
          className={classes.handle}
          aria-label={text.handle(number)}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
          {...drag.handle(index)}
          onKeyDown={(event) => {
            if (event.key === 'Delete') onRemove();
          }}
        >
          <IconGripVertical size={18} aria-hidden />
          {number}.
        </button>
      ) : (
        <span className={classes.number}>{number}.</span>
      )}
      <div className={classes.fields}>
        <div className={classes.head}>
          <div className={classes.title}>
            <DraftLine
              name={`agenda:${meeting}:${lineKey}:title`}
              stored={item?.title ?? ''}
              {...options}
              {...(item && { fault: (title: string) => (title === '' ? text.noTitle : undefined) })}
              aria-label={item ? text.titleOf(number) : text.newItem}
              placeholder={item ? undefined : text.newItemHint}
              multiline
            />
          </div>
          {item?.state && item.state !== 'normal' && (
            <Badge variant="dot" color={item.state === 'late' ? 'blue' : 'gray'} tt="none" size="lg">
              {text.states[item.state]}
            </Badge>
          )}
          {item && !isReadOnly && (
            <Button variant="subtle" color="gray" aria-label={text.removeOf(number)} onClick={onRemove}>
              {text.remove}
            </Button>
          )}
        </div>
        {item?.approves && <ApprovalOutcome meeting={meeting} item={item} number={number} />}
        {item && <ItemDetails meeting={meeting} item={item} number={number} />}
      </div>
    </li>
  );
}
