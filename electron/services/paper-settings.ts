import { AppError } from '#shared/domain/errors.ts';
import type { PaperSettings } from '#shared/domain/papers.ts';
import type { Text } from '#shared/domain/text.ts';
import { lookOf } from '../store/look.ts';
import { getMeeting, getSummary } from '../store/meetings.ts';
import { getPaperSettings, putPaperSettings, type StoredPaperSettings } from '../store/papers.ts';
import { found } from '../store/rows.ts';
import { type Context, command, today } from './context.ts';

type Of = { meeting: number; kind: PaperSettings['kind'] };
type Settings = StoredPaperSettings & {
  /** The press release as it is composed from the record, for who wants his own words away again. */
  composed?: Text;
};

/** What the clerk chose for papers that are no record; it can change at any time, also after the minutes were finalised. */
export function paperSettingsService(context: Context) {
  const { db } = context.register;
  return {
    get: async ({ meeting, kind }: Of): Promise<Settings> => {
      const { content, committeeId } = found(await getMeeting(db, meeting), 'meeting', meeting);
      const stored = await getPaperSettings(db, meeting, kind);
      const settings = stored ?? { date: usualDate(context, kind) ?? content.meeting.date, revision: 0 };
      if (kind === 'tasks') return settings;
      const { composePressRelease } = await import('../documents/press-release-body.ts');
      return { ...settings, composed: composePressRelease(content, await lookOf(db, committeeId)) };
    },

    set: ({ meeting, kind, date, text, revision }: Of & StoredPaperSettings): Promise<{ revision: number }> =>
      command(context, 'paper.setSettings', async (tx) => {
        found(await getSummary(tx, meeting), 'meeting', meeting);
        const before = await getPaperSettings(tx, meeting, kind);
        if ((before?.revision ?? 0) !== revision)
          throw new AppError('CONFLICT', { subject: 'paper', reason: 'changed' });
        const body = kind === 'press-release' && text !== undefined ? { text } : {};
        const next = await putPaperSettings(tx, meeting, kind, { date, ...body });
        return { result: { revision: next }, subject: 'paper', id: meeting, meeting, details: { kind } };
      }),
  };
}

/** What is still to be done is told as of today; all else is of the meeting's day. */
export function usualDate(context: Context, kind: PaperSettings['kind']): string | undefined {
  return kind === 'tasks' ? today(context) : undefined;
}
