import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconPointFilled } from '@tabler/icons-react';
import { memo, useEffect, useRef } from 'react';
import type { StoredItem } from '#shared/domain/stored.ts';
import { liveText as text } from '../../text/live.ts';
import { minutesText } from '../../text/minutes.ts';
import classes from './live.module.css';

type ItemProgress = keyof typeof text.itemStates;

function progressOf({ state, discussion, decisions }: StoredItem, isCurrent: boolean): ItemProgress {
  if (state === 'withdrawn') return 'withdrawn';
  if (isCurrent) return 'now';
  return discussion.length > 0 || decisions.length > 0 ? 'done' : 'ahead';
}

type Props = { agenda: readonly StoredItem[]; current: number | undefined; onGo: (item: number) => void };

/** The agenda: what has been discussed, what is being discussed, and the way to each. */
export const LiveAgenda = memo(function LiveAgenda({ agenda, current, onGo }: Props) {
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the item that has become the current one is brought into view
  useEffect(() => {
    const element = list.current?.querySelector('[aria-current]');
    element?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <nav className={classes.agenda} aria-label={text.agenda} data-region tabIndex={-1}>
      <ol ref={list} className={classes.items}>
        {agenda.map((item, index) => (
          <Item
            key={item.id}
            id={item.id}
            name={minutesText.item(index + 1, item.title)}
            progress={progressOf(item, item.id === current)}
            isCurrent={item.id === current}
            onGo={onGo}
          />
        ))}
      </ol>
    </nav>
  );
});

type ItemProps = {
  id: number;
  name: string;
  progress: ItemProgress;
  isCurrent: boolean;
  onGo: (item: number) => void;
};

const Item = memo(function Item({ id, name, progress, isCurrent, onGo }: ItemProps) {
  const Icon = progress === 'done' ? IconCheck : progress === 'now' ? IconPointFilled : undefined;
  return (
    <li>
      <button
        type="button"
        className={classes.item}
        data-progress={progress}
        aria-current={isCurrent ? 'step' : undefined}
        onClick={() => onGo(id)}
      >
        <span className={classes.sign}>{Icon && <Icon size={16} aria-hidden />}</span>
        <span>
          {name}
          {progress === 'done' ? (
            <VisuallyHidden>, {text.itemStates.done}</VisuallyHidden>
          ) : (
            progress !== 'ahead' && <span className={classes.progress}> {text.itemStates[progress]}</span>
          )}
        </span>
      </button>
    </li>
  );
});
