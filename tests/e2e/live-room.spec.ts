import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { press, tabTo } from './support/keyboard.ts';
import { openLive, say, seedHeldToday, speaker, words } from './support/live.ts';
import { test } from './support/program.ts';
import { seed } from './support/seed.ts';

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const outcomes = (page: Page) => page.getByRole('region', { name: 'Ç’u vendos për këtë pikë' });
const title = (page: Page) => page.getByRole('textbox', { name: 'Titulli', exact: true });
const room = (page: Page) => page.getByRole('region', { name: 'Salla', exact: true });

async function count(page: Page, name: string, votes: number): Promise<void> {
  await tabTo(page, page.getByRole('textbox', { name, exact: true }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type(`${votes}`);
}

test('who comes and goes by keyboard: the quorum is lost and back, undo reaches it, and the words go on', async ({
  folder,
  launch,
}) => {
  test.slow();
  const { page } = await launch({ folder: await seed(folder, seedHeldToday) });
  await openLive(page);
  await say(page, 'er', 'Fillimi i fjalës');
  await expect(room(page)).toContainText('Në sallë 4 nga 4 · kuorumi 3');

  await page.keyboard.press('F7');
  await expect(page.getByRole('combobox', { name: 'Kush' })).toBeFocused();
  await expectAccessible(page, 'U largua');
  await page.keyboard.type('anil');
  await expect(room(page)).toContainText('Në sallë 3 nga 4');
  // The caret is back where it was.
  await expect(words(page)).toBeFocused();
  await page.keyboard.type(', që vijon');
  await expect(words(page)).toHaveText('Fillimi i fjalës, që vijon');

  await page.keyboard.press('F7');
  await page.keyboard.type('ën');
  await expect(room(page)).toContainText(/Kuorumi humbi në orën \d\d:\d\d, kur u larguan/u);
  await page.keyboard.press('Control+Enter');
  await expect(speaker(page)).toBeFocused();
  await page.keyboard.press('F5');
  await page.keyboard.type('anil');
  await expect(room(page)).toContainText('Në sallë 3 nga 4');
  await expect(room(page)).toContainText('Ka kuorum.');

  await expect(speaker(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(room(page)).toContainText('Në sallë 2 nga 4');

  await page.keyboard.press('F8');
  await page.keyboard.type('er');
  await expect(outcomes(page)).toContainText('Ermira Hoxha nuk merr pjesë në këtë pikë.');
});

test('votes by keyboard: all for it, a tie that the chair decides, a secret one that is repeated, by name; a task', async ({
  folder,
  launch,
}) => {
  test.slow();
  const { page } = await launch({ folder: await seed(folder, seedHeldToday) });
  await openLive(page);
  await expect(speaker(page)).toBeFocused();

  await page.keyboard.press('F2');
  await expect(title(page)).toBeFocused();
  await page.keyboard.type('Miratimi i planit');
  await expect(panel(page, 'Votim')).toContainText('U miratua njëzëri, me 4 vota pro nga 4 anëtarë');
  await expectAccessible(page, 'Votim');
  await page.keyboard.press('Control+Enter');
  await expect(outcomes(page)).toContainText('Miratimi i planit. U miratua njëzëri');
  await expect(speaker(page)).toBeFocused();

  await page.keyboard.press('F3');
  await expect(title(page)).toBeFocused();
  await page.keyboard.type('Miratimi i buxhetit');
  await press(page, page.getByRole('button', { name: 'Hidh në votim' }));
  await count(page, 'Pro', 2);
  await count(page, 'Kundër', 2);
  await expect(panel(page, 'Vendim')).toContainText('vendos vota e drejtuesit të mbledhjes');
  const casting = page.getByRole('radiogroup', { name: /vota e drejtuesit/u });
  await tabTo(page, casting.getByRole('radio', { name: 'Pa votë vendimtare' }));
  await page.keyboard.press('ArrowRight');
  await expect(panel(page, 'Vendim')).toContainText('me votën e drejtuesit të mbledhjes u miratua');
  await page.keyboard.press('Control+Enter');
  await expect(outcomes(page)).toContainText('Miratimi i buxhetit. Votat u barazuan (2 pro, 2 kundër)');

  await page.keyboard.press('F3');
  await expect(title(page)).toBeFocused();
  await page.keyboard.type('Zgjedhja e koordinatorit');
  await press(page, page.getByRole('button', { name: 'Hidh në votim' }));
  const form = page.getByRole('radiogroup', { name: 'Forma e votimit' });
  await tabTo(page, form.getByRole('radio', { name: 'I hapur' }));
  await page.keyboard.press('ArrowRight');
  await count(page, 'Pro', 2);
  await count(page, 'Kundër', 2);
  await expect(panel(page, 'Vendim')).toContainText('votimi përsëritet');
  await press(page, page.getByRole('button', { name: 'Përsërit votimin' }));
  await expect(page.getByRole('heading', { name: 'Votimi i mëparshëm 1' })).toBeVisible();
  await expect(panel(page, 'Vendim')).toContainText('U miratua njëzëri');
  // What cannot be is refused where it is entered, and the decision says that it is not stored.
  const second = page.getByRole('region', { name: 'Votimi', exact: true });
  await tabTo(page, second.getByRole('textbox', { name: 'Pro', exact: true }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('5');
  await expect(panel(page, 'Vendim')).toContainText('Janë hedhur 5 vota, por në sallë mund të votonin 4');
  await page.keyboard.press('n');
  await expect(second).toContainText('U miratua njëzëri, me 4 vota pro');
  await tabTo(page, second.getByRole('switch', { name: 'Votim me emër' }));
  await page.keyboard.press('Space');
  await tabTo(page, second.getByRole('table', { name: 'Votat me emër' }).getByRole('radio').first());
  await page.keyboard.type('pppk');
  await expect(second).toContainText('U miratua me 3 vota pro nga 4 anëtarë');
  await page.keyboard.press('Control+Enter');
  await expect(outcomes(page)).toContainText('Zgjedhja e koordinatorit. U miratua me 3 vota pro');

  await page.keyboard.press('F4');
  await expect(page.getByRole('textbox', { name: 'Detyra', exact: true })).toBeFocused();
  await page.keyboard.type('Shpërndarja e fletëpalosjeve');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Bashkia Durrës');
  await page.keyboard.press('Enter');
  await expect(outcomes(page)).toContainText('Detyra: Shpërndarja e fletëpalosjeve (Bashkia Durrës)');
  await page.keyboard.press('Escape');
  await expect(speaker(page)).toBeFocused();
});
