/** The ways to a DOCX that are measured. What each needs is made before, so that its process is fresh when it begins. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildMinutes } from '../../../electron/documents/minutes.ts';
import { USUAL_LOOK } from '../../../shared/domain/look.ts';
import type { MeetingContent } from '../../../shared/domain/record.ts';
import { longMeeting, type PAGES } from '../../support/long-meeting.ts';
import { asTemplate } from './template.ts';

type Make = () => Promise<Uint8Array> | Uint8Array;

export type Tool = 'ours' | 'docxtemplater' | 'html-to-docx' | '@turbodocx/html-to-docx' | 'zip';

const FILES = {
  content: 'content.json',
  template: 'template.docx',
  filling: 'filling.json',
  page: 'page.html',
  parts: 'parts.json',
};

/** Writes into a folder what the tools make the same record of. */
export async function prepare(pages: keyof typeof PAGES, folder: string): Promise<void> {
  const { renderDocx } = await import('../../../electron/documents/render-docx.ts');
  const { renderHtml } = await import('../../../electron/documents/render-html.ts');
  const content = longMeeting(pages);
  const document = buildMinutes({ content, look: USUAL_LOOK });
  const { template, filling } = asTemplate(document);
  const html = /<body[^>]*>([\s\S]*)<\/body>/u.exec(renderHtml(document))?.[1] ?? '';
  const parts = Object.entries(unzipSync(await renderDocx(document))).map(([path, part]) => [path, strFromU8(part)]);
  const write = (name: string, data: string | Uint8Array) => writeFileSync(join(folder, name), data);
  write(FILES.content, JSON.stringify(content));
  write(FILES.template, await renderDocx(template));
  write(FILES.filling, JSON.stringify(filling));
  write(FILES.page, html);
  write(FILES.parts, JSON.stringify(parts));
}

/** Each loads what it needs and gives what makes one document. `packages` is where the others are installed. */
export const TOOLS: Readonly<Record<Tool, (folder: string, packages: string) => Promise<Make>>> = {
  ours: async (folder) => {
    const { renderDocx } = await import('../../../electron/documents/render-docx.ts');
    const content: MeetingContent = JSON.parse(textOf(folder, FILES.content));
    return () => renderDocx(buildMinutes({ content, look: USUAL_LOOK }));
  },

  docxtemplater: async (folder, packages) => {
    const load = createRequire(packages);
    const PizZip = load('pizzip');
    const Docxtemplater = load('docxtemplater');
    const template = readFileSync(join(folder, FILES.template));
    const filling = JSON.parse(textOf(folder, FILES.filling));
    return () => {
      const file = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
      file.render(filling);
      return file.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
    };
  },

  'html-to-docx': async (folder, packages) => fromHtml('html-to-docx', folder, packages),
  '@turbodocx/html-to-docx': async (folder, packages) => fromHtml('@turbodocx/html-to-docx', folder, packages),

  /** What nobody can do without: packing the XML, from strings to a file. */
  zip: async (folder) => {
    const parts: [string, string][] = JSON.parse(textOf(folder, FILES.parts));
    return () => zipSync(Object.fromEntries(parts.map(([path, text]) => [path, strToU8(text)])));
  },
};

const textOf = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

/** They are given the HTML; only what they make of it is measured. */
function fromHtml(name: string, folder: string, packages: string): Make {
  const html = textOf(folder, FILES.page);
  const module = createRequire(packages)(name);
  const convert = module.default ?? module;
  return async () => new Uint8Array(await convert(html, null, { footer: true, pageNumber: true, lang: 'sq-AL' }));
}
