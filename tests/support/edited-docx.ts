/** A DOCX as somebody else would have left it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

type Edit = (text: string) => string;

/** The file with parts rewritten; a part that is not there is made of ''. */
export function edited(bytes: Uint8Array, parts: Readonly<Record<string, Edit | Uint8Array>>): Uint8Array {
  const files = unzipSync(bytes);
  for (const [path, edit] of Object.entries(parts)) {
    const before = files[path];
    files[path] = edit instanceof Uint8Array ? new Uint8Array(edit) : strToU8(edit(before ? strFromU8(before) : ''));
  }
  return zipSync(files);
}

/** The file with its text rewritten; it fails where that changes nothing. */
export function withBody(bytes: Uint8Array, edit: Edit): Uint8Array {
  return edited(bytes, {
    'word/document.xml': (xml) => {
      const after = edit(xml);
      if (after === xml) throw new Error('nothing was edited');
      return after;
    },
  });
}

/** As Word does it: a text in many runs, with marks of its spelling check and of its editing sessions between them. */
export function asWordSaves(bytes: Uint8Array): Uint8Array {
  return withBody(bytes, (xml) =>
    xml
      .replace(/<w:p>/gu, '<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E">')
      .replace(
        /<w:r>(<w:rPr>.*?<\/w:rPr>)?<w:t xml:space="preserve">([^<&]{4,})<\/w:t><\/w:r>/gu,
        (_, format: string | undefined, text: string) => {
          const run = (words: string) =>
            `<w:r w:rsidR="00B12F11">${format ?? ''}<w:t xml:space="preserve">${words}</w:t></w:r>`;
          const [first, second] = [text.slice(0, 3), text.slice(3)];
          return `<w:proofErr w:type="spellStart"/>${run(first)}<w:bookmarkStart w:id="7" w:name="_GoBack"/><w:bookmarkEnd w:id="7"/><w:smartTag w:uri="urn:x" w:element="place">${run(second)}</w:smartTag><w:proofErr w:type="spellEnd"/><w:lastRenderedPageBreak/>`;
        },
      ),
  );
}

const OFFICE = 'soffice';
/** LibreOffice is on no machine for sure. */
export const canResave = spawnSync(OFFICE, ['--version']).status === 0;

/** The file as LibreOffice opens and saves it. */
export function asLibreOfficeSaves(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'procesverbali-'));
  try {
    writeFileSync(join(folder, 'file.docx'), bytes);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const format = 'docx:MS Word 2007 XML';
    const out = join(folder, 'out');
    const argv = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', format, '--outdir', out];
    execFileSync(OFFICE, [...argv, 'file.docx'], { cwd: folder, stdio: 'ignore', timeout: 60_000 });
    return new Uint8Array(readFileSync(join(out, 'file.docx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
