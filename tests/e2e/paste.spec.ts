import { expect, type Page } from '@playwright/test';
import { goToPart } from './support/enter-meeting.ts';
import { test } from './support/program.ts';
import { seed, seedSample } from './support/seed.ts';

/** As Word puts it on the clipboard: styles, a list that is none, a table with merged cells, a comment, a script. */
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{color:red}</style></head><body>
<!--StartFragment-->
<h2>Gjendja</h2>
<p class="MsoNormal"><b style="mso-bidi-font-weight:normal">Shtatë raste</b> u trajtuan, <i>tre</i> prej tyre të reja.<o:p></o:p></p>
<p class="MsoListParagraphCxSpFirst" style="text-indent:-18pt;mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">·<span>   </span></span><![endif]>patrullime</p>
<p class="MsoListParagraphCxSpLast" style="text-indent:-18pt;mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">·<span>   </span></span><![endif]>takime</p>
<table class="MsoTableGrid"><tr><td colspan="2"><p>Bashkia</p></td></tr><tr><td><p>Durrës</p></td><td><p>4</p></td></tr></table>
<p class="MsoNormal" onclick="document.title=1">Fund.<script>document.title = 2</script><img src="https://example.invalid/x.png"></p>
<!--EndFragment--></body></html>`;

async function paste(page: Page, html: string, text: string): Promise<void> {
  await page.evaluate(
    ([rich, plain]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', rich);
      clipboardData.setData('text/plain', plain);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [html, text] as const,
  );
}

test('what is pasted from Word keeps its table, list and bold, and nothing else', async ({ folder, launch }) => {
  const { page } = await launch({ folder: await seed(folder, seedSample) });
  const foreign: string[] = [];
  page.on('request', (request) => request.url().includes('example.invalid') && foreign.push(request.url()));
  await page.getByRole('link', { name: /07\.10\.2020/u }).click();
  await goToPart(page, /Procesverbali/u);
  await page.getByText(/^U kërkua bashkëpunim/u).click();
  const editor = page.getByRole('textbox', { name: 'Teksti i fjalës' });
  await expect(editor).toBeFocused();
  await page.keyboard.press('Control+a');
  await paste(page, FROM_WORD, 'Gjendja');
  await expect(editor.locator('strong').filter({ hasText: 'Shtatë raste' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(editor).toHaveCount(0);
  await page.reload();
  const kept = page.getByRole('textbox', { name: /^Fjala: z\. Emër Mjeku/u });
  await expect(kept.locator('ul > li')).toHaveText(['patrullime', 'takime']);
  await expect(kept.locator('tr')).toHaveCount(2);
  await expect(kept.locator('tr').first().locator('td, th')).toHaveText(['Bashkia', '']);
  await expect(kept.locator('em')).toHaveText('tre');
  await expect(kept.locator('[style], script, img, o\\:p')).toHaveCount(0);
  await expect(kept).toContainText('Fund.');
  expect(await page.title()).toBe('Procesverbali');
  expect(foreign).toEqual([]);
});

test('a material’s file is kept, told by content, and given back as it was', async ({ folder, launch }) => {
  const { page, save } = await launch({ folder: await seed(folder, seedSample) });
  await page.getByRole('link', { name: /07\.10\.2020/u }).click();
  await goToPart(page, /Procesverbali/u);
  const choose = async (file: { name: string; mimeType: string; buffer: Buffer }) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /^Zgjidh skedar për/u }).click();
    await (await chooser).setFiles(file);
  };
  await choose({ name: 'video.mp4', mimeType: 'video/mp4', buffer: Buffer.from('MZ\u0090\u0000 program') });
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Ruaj skedarin e/u })).toHaveCount(0);
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
  await choose({ name: 'raporti.pdf', mimeType: 'application/pdf', buffer: pdf });
  const files = await save(1, () => page.getByRole('button', { name: /^Ruaj skedarin e/u }).click());
  expect([...files.keys()]).toEqual(['raporti.pdf']);
});
