/** A meeting of today with nothing said yet, and the keys of whoever writes it down while people talk. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { AppClient } from '../../../electron/rpc/wires.ts';
import { writeExchange } from '../../../shared/contract/exchange/write.ts';
import type { MeetingContent } from '../../../shared/domain/record.ts';
import { sampleMeeting } from '../../support/sample.ts';
import { press, tabTo } from './keyboard.ts';
import { setUpOffice } from './seed.ts';

const NAMES: Record<string, [string, string]> = {
  prefekti: ['Ana', 'Dervishi'],
  sekretarja: ['Ilire', 'Çela'],
  shendetesia: ['Ermira', 'Hoxha'],
  njvksh: ['Ëngjëll', 'Kola'],
  mbrojtja: ['Anila', 'Marku'],
};

export async function seedToday(client: AppClient): Promise<number> {
  await setUpOffice(client);
  const file = new File([writeExchange(quietMeeting())], 'sot.json');
  return (await client.exchange.import({ file, replace: false })).meeting;
}

/** The same, going on since the day began. */
export async function seedHeldToday(client: AppClient): Promise<void> {
  const id = await seedToday(client);
  const { revision } = await client.meetings.get({ id });
  await client.meetings.setState({ id, revision, state: 'held' });
}

/** From the list of meetings. */
export async function openLive(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('table').getByRole('link').first());
  await page.keyboard.press('Enter');
  await press(page, page.getByRole('link', { name: 'Hap mbledhjen në zhvillim' }));
  await expect(page.getByRole('toolbar', { name: 'Veprimet e mbledhjes' })).toBeVisible();
}

/** The sample's people under names of their own, an agenda of three items, everybody there. */
export function quietMeeting(): MeetingContent {
  const content = sampleMeeting();
  for (const person of content.people) {
    const [first, last] = NAMES[person.id] ?? [person.firstName, person.lastName];
    Object.assign(person, { firstName: first, lastName: last });
  }
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  const { end: _, endDate: __, notice: ___, agendaApproval: ____, ...meeting } = content.meeting;
  meeting.date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  meeting.start = '00:00';
  meeting.agenda = meeting.agenda.map(({ title, rapporteur }) => ({
    title,
    ...(rapporteur !== undefined && { rapporteur }),
    materials: [],
    discussion: [],
    decisions: [],
    tasks: [],
  }));
  return { ...content, meeting };
}

export const speaker = (page: Page): Locator => page.getByRole('combobox', { name: 'Folësi' });
export const words = (page: Page): Locator => page.getByRole('textbox', { name: 'Teksti i fjalës' });

/** One statement at the end, as a clerk types it. */
export async function say(page: Page, letters: string, text: string): Promise<void> {
  await expect(speaker(page)).toBeFocused();
  await page.keyboard.type(letters);
  await expect(words(page).last()).toBeFocused();
  await page.keyboard.type(text);
}
