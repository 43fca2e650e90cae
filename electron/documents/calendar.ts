import { formatDate } from '#shared/albanian/dates.ts';
import type { Activity, Campaign } from '#shared/domain/record.ts';
import type { Block, Cell, Document } from './blocks.ts';
import { cell, paragraph } from './minutes-text.ts';
import { type OverviewInput, overviewDocument, periodText } from './overview.ts';

/** A campaign's activities by their day (RECORDS.md, 9). */
export function buildCalendar(input: OverviewInput, campaign: Campaign): Document {
  const { name, slogan, from, to, coordinator, activities } = campaign;
  return overviewDocument(input, {
    title: `Kalendari i aktiviteteve: ${name}`,
    subject: `Fushata “${name}”`,
    orientation: 'landscape',
    blocks: [
      { type: 'title', text: 'KALENDARI I AKTIVITETEVE' },
      { type: 'subtitle', text: name, strong: true },
      { type: 'subtitle', text: [slogan, periodText(from, to)].filter((part) => part !== undefined).join(' · ') },
      ...paragraph(coordinator === undefined ? undefined : `Koordinimi: ${coordinator}.`),
      ...table(activities),
    ],
  });
}

function table(activities: readonly Activity[]): Block[] {
  if (activities.length === 0) return paragraph('Për këtë fushatë nuk është shënuar ende asnjë aktivitet.');
  return [
    {
      type: 'table',
      description: 'Aktivitetet e fushatës sipas datës',
      widths: [10, 20, 15, 15, 15, 12, 16],
      head: [
        'Data',
        'Aktiviteti',
        'Vendi',
        'Organizatori',
        'Partnerët',
        'Grupi i synuar',
        'Projekti / financuesi / zbatuesi',
      ],
      rows: activities.toSorted((a, b) => a.date.localeCompare(b.date)).map(row),
    },
  ];
}

function row({ date, title, place, organiser, partners, targetGroups, participants, project }: Activity): Cell[] {
  const people = participants === undefined ? [] : [`${participants} pjesëmarrës`];
  return [
    cell(formatDate(date)),
    cell(title),
    cell(place),
    cell(organiser),
    cell(partners.join(', ')),
    cell([...targetGroups, ...people].join(', ')),
    cell([project?.name, project?.funder, project?.implementer].filter((part) => part !== undefined).join(' / ')),
  ];
}
