import { Kbd } from '@mantine/core';
import { memo } from 'react';
import { liveText as text } from '../../text/live.ts';
import { ACTION_KEYS, type LiveAction } from './keys.ts';
import classes from './live.module.css';

/** Every key has its button. */
export const KeyBar = memo(function KeyBar({
  act,
  isReadOnly,
  isLast,
}: {
  act: (action: LiveAction) => void;
  isReadOnly: boolean;
  /** After the last item the meeting is closed. */
  isLast: boolean;
}) {
  const shown = isReadOnly ? ACTION_KEYS.filter(([action]) => action.endsWith('Item')) : ACTION_KEYS;
  return (
    <div role="toolbar" aria-label={text.toolbar} className={classes.bar} data-region tabIndex={-1}>
      {shown.map(([action, key]) => (
        <button
          key={action}
          type="button"
          className={classes.key}
          aria-keyshortcuts={key}
          // The words keep the caret.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => act(action)}
        >
          <Kbd size="xs">{key}</Kbd> {text.keys[action === 'nextItem' && isLast && !isReadOnly ? 'closing' : action]}
        </button>
      ))}
    </div>
  );
});
