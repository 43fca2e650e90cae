import { redoDepth, undoDepth } from '@tiptap/pm/history';
import { type EditorState, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { EditorContent, useEditor } from '@tiptap/react';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { useReadOnly } from '../read-only.tsx';
import { positionOf } from './caret.ts';
import { expandLetters, takeBackExpansion } from './expand.ts';
import { extensions } from './extensions.ts';
import { blocksFrom, inserted } from './pasted.ts';
import { RichTextToolbar } from './RichTextToolbar.tsx';
import classes from './rich-text.module.css';
import type { Caret, Expand, PasteRules, RichNode, RichWords } from './types.ts';

export type RichTextHandle = {
  focus: () => void;
  /** What stands before the caret and what after it. */
  halves: () => { first: RichNode; second: RichNode };
};

export type RichTextEditorProps = {
  label: string;
  value: RichNode;
  onChange: (value: RichNode) => void;
  /** Whether the editor shows that value already, as far as it can be told apart. */
  isShown: (shown: RichNode, value: RichNode) => boolean;
  paste: PasteRules;
  words: RichWords;
  /** Takes the focus when it appears, at a place in its words or at their end. */
  focusAt?: Caret | 'end';
  /** What letters stand for when a space follows them. */
  expand?: Expand;
  ref?: Ref<RichTextHandle>;
  isInvalid?: boolean;
};

/** A text that is being written, with its tools under it so that opening it moves no line of it. */
export function RichTextEditor(props: RichTextEditorProps) {
  const { label, value, words, focusAt, ref, isInvalid = false } = props;
  const latest = useRef(props);
  latest.current = props;
  const isPlainPaste = useRef(false);
  const isReadOnly = useReadOnly();
  const editor = useEditor({
    extensions,
    content: withRoomBelow(value),
    injectCSS: false,
    // Signs that a clerk writes stay what they are: "1. " at a line's beginning may be a date's.
    enableInputRules: false,
    enablePasteRules: false,
    onUpdate: ({ editor: { state } }) => latest.current.onChange(state.doc.toJSON()),
    editorProps: {
      attributes: {
        class: classes.text ?? '',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        ...(isInvalid && { 'aria-invalid': 'true' }),
      },
      // ProseMirror takes these for itself and does nothing with them: whoever holds the editor closes it, or takes back
      // what came before it was opened.
      handleDOMEvents: { keydown: ({ state }, event) => event.key === 'Escape' || isStepBeyond(state, event) },
      handleTextInput: (view, from, to, typed) => expandLetters(view, from, to, typed, latest.current.expand),
      handleKeyDown: (view, event) => {
        if (event.key === 'Backspace' && takeBackExpansion(view)) return true;
        isPlainPaste.current = event.shiftKey && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'v';
        // Not a line break: whoever holds the editor decides what comes next.
        return (event.ctrlKey || event.metaKey) && event.key === 'Enter';
      },
      handlePaste: ({ state, dispatch }, event) => {
        const blocks =
          event.clipboardData && blocksFrom(event.clipboardData, latest.current.paste, isPlainPaste.current);
        const { from, to } = state.selection;
        if (blocks) dispatch(inserted(state, from, to, blocks));
        return true;
      },
      handleDrop: ({ state, dispatch, posAtCoords }, event, _, isMoved) => {
        if (isMoved || !event.dataTransfer || event.dataTransfer.files.length > 0) return false;
        const place = posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
        const blocks = blocksFrom(event.dataTransfer, latest.current.paste, false);
        if (place !== undefined && blocks) dispatch(inserted(state, place, place, blocks));
        return true;
      },
    },
  });

  const first = useRef(focusAt);
  useEffect(() => {
    const wanted = first.current;
    first.current = undefined;
    if (wanted === undefined) return;
    const { view, state } = editor;
    const place = positionOf(state.doc, wanted === 'end' ? undefined : wanted);
    view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(place), -1)).scrollIntoView());
    view.focus();
  }, [editor]);

  // What another window wrote, or what was taken back.
  useEffect(() => {
    if (latest.current.isShown(editor.state.doc.toJSON(), value)) return;
    editor.chain().setMeta('addToHistory', false).setContent(withRoomBelow(value), { emitUpdate: false }).run();
  }, [editor, value]);

  useEffect(() => editor.setEditable(!isReadOnly, false), [editor, isReadOnly]);

  useImperativeHandle(
    ref,
    () => ({
      focus: () => editor.view.focus(),
      halves: () => {
        const { doc } = editor.state;
        const caret = caretIn(editor.view);
        return { first: doc.cut(0, caret).toJSON(), second: doc.cut(caret).toJSON() };
      },
    }),
    [editor],
  );

  return (
    <div className={classes.editor}>
      <EditorContent editor={editor} />
      {!isReadOnly && <RichTextToolbar editor={editor} words={words} />}
    </div>
  );
}

/** Where the page has the caret: the editor hears of a key that moved it only after the focus may have gone on. */
function caretIn(view: EditorView): number {
  const { dom, state } = view;
  const { anchorNode, anchorOffset } = dom.ownerDocument.getSelection() ?? {};
  if (!anchorNode || anchorOffset === undefined || !dom.contains(anchorNode)) return state.selection.from;
  return view.posAtDOM(anchorNode, anchorOffset);
}

/** Whether a key would undo or redo where this editor has nothing to. */
function isStepBeyond(state: EditorState, { key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  if (!(ctrlKey || metaKey) || altKey) return false;
  const letter = key.toLowerCase();
  if (letter === 'z' && !shiftKey) return undoDepth(state) === 0;
  return (letter === 'y' || letter === 'z') && redoDepth(state) === 0;
}

/** A paragraph below a table at the end, from the beginning: one that the editor added would be a step of its own to take back. */
function withRoomBelow(value: RichNode): RichNode {
  const { content = [] } = value;
  return content.at(-1)?.type === 'table' ? { ...value, content: [...content, { type: 'paragraph' }] } : value;
}
