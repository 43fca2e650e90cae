import { formatDate } from '#shared/albanian/dates.ts';
import type { Cell, Document } from './blocks.ts';

const GROUP = 4;
const IN_A_ROW = 5;

/** The page with the recovery key, which an office puts into its safe. `date` is the day on which it was made. */
export function buildRecoveryKey({ key, date, office }: { key: string; date: string; office: string }): Document {
  const groups = key.replace(/^AGE-SECRET-KEY-1/u, '').match(new RegExp(`.{1,${GROUP}}`, 'gu')) ?? [];
  const rows: Cell[][] = [];
  for (let from = 0; from < groups.length; from += IN_A_ROW) {
    const row = groups.slice(from, from + IN_A_ROW);
    rows.push(
      [...row, ...Array<string>(IN_A_ROW - row.length).fill('')].map(
        (text): Cell => ({ runs: [{ text, bold: true }], align: 'center' }),
      ),
    );
  }
  return {
    title: `Çelësi i rikthimit, ${formatDate(date)}`,
    subject: 'Çelësi i rikthimit të kopjeve rezervë',
    author: office,
    shortTitle: 'Çelësi i rikthimit',
    date,
    draft: false,
    orientation: 'portrait',
    blocks: [
      { type: 'title', text: 'ÇELËSI I RIKTHIMIT' },
      ...(office === '' ? [] : [{ type: 'subtitle' as const, text: office, strong: true }]),
      { type: 'subtitle', text: `i kopjeve rezervë të regjistrit, i krijuar më ${formatDate(date)}` },
      {
        type: 'paragraph',
        runs: [
          {
            text: 'Me këtë çelës hapen kopjet rezervë kur kompjuteri i zyrës ka humbur ose është prishur, dhe vihet një fjalëkalim i ri kur ai i administratorit është harruar. Ruajeni në kasafortë, jo pranë kompjuterit dhe jo pranë kopjeve. Kush e ka këtë letër dhe një kopje, i lexon të gjitha.',
          },
        ],
      },
      {
        type: 'table',
        description: 'Çelësi i rikthimit, në grupe me katër shenja',
        widths: Array<number>(IN_A_ROW).fill(1),
        head: ['1', '2', '3', '4', '5'],
        rows,
      },
      {
        type: 'paragraph',
        runs: [
          {
            text: 'Shkruhet rresht pas rreshti, nga e majta në të djathtë; hapësirat dhe shkronjat e vogla nuk prishin punë. Shenja 0 është gjithmonë zero: shkronja O nuk përdoret. Me programin “age” çelësi i plotë fillon me AGE-SECRET-KEY-1.',
          },
        ],
      },
    ],
  };
}
