/** No page is drawn larger than this, however wide the window. */
const MOST = 1.5;
/** What the desk shows at both sides of a page, together. */
const AROUND = 48;
/** The sides of A4 in CSS pixels. */
const LONG = 1123;
const SHORT = 794;

/** How large a page is drawn so that its width is the window's. */
export function scaleFor(windowWidth: number, isLandscape: boolean): number {
  return Math.min(MOST, Math.max(1, windowWidth - AROUND) / (isLandscape ? LONG : SHORT));
}
