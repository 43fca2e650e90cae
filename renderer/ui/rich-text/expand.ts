/** A few letters and a space become the phrase that they stand for: one step, taken back by Backspace or Ctrl+Z at once. */
import { closeHistory, undo } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import type { Expand } from './types.ts';

/** The document of an editor as its last expansion left it. */
const expanded = new WeakMap<EditorView, Node>();

/** Whether what was typed was a space after such letters, and is done. */
export function expandLetters(view: EditorView, from: number, to: number, typed: string, expand: Expand | undefined) {
  if (typed !== ' ' || !expand) return false;
  const place = view.state.doc.resolve(from);
  if (!place.parent.isTextblock || !place.sameParent(view.state.doc.resolve(to))) return false;
  const end = to - place.start();
  const before = place.parent.textBetween(0, place.parentOffset, undefined, '\n');
  const after = place.parent.textBetween(end, place.parent.content.size, undefined, '\n');
  const found = expand(before, after);
  if (!found) return false;
  view.dispatch(view.state.tr.insertText(' ', from, to));
  // Steps of its own: the letters and their space are what comes back.
  view.dispatch(closeHistory(view.state.tr.insertText(found.text, from - found.length, from)).scrollIntoView());
  view.dispatch(closeHistory(view.state.tr));
  expanded.set(view, view.state.doc);
  return true;
}

export function takeBackExpansion(view: EditorView): boolean {
  return expanded.get(view) === view.state.doc && view.state.selection.empty && undo(view.state, view.dispatch);
}
