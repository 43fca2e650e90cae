import type { Document } from './blocks.ts';
import type { PaperInput, SealMark } from './paper.ts';

const NAMES: Record<SealMark['kind'], string> = {
  minutes: 'Procesverbal',
  correction: 'Procesverbal korrigjues',
};

/** Whether a paper of the record is a draft, and what its pages carry if it is none. */
export function sealing({ seal }: Pick<PaperInput, 'seal'>): Pick<Document, 'draft' | 'seal'> {
  return seal === undefined ? { draft: true } : { draft: false, seal: sealLine(seal) };
}

function sealLine({ kind, number, version, code }: SealMark): string {
  return `${NAMES[kind]} nr. ${number}, versioni ${version} · Kodi: ${code}`;
}
