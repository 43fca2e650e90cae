import { useRef, useState } from 'react';
import { useReadOnly } from '../read-only.tsx';
import { useLeave } from '../use-leave.ts';
import { caretAt } from './caret.ts';
import { RichTextEditor, type RichTextEditorProps } from './RichTextEditor.tsx';
import { RichTextView } from './RichTextView.tsx';
import classes from './rich-text.module.css';
import type { Caret, RichNode } from './types.ts';

/** A text that is read until it is clicked, or until Enter is pressed on it; then it is written. */
export function RichTextField(props: Omit<RichTextEditorProps, 'focusAt' | 'ref'>) {
  const [caret, setCaret] = useState<Caret | 'end'>();
  const field = useLeave<HTMLDivElement>(() => setCaret(undefined));
  return (
    <div>
      <div className={classes.label} aria-hidden>
        {props.label}
      </div>
      <div ref={field} className={classes.field} data-invalid={props.isInvalid || undefined}>
        {caret === undefined ? (
          <RichTextDoor label={props.label} value={props.value} onOpen={(at) => setCaret(at ?? 'end')} />
        ) : (
          <RichTextEditor {...props} focusAt={caret} />
        )}
      </div>
    </div>
  );
}

type DoorProps = { label: string; value: RichNode; onOpen: (caret: Caret | undefined) => void };

/** A text that is read and says that it can be written: a click opens it at its place, Enter at its end. */
export function RichTextDoor({ label, value, onOpen }: DoorProps) {
  const view = useRef<HTMLDivElement>(null);
  if (useReadOnly()) return <RichTextView value={value} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no input shows lists and tables
    <div
      ref={view}
      role="textbox"
      aria-multiline="true"
      aria-readonly="true"
      aria-label={label}
      tabIndex={0}
      className={classes.door}
      onClick={({ clientX, clientY }) => {
        // Words that were marked to be copied stay marked.
        if (view.current && getSelection()?.isCollapsed !== false) onOpen(caretAt(view.current, clientX, clientY));
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        onOpen(undefined);
      }}
    >
      <RichTextView value={value} />
    </div>
  );
}
