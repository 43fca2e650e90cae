/** The desk on which the pages lie, one under another, as wide as the window lets them be. */
import { pagesOf, show } from './layout.ts';
import { type Paper, paperOf } from './paper.ts';
import { scaleFor } from './scale.ts';

export class Desk {
  readonly #root: HTMLElement;
  #isLandscape = false;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Puts the document's pages where the former ones lay; what is in view stays there. */
  show(html: string): void {
    const paper = paperOf(html);
    this.#isLandscape = paper.isLandscape;
    this.#root.classList.toggle('landscape', paper.isLandscape);
    for (const [side, width] of Object.entries(paper.margins)) this.#root.style.setProperty(`--${side}`, width);
    this.fit();
    const bodies = this.#cut(paper);
    const slots = bodies.map((body, index) => slotOf(paper, body, `Faqja ${index + 1} nga ${bodies.length}`));
    this.#root.replaceChildren(...slots);
  }

  /** Makes the pages as wide as the window. */
  fit(): void {
    const scale = scaleFor(document.documentElement.clientWidth, this.#isLandscape);
    this.#root.style.setProperty('--scale', String(scale));
  }

  #cut(paper: Paper): HTMLElement[] {
    const { page, sheet } = emptyPage();
    page.classList.add('unseen');
    this.#root.append(page);
    const bodies = pagesOf(paper, sheet);
    page.remove();
    return bodies;
  }
}

function slotOf(paper: Paper, body: HTMLElement, name: string): HTMLElement {
  const { page, sheet } = emptyPage();
  page.setAttribute('aria-label', name);
  if (paper.header !== '') page.prepend(element('p', 'header', paper.header));
  const footer = element('div', 'footer');
  if (paper.seal !== '') footer.append(element('p', '', paper.seal));
  const line = element('p');
  line.append(element('span', '', paper.footer), element('span', '', name));
  footer.append(line);
  page.append(footer);
  show(sheet, paper, body);
  const slot = element('div', 'slot');
  slot.append(page);
  return slot;
}

function emptyPage(): { page: HTMLElement; sheet: HTMLElement } {
  const page = element('article', 'page');
  const sheet = element('div', 'sheet');
  page.append(sheet);
  return { page, sheet };
}

function element(tag: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
