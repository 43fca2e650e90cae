/** What is done so that a text of hundreds of pages does not stop the window. */
import { CONTINUED, UNFINISHED } from './cut.ts';

/** In characters: some ten lines. */
const PIECE = 1000;
/** In pieces: some fifteen pages. */
const MOST_PIECES = 50;

/** Asking where a character stands costs as much as the text around it is long. Between words a cut changes no line. */
export function splitLongTexts(body: HTMLElement): void {
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const space = text.data.indexOf(' ', PIECE);
    // The walker comes to the rest next.
    if (space >= 0 && space + 1 < text.length) text.splitText(space + 1);
  }
}

/**
 * The time for laying a paragraph into columns grows with the square of its length. One of so many pages as nobody
 * dictates is laid as several: where they meet, a line may break at another word than in print.
 */
export function splitLongParagraphs(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll<HTMLElement>(':scope > p')) {
    if (paragraph.textContent.length <= PIECE * MOST_PIECES) continue;
    let rest = paragraph;
    while (rest.childNodes.length > MOST_PIECES) {
      const next = rest.cloneNode(false) as HTMLElement;
      next.append(...[...rest.childNodes].slice(MOST_PIECES));
      rest.classList.add(UNFINISHED);
      next.classList.add(CONTINUED);
      rest.after(next);
      rest = next;
    }
  }
}
