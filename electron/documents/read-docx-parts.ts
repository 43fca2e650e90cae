/** How the parts of a DOCX hang together. */
import { dirname, join } from 'node:path/posix';
import { children, type Node, readXml } from './read-docx-xml.ts';
import { docxFault, type ZipParts } from './read-docx-zip.ts';

export type Link = { id: string; type: string; target: string; isOutside: boolean };

export async function xmlOf(zip: ZipParts, path: string | undefined): Promise<Node | undefined> {
  const bytes = path === undefined ? undefined : await zip.read(path);
  return bytes && readXml(bytes);
}

/** To which other parts a part points; the file itself is ''. */
export async function linksOf(zip: ZipParts, part: string): Promise<Link[]> {
  const folder = part === '' ? '' : dirname(part);
  const root = await xmlOf(zip, part === '' ? '_rels/.rels' : join(folder, '_rels', `${part.split('/').at(-1)}.rels`));
  return children(root, 'rel:Relationship').map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => ({
    id: Id,
    type: Type.split('/').at(-1) ?? '',
    target: TargetMode === 'External' ? Target : Target.startsWith('/') ? Target.slice(1) : join(folder, Target),
    isOutside: TargetMode === 'External',
  }));
}

export async function mainPart(zip: ZipParts): Promise<string> {
  const link = (await linksOf(zip, '')).find(({ type }) => type === 'officeDocument');
  if (!link) throw docxFault('skedari nuk është DOCX');
  return link.target;
}

/** Whether it carries programs, or says that it may. */
export async function hasMacro(zip: ZipParts): Promise<boolean> {
  if (zip.names.some((name) => /vbaProject\.bin$/iu.test(name))) return true;
  const types = await xmlOf(zip, '[Content_Types].xml');
  return children(types).some(({ attributes }) => /macroEnabled|vbaProject/iu.test(attributes.ContentType ?? ''));
}
