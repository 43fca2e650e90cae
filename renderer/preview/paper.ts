type Side = 'top' | 'right' | 'bottom' | 'left';

/** A document as it came, taken apart: nothing of it is shown yet, and nothing of it ever runs. */
export type Paper = {
  style: CSSStyleSheet;
  body: HTMLElement;
  isLandscape: boolean;
  /** Of the print rule, the one place that knows them. */
  margins: Record<Side, string>;
  /** Over and under each page. */
  header: string;
  footer: string;
  /** Over the footer; empty where there is none. */
  seal: string;
};

export function paperOf(html: string): Paper {
  const source = new DOMParser().parseFromString(html, 'text/html');
  const style = new CSSStyleSheet();
  style.replaceSync([...source.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n'));
  const page = [...style.cssRules].find((rule) => rule instanceof CSSPageRule);
  const draft = source.body.querySelector('.draft');
  draft?.remove();
  return {
    style,
    body: document.importNode(source.body, true),
    isLandscape: page?.style.getPropertyValue('size').includes('landscape') ?? false,
    margins: {
      top: page?.style.marginTop ?? '',
      right: page?.style.marginRight ?? '',
      bottom: page?.style.marginBottom ?? '',
      left: page?.style.marginLeft ?? '',
    },
    header: draft?.textContent ?? '',
    footer: source.body.dataset.footer ?? '',
    seal: source.body.dataset.seal ?? '',
  };
}
