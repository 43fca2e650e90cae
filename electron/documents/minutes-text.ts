/** The few ways in which the builders put words into blocks. */
import { isEmptyText, type Text, toBlocks } from '#shared/domain/text.ts';
import type { Block, Cell, Run } from './blocks.ts';

/** Closes what ends in a clerk's words, which may have their own full stop. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…][”"»)]?$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** A title in quotation marks: without its own full stop, and with other marks inside it. */
export function quoted(title: string): string {
  const bare = title.trim().replace(/(?<!\.)\.$/u, '');
  return `“${bare.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** `z. Emër Mbiemër …` → `Z. Emër Mbiemër …`. */
export function atStart(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sq') + text.slice(1);
}

/** One paragraph of these sentences, or nothing where there is none. */
export function paragraph(...sentences: (string | undefined)[]): Block[] {
  const text = sentences.filter((part) => part !== undefined && part !== '').join(' ');
  return text === '' ? [] : [{ type: 'paragraph', runs: [{ text }] }];
}

/** A bold line that stays with what it names. */
export function label(text: string): Block {
  return { type: 'paragraph', runs: [{ text, bold: true }], keepWithNext: true };
}

/** A level 1 heading over its blocks; without blocks there is no heading either. */
export function section(heading: string, blocks: Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ type: 'heading', level: 1, text: heading }, ...blocks];
}

/** A clerk's text, or nothing where it is blank. */
export function richText(text: Text | undefined, lead?: Run[]): Block[] {
  if (text === undefined || isEmptyText(text)) return [];
  const content = toBlocks(text);
  return [lead === undefined ? { type: 'richText', content } : { type: 'richText', lead, content }];
}

export function cell(text: string, align: Cell['align'] = 'left'): Cell {
  return { runs: text === '' ? [] : [{ text }], align };
}
