/** Lays a document into columns of a page's size, where the browser breaks it as it breaks it on paper, and cuts it there. */
import { CONTINUED, cutIntoPages, UNFINISHED } from './cut.ts';
import { splitLongParagraphs, splitLongTexts } from './long-text.ts';
import type { Paper } from './paper.ts';

/** Between two columns: more than anything stands out of one. */
const GAP = 200;

/** What print does by itself and the screen does not, and how a part of a torn block differs from a whole one. */
const SHEET = new CSSStyleSheet();
SHEET.replaceSync(`
body { box-sizing: content-box !important; width: 100%; max-width: none !important; margin: 0 !important; padding: 0 !important; text-rendering: geometricPrecision; }
body.columns { height: 100%; column-count: 1; column-gap: ${GAP}px; column-fill: auto; }
thead { break-inside: avoid; }
.page-break { break-after: column !important; }
body.${CONTINUED} > :first-child, .${CONTINUED} { margin-top: 0 !important; }
li.${CONTINUED} { list-style-type: none !important; }
.${UNFINISHED} { margin-bottom: 0 !important; text-align-last: justify; }
`);

/** Shows a tree under the document's own style, which reaches nothing else on the page. */
export function show(host: HTMLElement, { style }: Paper, body: HTMLElement): void {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [style, SHEET];
  root.replaceChildren(body);
}

/** `host` is an unseen box of the size of what is printed of a page. */
export function pagesOf(paper: Paper, host: HTMLElement): HTMLElement[] {
  const body = paper.body.cloneNode(true) as HTMLElement;
  body.classList.add('columns');
  splitLongTexts(body);
  splitLongParagraphs(body);
  show(host, paper, body);
  const { left, width } = host.getBoundingClientRect();
  const pages = cutIntoPages(body, { left, stride: width + GAP, tolerance: GAP / 2 });
  host.shadowRoot?.replaceChildren();
  for (const page of pages) {
    page.classList.remove('columns');
    page.normalize();
  }
  return pages;
}
