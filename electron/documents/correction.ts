import { kindName } from '#shared/albanian/agreement.ts';
import { formatDate } from '#shared/albanian/dates.ts';
import { copiesPhrase } from '#shared/albanian/numbers.ts';
import { say } from '#shared/albanian/sentences/index.ts';
import type { CorrectionEntry } from '#shared/domain/records.ts';
import type { Block, Cell, Document } from './blocks.ts';
import { committeeGenitive, letterhead, meetingName, registry } from './letterhead.ts';
import { cell, paragraph } from './minutes-text.ts';
import type { PaperInput } from './paper.ts';
import { sealing } from './seal-line.ts';
import { minutesSignatures } from './signatures.ts';

/** A procesverbal korrigjues: what signed minutes say wrongly and how it is to be read. It is signed as they are. */
export function buildCorrection(input: PaperInput): Document {
  const { content, correction, look } = input;
  const { institution, meeting } = content;
  if (correction === undefined) throw new Error('there is no correction to print');
  const date = formatDate(correction.date);
  const title = `Procesverbal korrigjues nr. ${correction.number}, ${date}`;
  return {
    title,
    subject: meetingName(content),
    author: institution.name,
    shortTitle: title,
    date: correction.date,
    ...sealing(input),
    orientation: 'portrait',
    blocks: [
      letterhead(input),
      registry(undefined, `${institution.city}, më ${date}`),
      { type: 'title', text: 'PROCESVERBAL KORRIGJUES' },
      { type: 'subtitle', text: `Nr. ${correction.number}` },
      ...paragraph(
        say(look, 'correction.opened', {
          data: date,
          numri: String(meeting.number ?? '___'),
          mbledhjes: kindName(meeting.kind, 'genitive'),
          organi: committeeGenitive(content),
          dita: formatDate(meeting.date),
        }),
        correction.corrects &&
          say(look, 'correction.code', {
            versioni: String(correction.corrects.version),
            kodi: correction.corrects.code,
          }),
      ),
      ...(correction.reason.trim() === ''
        ? []
        : paragraph(say(look, 'correction.reason', { arsyeja: correction.reason.trim() }))),
      ...entries(input, correction.entries),
      ...paragraph(say(look, 'correction.unchanged'), say(look, 'correction.attached')),
      ...paragraph(
        meeting.copies === undefined
          ? undefined
          : say(look, 'correction.copies', { ekzemplarë: copiesPhrase(meeting.copies) }),
      ),
      ...minutesSignatures(input),
    ],
  };
}

function entries({ look }: PaperInput, all: readonly CorrectionEntry[]): Block[] {
  if (all.length === 0) return [];
  const heading = say(look, all.length === 1 ? 'correction.entry' : 'correction.entries');
  return [
    { type: 'paragraph', runs: [{ text: heading }], keepWithNext: true },
    {
      type: 'table',
      description: 'Korrigjimet: vendi, ku shkruhet dhe si të lexohet',
      widths: [24, 38, 38],
      head: ['Vendi', 'Ku shkruhet', 'Të lexohet'],
      rows: all.map(({ place, was, becomes }) => [
        cell(place),
        words(was, '(nuk shkruhet asgjë)'),
        words(becomes, '(hiqet)'),
      ]),
    },
  ];
}

/** What is missing, or goes, is said: an empty cell could be filled in by hand. */
function words(text: string, instead: string): Cell {
  return text.trim() === '' ? { runs: [{ text: instead, italic: true }] } : cell(text.trim());
}
