import { Button } from '@mantine/core';
import { type Editor, useEditorState } from '@tiptap/react';
import type { KeyboardEvent } from 'react';
import classes from './rich-text.module.css';
import type { RichWords } from './types.ts';

type Tool = { name: string; keys?: string; isOn?: boolean; run: () => void };

/** One stop of the Tab key; arrows go from tool to tool. */
export function RichTextToolbar({ editor, words }: { editor: Editor; words: RichWords }) {
  const state = useEditorState({
    editor,
    selector: () => ({
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      bulletList: editor.isActive('bulletList'),
      orderedList: editor.isActive('orderedList'),
      table: editor.isActive('table'),
    }),
  });
  const chain = () => editor.chain().focus();
  const tools: Tool[] = [
    { name: words.bold, keys: 'Control+B', isOn: state.bold, run: () => chain().toggleBold().run() },
    { name: words.italic, keys: 'Control+I', isOn: state.italic, run: () => chain().toggleItalic().run() },
    {
      name: words.bulletList,
      keys: 'Control+Shift+8',
      isOn: state.bulletList,
      run: () => chain().toggleBulletList().run(),
    },
    {
      name: words.orderedList,
      keys: 'Control+Shift+7',
      isOn: state.orderedList,
      run: () => chain().toggleOrderedList().run(),
    },
    ...(state.table
      ? [
          { name: words.addRow, run: () => chain().addRowAfter().run() },
          { name: words.addColumn, run: () => chain().addColumnAfter().run() },
          { name: words.removeRow, run: () => chain().deleteRow().run() },
          { name: words.removeColumn, run: () => chain().deleteColumn().run() },
          { name: words.removeTable, run: () => chain().deleteTable().run() },
        ]
      : [{ name: words.table, run: () => chain().insertTable({ rows: 2, cols: 2, withHeaderRow: true }).run() }]),
  ];
  return (
    <div role="toolbar" aria-label={words.toolbar} className={classes.toolbar} onKeyDown={moveByArrows}>
      {tools.map(({ name, keys, isOn, run }, index) => (
        <Button
          key={name}
          size="compact-xs"
          variant={isOn ? 'light' : 'subtle'}
          tabIndex={index === 0 ? 0 : -1}
          aria-pressed={isOn}
          aria-keyshortcuts={keys}
          title={keys && `${name} (${keys.replaceAll('Control', 'Ctrl')})`}
          // The words keep the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={run}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}

function moveByArrows({ key, currentTarget, target }: KeyboardEvent<HTMLElement>): void {
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  const buttons = [...currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.contains(target as Node));
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
