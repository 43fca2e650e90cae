import { type KeyboardEvent, memo } from 'react';
import classes from './Segments.module.css';

export type Segment<T extends string> = {
  value: T;
  label: string;
  tone: 'green' | 'blue' | 'amber' | 'grey';
  /** The key that chooses it, where the screen has one. */
  shortcut?: string;
};

type Props = {
  label: string;
  segments: readonly Segment<string>[];
  /** Undefined while nothing was chosen. */
  value: string | undefined;
  onChange: (value: string) => void;
};

/** One of a few, none until it is chosen. One stop of the Tab key; left and right move in it, Enter and space choose. */
export const Segments = memo(function Segments({ label, segments, value, onChange }: Props) {
  const stop = Math.max(
    0,
    segments.findIndex((segment) => segment.value === value),
  );
  return (
    <div role="radiogroup" aria-label={label} className={classes.group} onKeyDown={moveFocus}>
      {segments.map((segment, index) => (
        // biome-ignore lint/a11y/useSemanticElements: an input would choose whatever an arrow key passes over
        <button
          key={segment.value}
          type="button"
          role="radio"
          aria-checked={segment.value === value}
          aria-keyshortcuts={segment.shortcut}
          tabIndex={index === stop ? 0 : -1}
          className={classes.segment}
          data-tone={segment.tone}
          data-checked={segment.value === value || undefined}
          onClick={() => onChange(segment.value)}
        >
          {segment.label}
        </button>
      ))}
    </div>
  );
});

function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLElement)) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const at = buttons.indexOf(event.target);
  event.preventDefault();
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
