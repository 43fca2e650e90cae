/** What is measured inside the page, by its own clock and to the frame in which it is on the screen. */
import type { Page } from '@playwright/test';

/** Milliseconds from the page's navigation until something is on the screen. */
export async function shownAfterLoad(page: Page, address: string, selector: string): Promise<number> {
  await page.addInitScript(watchFor, selector);
  await page.goto(address);
  return shownAt(page);
}

/** Milliseconds from a change of the route until something is on the screen. */
export async function shownAfterRoute(page: Page, route: string, selector: string): Promise<number> {
  await page.evaluate(watchFor, selector);
  const from = await page.evaluate((hash) => {
    const started = performance.now();
    location.hash = hash;
    return started;
  }, route);
  return (await shownAt(page)) - from;
}

/** Of the keys that are pressed meanwhile, the milliseconds from each press until its frame is on the screen. */
export async function keysToPaint(page: Page, press: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    const channel = new MessageChannel();
    const waiting: number[] = [];
    // A message that is sent in a frame's callback comes when the frame has been drawn.
    channel.port1.onmessage = () => times.push(performance.now() - (waiting.shift() ?? 0));
    addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          waiting.push(timeStamp);
          channel.port2.postMessage(0);
        }),
      true,
    );
    Object.assign(globalThis, { benchTimes: times });
  });
  await press();
  return page.evaluate(() => (globalThis as unknown as { benchTimes: number[] }).benchTimes);
}

const shownAt = (page: Page): Promise<number> =>
  page
    .waitForFunction(() => (globalThis as { benchShownAt?: number }).benchShownAt, undefined, { timeout: 60_000 })
    .then((handle) => handle.jsonValue())
    .then((time) => time ?? Number.NaN);

/** Runs in the page. */
function watchFor(selector: string): void {
  const place = globalThis as { benchShownAt?: number };
  place.benchShownAt = undefined;
  const look = () => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        place.benchShownAt = performance.now();
      };
      channel.port2.postMessage(0);
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true });
  look();
}
