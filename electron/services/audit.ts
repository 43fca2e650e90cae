/** The audit log as a person reads it. */
import { AUDIT_GROUPS, type AuditGroup, commandText } from '#shared/albanian/audit.ts';
import { formatDate } from '#shared/albanian/dates.ts';
import { harmlessCell } from '../documents/sheet.ts';
import { type AuditFilter, type AuditLine, auditActors, auditCount, auditLines } from '../store/audit-read.ts';
import { type Context, today } from './context.ts';
import type { NamedBytes } from './files.ts';

const PAGE = 100;
/** More lines than an office writes in many years. */
const EVERYTHING = 10_000_000;

type Filter = Omit<AuditFilter, 'commands'> & { group?: AuditGroup | undefined };

const filterOf = ({ group, ...filter }: Filter): AuditFilter => ({
  ...filter,
  ...(group && { commands: AUDIT_GROUPS[group] }),
});

export function auditService(context: Context) {
  const { db } = context.register;
  return {
    list: async ({ before, ...filter }: Filter & { before?: number | undefined }) => ({
      lines: await auditLines(db, filterOf(filter), { before, limit: PAGE }),
      actors: await auditActors(db),
      total: await auditCount(db, filterOf(filter)),
    }),

    export: async (filter: Filter): Promise<NamedBytes> => {
      const lines = await auditLines(db, filterOf(filter), { limit: EVERYTHING });
      const rows = [HEAD, ...lines.toReversed().map(cells)].map((row) => row.map(cell).join(';'));
      // The mark by which spreadsheets know that it is UTF-8.
      const bytes = new TextEncoder().encode(`\uFEFF${rows.join('\r\n')}\r\n`);
      return { name: `ditari-${today(context)}.csv`, type: 'text/csv', bytes };
    },
  };
}

const HEAD = ['Nr.', 'Data', 'Ora', 'Kush', 'Çfarë', 'Mbledhja', 'Të dhëna'];

function cells({ seq, at, actor, command, meeting, details }: AuditLine): string[] {
  return [
    String(seq),
    formatDate(at.slice(0, 10)),
    at.slice(11, 19),
    actor,
    commandText(command),
    meeting ? `${meeting.committee}, ${formatDate(meeting.date)}` : '',
    Object.entries(details)
      .map(([name, value]) => `${name}: ${value}`)
      .join(', '),
  ];
}

function cell(text: string): string {
  const safe = harmlessCell(text);
  return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
