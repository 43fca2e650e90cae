/** The large meeting of the benches, and the browser in which it is looked at. */
import { type Browser, chromium, type Page } from '@playwright/test';
import { writeExchange } from '../../shared/contract/exchange/write.ts';
import type { Client } from '../../shared/contract/index.ts';
import { chromiumForTests } from '../support/browser.ts';
import { largeMeeting } from '../support/large-meeting.ts';

const LONG_STATEMENT = 12_000;

/** So that a key does not wait for the screen's next refresh, which is the screen's time and not the program's. */
export const NO_REFRESH_WAIT = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

export async function launch(args: readonly string[] = []): Promise<Browser> {
  const options = await chromiumForTests();
  return chromium.launch({ ...options, args: [...(options.args ?? []), ...args] });
}

export const newPage = (browser: Browser): Promise<Page> =>
  browser.newPage({ locale: 'sq-AL', viewport: { width: 1280, height: 800 } });

/** 120 members, 600 statements of three sentences; the first as long as several pages. */
export async function importLarge(client: Pick<Client, 'exchange'>): Promise<number> {
  const content = largeMeeting({ members: 120, items: 60, statements: 600, longest: LONG_STATEMENT });
  for (const said of content.meeting.agenda.flatMap(({ discussion }) => discussion).slice(1)) said.text = SAID;
  const file = new File([writeExchange(content)], 'mbledhja.json');
  return (await client.exchange.import({ file, replace: false })).meeting;
}

export const SAID =
  'Gjatë periudhës raportuese janë identifikuar tetë raste, të cilat janë referuar sipas procedurave standarde. Për pesë prej tyre është hartuar plani individual i ndihmës. Kërkohet që materialet të vijnë të plota, bashkë me procesverbalin e intervistës së parë.';
