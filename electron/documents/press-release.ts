import { formatDate } from '#shared/albanian/dates.ts';
import { isEmptyText, toBlocks } from '#shared/domain/text.ts';
import type { Block, Document } from './blocks.ts';
import { letterhead, meetingName } from './letterhead.ts';
import type { PaperInput } from './paper.ts';
import { composePressRelease } from './press-release-body.ts';

/** What the office tells the public of a meeting (RECORDS.md, 7), as the clerk left it or as it is composed. No record: never a draft, never sealed. */
export function buildPressRelease(input: PaperInput): Document {
  const { content, look, body } = input;
  const { institution, meeting } = content;
  const date = input.date ?? meeting.date;
  const title = `Njoftim për shtyp, ${formatDate(date)}`;
  const text = body === undefined || isEmptyText(body) ? composePressRelease(content, look) : body;
  return {
    title,
    subject: meetingName(content),
    author: institution.name,
    shortTitle: title,
    date,
    draft: false,
    orientation: 'portrait',
    blocks: [
      officeHead(input),
      { type: 'title', text: 'NJOFTIM PËR SHTYP' },
      { type: 'subtitle', text: `${institution.city}, më ${formatDate(date)}` },
      { type: 'richText', content: toBlocks(text) },
    ],
  };
}

/** The institution speaks to the public, not the committee. */
function officeHead(input: PaperInput): Block {
  const head = letterhead(input);
  return head.type === 'letterhead' ? { ...head, lines: head.lines.slice(0, -1) } : head;
}

/** A document as it is pasted elsewhere: its words without the office's letterhead. */
export function withoutLetterhead(document: Document): Document {
  return { ...document, blocks: document.blocks.filter(({ type }) => type !== 'letterhead') };
}
