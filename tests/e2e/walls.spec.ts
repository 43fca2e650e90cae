import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { goToPart } from './support/enter-meeting.ts';
import { test } from './support/program.ts';
import { SAMPLE } from './support/sample.ts';
import { seed, seedSample, setUpOffice } from './support/seed.ts';

const PARTS = [/Thirrja/u, /Rendi i ditës/u, /Prezenca/u, /Procesverbali/u, /Vendime e detyra/u, /Dokumentet/u];

test('no request goes anywhere but to the program’s own address', async ({ folder, launch }) => {
  const { page } = await launch({ folder: await seed(folder, seedSample) });
  const own = new URL(page.url()).origin;
  const foreign: string[] = [];
  page.context().on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== own && protocol !== 'blob:') foreign.push(request.url());
  });
  await page.reload();
  for (const name of ['Organet', 'Njerëzit', 'Cilësimet', 'Mbledhjet']) {
    await page.getByRole('navigation', { name: 'Pjesët e programit' }).getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.getByRole('link', { name: /07\.10\.2020/u }).click();
  for (const part of PARTS) await goToPart(page, part);
  await expect(page.frameLocator('iframe').getByRole('article').first()).toBeVisible();
  expect(foreign).toEqual([]);
});

test('hostile names, titles and texts are shown as the text that they are', async ({ folder, launch }) => {
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const data = await seed(folder, async (client) => {
    await setUpOffice(client);
    const sample = readFileSync(SAMPLE, 'utf8')
      .replaceAll('Emër', JSON.stringify(hostile).slice(1, -1))
      .replaceAll('Fushata vijon', `${JSON.stringify(hostile).slice(1, -1)} vijon`)
      .replaceAll('Nisja e fushatës', `${JSON.stringify(hostile).slice(1, -1)} nisja`);
    await client.exchange.import({ file: new File([sample], 'x.json'), replace: false });
  });
  const { page } = await launch({ folder: data });
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => dialogs.push(dialog.message()));
  for (const name of ['Organet', 'Njerëzit', 'Mbledhjet']) {
    await page.getByRole('navigation', { name: 'Pjesët e programit' }).getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.getByRole('link', { name: /07\.10\.2020/u }).click();
  for (const part of PARTS) {
    await goToPart(page, part);
    expect(await page.locator('img[src="x"], main script').count()).toBe(0);
  }
  const paper = page.frameLocator('iframe').getByRole('article').first();
  await expect(paper.getByText(hostile).first()).toBeVisible();
  expect(await page.frameLocator('iframe').locator('img[src="x"], article script').count()).toBe(0);
  expect(await page.title()).toBe('Procesverbali');
  expect(dialogs).toEqual([]);
});

test('a script that got into the page could not run, and could send nothing elsewhere', async ({ folder, launch }) => {
  const { page } = await launch({ folder: await seed(folder, seedSample) });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    // A timer's text is evaluated by the page itself, not under the rights of this test.
    Reflect.apply(setTimeout, window, ['window.evaluated = true']);
    await new Promise((resolve) => setTimeout(resolve));
    const sent = await fetch('http://127.0.0.1:9/').catch(() => 'refused');
    return { ran: 'ran' in window, evaluated: 'evaluated' in window, sent };
  });
  expect(outcome).toEqual({ ran: false, evaluated: false, sent: 'refused' });
});
