import type { Change, Preferences, StoredOffice } from '#shared/domain/stored.ts';
import { getOffice } from '../store/office.ts';
import { getPreferences, putPreferences } from '../store/preferences.ts';
import { type Context, command, today } from './context.ts';

/** What of the program itself a window shows. */
export type About = { version: string; demo: boolean };

type Session = About & { folder: string; today: string; office: StoredOffice | null; preferences: Preferences };

export function sessionService(context: Context, about: About) {
  const { db, folder } = context.register;
  return {
    start: async (): Promise<Session> => ({
      ...about,
      folder,
      today: today(context),
      office: (await getOffice(db)) ?? null,
      preferences: await getPreferences(db),
    }),

    watch: (signal: AbortSignal | undefined): AsyncGenerator<Change> => context.changes.since(signal),

    /** No part of the record: it leaves no line in the audit log. */
    remember: (given: Preferences): Promise<null> =>
      command<null>(context, 'session.remember', async (tx) => {
        const { filters } = await getPreferences(tx);
        await putPreferences(tx, given.filters ? { ...given, filters: { ...filters, ...given.filters } } : given);
        return { result: null, audit: false };
      }),
  };
}
