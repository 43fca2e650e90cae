/** The meeting of 7 October 2020, entered through the screens as a clerk does it, part by part. */
import { expect, type Page } from '@playwright/test';

export async function goToPart(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('navigation', { name: 'Pjesët e mbledhjes' }).getByRole('link', { name }).click();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** Types into a field that saves itself, and leaves it. */
async function write(page: Page, label: string, value: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label, exact: true });
  await field.fill(value);
  await field.press('Tab');
}

async function choose(page: Page, label: string, typed: string, option: RegExp | string): Promise<void> {
  const field = page.getByRole('combobox', { name: label });
  await field.click();
  await field.fill(typed);
  await page.getByRole('option', { name: option }).first().click();
}

export async function createMeeting(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mbledhje e re' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Mbledhje e re' });
  await dialog.getByRole('combobox', { name: 'Lloji i mbledhjes' }).click();
  await page.getByRole('option', { name: 'koordinuese' }).click();
  await dialog.getByLabel('Data').fill('7.10.2020');
  await dialog.getByLabel('Data').press('Tab');
  await dialog.getByLabel('Ora e fillimit').fill('10');
  await dialog.getByLabel('Vendi').fill('ambientet e Institucionit të Prefektit të Qarkut Durrës');
  await dialog.getByRole('button', { name: 'Krijo mbledhjen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mbledhja koordinuese' })).toBeVisible();
}

export async function enterCall(page: Page): Promise<void> {
  await goToPart(page, /Thirrja/u);
  await write(
    page,
    'Qëllimi i mbledhjes (nëse shkruhet)',
    'Takim në kuadër të rritjes së ndërgjegjësimit publik në luftën kundër trafikimit të personave, si pjesë e fushatës kombëtare të koordinuar nga Koordinatori Kombëtar Antitrafik.',
  );
  await write(page, 'Data e njoftimit', '5.10.2020');
  await write(page, 'Ora', '9');
  await write(page, 'Nr. i mbledhjes', '4');
  await write(page, 'Ora e mbylljes', '1130');
  await page.getByRole('button', { name: 'Shëno se u zhvillua' }).click();
  await expect(page.getByText('Mbledhja është e zhvilluar.')).toBeVisible();
}

export async function enterCampaign(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lidhe me një fushatë' }).click();
  await write(page, 'Emri i fushatës', 'Fushata e ndërgjegjësimit, tetor 2020');
  await write(page, 'Slogani', 'Bashkëmundemiluftojmëtrafikimin');
  await write(page, 'Nga data', '1.10.2020');
  await write(page, 'Deri më', '31.10.2020');
  await write(page, 'Koordinatori', 'Koordinatori Kombëtar Antitrafik');
  await page.getByRole('button', { name: 'Shto aktivitet' }).click();
  const activity = page.getByRole('group', { name: 'Aktiviteti 1' });
  const fill = async (label: string, value: string) => {
    const field = activity.getByRole('textbox', { name: label, exact: true });
    await field.fill(value);
    await field.press('Tab');
  };
  await fill('Data', '6.10.2020');
  await fill('Titulli', 'Trajnim profesional për sanitare dhe kujdestare fëmijësh e të moshuarish');
  await fill('Vendi', 'Qendra Komunitare Multifunksionale Nishtulla');
  await fill('Organizatori', 'Qendra Komunitare Multifunksionale Nishtulla');
  await fill('Grupet e synuara', 'gra dhe vajza vulnerabël të zonës së Nishtullës');
  await fill(
    'Projekti (nëse ka)',
    'Fuqizimi i qëndrueshëm ekonomik i grave në nevojë dhe ndërgjegjësimi për ndërmarrjet sociale',
  );
  await fill('Financuesi', 'Ambasada Holandeze');
  await fill('Zbatuesi', 'Qendra Kombëtare për Shërbime Komunitare');
}

export async function enterAgenda(page: Page): Promise<void> {
  await goToPart(page, /Rendi i ditës/u);
  const items = [
    'Nisja e fushatës së ndërgjegjësimit për muajin tetor',
    'Prezantimi i videos informuese për punonjësit shëndetësorë',
    'Problematikat e hasura dhe gjetja e zgjidhjeve të reja',
  ];
  for (const title of items) {
    await page.getByRole('textbox', { name: 'Pikë e re' }).last().fill(title);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('textbox', { name: 'Titulli i pikës 3' })).toHaveValue(items[2] ?? '');
  await choose(page, 'Relatori i pikës 1', 'Emër Pref', /^Emër Prefekti/u);
  await choose(page, 'Relatori i pikës 2', 'Emër Kujd', /^Emër Kujdesi/u);
}

