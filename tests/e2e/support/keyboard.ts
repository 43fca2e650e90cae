import { expect, type Locator, type Page } from '@playwright/test';

/** More controls than any screen has. */
const MOST_TABS = 120;

/** Goes on with Tab until the element has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  await expect(element).toBeAttached();
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await element.evaluate((wanted) => wanted === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached with Tab: ${element}`);
}

export async function press(page: Page, element: Locator): Promise<void> {
  await tabTo(page, element);
  await page.keyboard.press('Enter');
}