export async function enterAttendance(page: Page): Promise<void> {
  await goToPart(page, /Prezenca/u);
  await page.getByRole('button', { name: 'Të gjithë të pranishëm' }).click();
  await expect(page.getByText('5 të pranishëm')).toBeVisible();
  const guest = page.getByRole('combobox', { name: 'Shto të ftuar' });
  await guest.fill('Emër Mjeku, Qendra Shëndetësore, qyteti i Durrësit');
  await guest.press('Enter');
  await page.getByLabel('Funksioni (nëse dihet)').fill('Mjek');
  await page.getByRole('button', { name: 'z. (zoti)' }).click();
  await expect(page.getByText('Emër Mjeku').first()).toBeVisible();
}

/** One statement at the end of an item: who speaks, what they say. */
export async function say(page: Page, item: number, speaker: string, text: string): Promise<void> {
  await page.getByRole('button', { name: `Shto fjalë te pika ${item}` }).click();
  await choose(page, 'Folësi', speaker, new RegExp(`^${speaker}`, 'u'));
  const editor = page.getByRole('textbox', { name: 'Teksti i fjalës' });
  await editor.click();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Escape');
  await expect(editor).toHaveCount(0);
  await expect(page.getByText(text)).toBeVisible();
}

export async function enterMinutes(page: Page): Promise<void> {
  await goToPart(page, /Procesverbali/u);
  await say(
    page,
    1,
    'Emër Prefekti',
    'Fushata vijon gjatë gjithë muajit tetor dhe është pjesë integrale e fushatës kombëtare.',
  );
  await say(
    page,
    2,
    'Emër Kujdesi',
    'Videoja shërben si mekanizëm orientues hap pas hapi për punën e përbashkët të punonjësve shëndetësorë, me sloganin “Bashkëmundemiluftojmëtrafikimin”.',
  );
  await page.getByRole('button', { name: 'Shto material te pika 2' }).click();
  await page
    .getByRole('textbox', { name: 'Materiali' })
    .fill('Video informuese: mbrojtja, identifikimi dhe adresimi i fëmijëve në nevojë');
  await page.getByRole('combobox', { name: 'Lloji' }).selectOption('Video');
  await page.getByRole('button', { name: 'Shto materialin' }).click();
  await say(
    page,
    3,
    'Emër Mbrojtja',
    'U diskutua për fëmijët me probleme sociale në rrezik trafikimi dhe ofrimin e ndihmës nga strukturat përkatëse.',
  );
  await say(page, 3, 'Emër Mjeku', 'U kërkua bashkëpunim i drejtpërdrejtë me qendrat shëndetësore të qytetit.');
  await page.getByRole('button', { name: 'Shto vendim te pika 3' }).click();
  await page
    .getByRole('textbox', { name: 'Titulli', exact: true })
    .fill('Angazhimi i anëtarëve në fushatën e muajit tetor');
  await page.getByRole('textbox', { name: 'Teksti i vendimit' }).click();
  await page.keyboard.insertText(
    'Anëtarët e Komitetit, në bashkëpunim me strukturat publike dhe jopublike, i bashkohen fushatës me aktivitete sensibilizuese gjatë gjithë muajit tetor.',
  );
  await page.getByRole('button', { name: 'Hidh në votim' }).click();
  await page.getByRole('button', { name: /^Njëzëri/u }).click();
  await page.getByRole('button', { name: 'Mbyll', exact: true }).first().click();
  await page.getByRole('button', { name: 'Shto detyrë te pika 3' }).click();
  await page
    .getByRole('textbox', { name: 'Detyra', exact: true })
    .fill(
      'Angazhimi i partnerëve lokalë, mjekëve, të rinjve, studentëve vullnetarë, prindërve dhe mësuesve në aktivitetet sensibilizuese.',
    );
  await page.getByRole('combobox', { name: 'Përgjegjësi' }).fill('Njësia Vendore e Kujdesit Shëndetësor');
  await page.getByRole('textbox', { name: 'Afati' }).fill('31.10.2020');
  await page.getByRole('button', { name: 'Shto detyrën' }).click();
}
